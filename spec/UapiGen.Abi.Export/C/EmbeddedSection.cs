namespace UapiGen.Abi.Export;

/// <summary>Writes a struct or union that others embed.</summary>
internal static class EmbeddedSection
{
    public static void Write(CWriter writer, CompositeType embedded)
    {
        string tag = CNames.Tag(embedded.Name);
        string type = CText.Name(embedded);
        string[] guards = StructGuard.Of(tag);
        StructGuard.Open(writer, guards);
        StructText text = StructText.Of(writer, type, embedded);
        text.Open();
        foreach (StructMember member in embedded.Members) text.Member(member);
        text.Close();
        writer.Line("#define " + guards[0]);

        LayoutAssertions assertions = new(writer, type);
        writer.Gap();
        assertions.Size(new PerLayout(LayoutEngine.Measure(embedded, TargetAbi.X86_64).Size, LayoutEngine.Measure(embedded, TargetAbi.I386).Size));
        foreach (CPlace place in CPlace.Of(embedded)) assertions.Offset(place);
        StructGuard.Close(writer, guards);
    }
}
