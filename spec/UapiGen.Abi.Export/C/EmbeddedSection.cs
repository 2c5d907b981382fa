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
        StructText text = new(writer, type, embedded.Pack);
        text.Open();
        foreach (StructMember member in embedded.Members) text.Member(member.Type, member.Name);
        text.Close();
        writer.Line("#define " + guards[0]);

        StructLayout wide = LayoutEngine.Lay(embedded, TargetAbi.X86_64);
        StructLayout narrow = LayoutEngine.Lay(embedded, TargetAbi.I386);
        LayoutAssertions assertions = new(writer, type);
        writer.Gap();
        assertions.Size(new PerLayout(wide.Size, narrow.Size));
        for (int i = 0; i < wide.Fields.Count; i++)
            assertions.Offset(CNames.Field(wide.Fields[i].Name), new PerLayout(wide.Fields[i].Offset, narrow.Fields[i].Offset));
        StructGuard.Close(writer, guards);
    }
}
