using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Generator.Emission;

/// <summary>A property for each member of a field without a name in C, so that it is reached here as it is there.</summary>
internal static class AnonymousSection
{
    public static void Write(CodeWriter code, StructFacts facts)
    {
        foreach (AnonymousMember member in AnonymousMember.Of(facts.Declaration))
        {
            if (!member.HasProperty) continue;

            // public ulong SampleFreq { readonly get => Sampling.SampleFreq; set => Sampling.SampleFreq = value; }
            string name = TypeSiteReader.Escape(member.Name);
            string place = string.Join(".", member.Path.Select(TypeSiteReader.Escape)) + "." + name;
            code.Line();
            code.Line($"/// <summary>C's <c>{CFieldName.Of(member.Name)}</c>, within <c>{string.Join(".", member.Path)}</c>.</summary>");
            code.Line($"public {TypeName(member.Type, facts)} {name} {{ readonly get => {place}; set => {place} = value; }}");
        }
    }

    private static string TypeName(AbiType type, StructFacts facts) => type switch
    {
        ScalarType scalar => scalar.Kind.CSharpName(),
        EnumType named => facts.Local(named.Name),
        CompositeType embedded => facts.Local(embedded.Name),
        _ => throw new ArgumentException($"no property of {type.GetType().Name}", nameof(type)),
    };
}
