namespace UapiGen.Abi.Export;

/// <summary>A member that C has a name and a place for, those of anonymous structs and unions among them.</summary>
/// <param name="Name">Its name in C.</param>
/// <param name="Offset">Where it lies, in bytes.</param>
/// <param name="Size">Its size in bytes; null for what follows a struct without a size of its own.</param>
/// <param name="Since">The version that brought it.</param>
internal sealed record CPlace(string Name, PerLayout Offset, PerLayout? Size, int Since)
{
    /// <summary>The members of a declared struct. C has no place of a bit-field.</summary>
    public static IReadOnlyList<CPlace> Of(StructDeclaration declaration)
    {
        StructLayout wide = LayoutEngine.Lay(declaration, TargetAbi.X86_64), narrow = LayoutEngine.Lay(declaration, TargetAbi.I386);
        List<CPlace> places = [];
        for (int i = 0; i < declaration.Fields.Count; i++)
        {
            FieldDeclaration field = declaration.Fields[i];
            if (field.BitFields.Count == 0) Add(places, default, wide.Fields[i], narrow.Fields[i], field.IsAnonymous ? field.Type : null, field.Since);
        }
        if (declaration.Tail is { } tail) places.Add(new CPlace(CNames.Field(tail.Name), new PerLayout(wide.TailOffset!.Value, narrow.TailOffset!.Value), null, int.MaxValue));
        return places;
    }

    /// <summary>The members of an embedded struct or union.</summary>
    public static IReadOnlyList<CPlace> Of(CompositeType embedded)
    {
        List<CPlace> places = [];
        Add(places, embedded, default, 0);
        return places;
    }

    private static void Add(List<CPlace> places, CompositeType embedded, PerLayout start, int since)
    {
        StructLayout wide = LayoutEngine.Lay(embedded, TargetAbi.X86_64), narrow = LayoutEngine.Lay(embedded, TargetAbi.I386);
        for (int i = 0; i < embedded.Members.Count; i++)
            Add(places, start, wide.Fields[i], narrow.Fields[i], embedded.Members[i].IsAnonymous ? embedded.Members[i].Type : null, since);
    }

    private static void Add(List<CPlace> places, PerLayout start, FieldLayout wide, FieldLayout narrow, AbiType? anonymous, int since)
    {
        PerLayout offset = new(start.Lp64 + wide.Offset, start.I386 + narrow.Offset);
        if (anonymous is CompositeType inner) Add(places, inner, offset, since);
        else places.Add(new CPlace(CNames.Field(wide.Name), offset, new PerLayout(wide.Size, narrow.Size), since));
    }
}
