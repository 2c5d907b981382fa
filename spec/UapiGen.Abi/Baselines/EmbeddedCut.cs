namespace UapiGen.Abi;

/// <summary>A struct in a union as it was in a version: it ends with the last member that had been brought.</summary>
internal static class EmbeddedCut
{
    /// <summary>The size and alignment of a field that were measured once, as of a version.</summary>
    public static (PerLayout Size, PerLayout Alignment) Measure(SnapshotBuilder builder, FieldSnapshot field, int version)
    {
        PerLayout whole = builder.Measure(field.Type)!.Value.Alignment;
        if (field.Type.Shape != TypeShape.Struct || field.Type.Lengths.Count > 0) return (field.Size, whole);

        EmbeddedBuilder embedded = builder.Embedded[field.Type.Name];
        PerLayout end = default, natural = new(1, 1), cut = new(1, 1);
        bool isCut = false;
        foreach (EmbeddedMember member in embedded.Members)
        {
            if (builder.Measure(member.Type) is not { } measured) return (field.Size, whole);
            // Packing lowered all of them alike, if it did.
            var alignment = new PerLayout(
                Math.Min(Math.Max(measured.Alignment.Lp64, member.Align), whole.Lp64),
                Math.Min(Math.Max(measured.Alignment.I386, member.Align), whole.I386));
            natural = Max(natural, alignment);
            if (member.Since > version)
            {
                isCut = true;
                continue;
            }
            cut = Max(cut, alignment);
            end = new PerLayout(member.Offset.Lp64 + measured.Size.Lp64, member.Offset.I386 + measured.Size.I386);
        }
        if (!isCut) return (field.Size, whole);
        // What is aligned more strictly than its members are is so as a whole.
        if (whole.Lp64 > natural.Lp64) cut = Max(cut, whole);
        return (new PerLayout(AlignUp(end.Lp64, cut.Lp64), AlignUp(end.I386, cut.I386)), cut);
    }

    private static PerLayout Max(PerLayout one, PerLayout other) => new(Math.Max(one.Lp64, other.Lp64), Math.Max(one.I386, other.I386));

    private static int AlignUp(int value, int alignment) => (value + alignment - 1) / alignment * alignment;
}
