using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Generator.Emission;

/// <summary>A property for each bit-field that has a meaning, in C's order.</summary>
internal static class BitFieldSection
{
    public static void Write(CodeWriter code, StructFacts facts)
    {
        foreach (FieldDeclaration field in facts.Declaration.Fields)
        {
            foreach (BitFieldLayout place in BitFieldLayout.Lay(field))
            {
                if (!place.MustBeZero) Write(code, field, place, facts.Names.BitFields);
            }
        }
    }

    private static void Write(CodeWriter code, FieldDeclaration field, BitFieldLayout place, string bits)
    {
        string word = field.Member(), start = place.Start.Text();
        (string type, string at, string get) = place.Width == 1
            ? ("bool", $"bit: {start}", "IsSet")
            : (((ScalarType)field.Type).Kind.CSharpName(), $"start: {start}, width: {place.Width.Text()}", "Get");

        // public ulong PreciseIp
        // {
        //     readonly get => BitFields.Get(Flags, start: 15, width: 2);
        //     set => BitFields.Set(ref Flags, start: 15, width: 2, value);
        // }
        code.Line();
        code.Line($"/// <summary>C's <c>{CFieldName.Of(place.Name)} : {place.Width.Text()}</c>, {Where(place)} of <c>{field.Name}</c>.</summary>");
        using (code.Block($"public {type} {TypeSiteReader.Escape(place.Name)}"))
        {
            code.Line($"readonly get => {bits}.{get}({word}, {at});");
            code.Line($"set => {bits}.Set(ref {word}, {at}, value);");
        }
    }

    private static string Where(BitFieldLayout place) =>
        place.Width == 1 ? $"bit {place.Start.Text()}" : $"bits {place.Start.Text()} to {(place.End - 1).Text()}";
}
