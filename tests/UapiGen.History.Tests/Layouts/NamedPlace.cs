namespace UapiGen.History.Tests.Layouts;

/// <summary>What C can name of a struct, and the bits where it lies: members of what has no name of its own are the struct's.</summary>
internal sealed record NamedPlace(string Name, int Bit, int Width, bool IsBitField)
{
    /// <summary>All that can be named of a struct.</summary>
    public static IEnumerable<NamedPlace> Of(StructDeclaration declaration, TargetAbi target)
    {
        StructLayout layout = LayoutEngine.Lay(declaration, target);
        for (int i = 0; i < declaration.Fields.Count; i++)
        {
            FieldDeclaration field = declaration.Fields[i];
            foreach (BitFieldLayout bits in BitFieldLayout.Lay(field))
                yield return new NamedPlace(bits.Name, (layout.Fields[i].Offset * 8) + bits.Start, bits.Width, IsBitField: true);
            foreach (NamedPlace place in Of(field.Name, field.Type, field.IsAnonymous, layout.Fields[i].Offset, layout.Fields[i].Size, target))
                yield return place;
        }
    }

    private static IEnumerable<NamedPlace> Of(string name, AbiType type, bool isAnonymous, int offset, int size, TargetAbi target)
    {
        if (!isAnonymous || type is not CompositeType embedded) return [new NamedPlace(name, offset * 8, size * 8, IsBitField: false)];
        StructLayout layout = LayoutEngine.Lay(embedded, target);
        return embedded.Members.SelectMany((member, i) => Of(member.Name, member.Type, member.IsAnonymous, offset + layout.Fields[i].Offset, layout.Fields[i].Size, target));
    }
}
