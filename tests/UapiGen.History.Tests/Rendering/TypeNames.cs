using UapiGen.History.Tests.Corpus;

namespace UapiGen.History.Tests.Rendering;

/// <summary>The names of types as the reader spells them: with their namespace.</summary>
internal static class TypeNames
{
    /// <summary>The struct as it is read from a source in a namespace.</summary>
    /// <param name="published">The struct.</param>
    /// <param name="space">The namespace.</param>
    public static PublishedStruct Read(PublishedStruct published, string space) => published with
    {
        Declaration = published.Declaration with
        {
            Fields = new([.. published.Declaration.Fields.Select(field => field with { Type = Read(field.Type, space) })]),
        },
        Enums = new([.. published.Enums.Select(one => one with { Name = $"{space}.{one.Name}" })]),
    };

    private static AbiType Read(AbiType type, string space) => type switch
    {
        EnumType named => named with { Name = $"global::{space}.{named.Name}" },
        ArrayType array => array with { Element = Read(array.Element, space) },
        CompositeType embedded => embedded with { Name = $"global::{space}.{embedded.Name}", Members = new([.. embedded.Members.Select(member => member with { Type = Read(member.Type, space) })]) },
        _ => type,
    };
}
