using System.Globalization;
using Microsoft.CodeAnalysis;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>Finds the place where a promise was broken: the nearest thing in the source that somebody edited.</summary>
internal static class BreakLocator
{
    /// <summary>What to underline.</summary>
    public static Location Find(INamedTypeSymbol type, AttributeData uapiStruct, AbiChange change, CancellationToken cancellation)
    {
        Location? found = change.Rule switch
        {
            BreakRule.StructName => uapiStruct.Place(type, cancellation),
            BreakRule.TypeRenamed => InSource(TypeNamed(type, change.Arguments[1])?.Place()),
            BreakRule.CommandNumber or BreakRule.CommandDirection => AttributeOf(type, WellKnownNames.Ioctl, cancellation),
            BreakRule.Capability => AttributeOf(type, WellKnownNames.Capability, cancellation),
            BreakRule.Alignment => AttributeOf(type, WellKnownNames.StructLayout, cancellation),
            BreakRule.BitFieldMoved or BreakRule.BitFieldWidth => BitFieldOf(FieldNamed(type, change.Field), change.Arguments[0], cancellation),
            BreakRule.BitFieldRenamed => BitFieldOf(FieldNamed(type, change.Field), change.Arguments[1], cancellation),
            BreakRule.AlignedChanged when change.Field is null => AttributeOf(type, WellKnownNames.Aligned, cancellation),
            BreakRule.AlignedChanged => AttributeOf(FieldNamed(type, change.Field), WellKnownNames.Aligned, cancellation),
            BreakRule.AnonymousChanged => AttributeOf(FieldNamed(type, change.Field), WellKnownNames.Anonymous, cancellation),
            BreakRule.FlexibleTailAdded or BreakRule.FlexibleTailChanged => AttributeOf(type, WellKnownNames.FlexibleTail, cancellation),
            BreakRule.StructOrUnion => InSource(TypeNamed(type, change.Arguments[0])?.Place()),
            BreakRule.UnionMemberRemoved or BreakRule.UnionGrew => MemberOf(TypeNamed(type, change.Arguments[0]), change.Field),
            BreakRule.EmbeddedChanged => MemberOf(TypeNamed(type, change.Arguments[0]), change.Field),
            BreakRule.EnumMemberRemoved or BreakRule.EnumUnderlying => InSource(TypeNamed(type, change.Arguments[0])?.Place()),
            BreakRule.EnumMemberValue or BreakRule.EnumMemberInserted => MemberOf(TypeNamed(type, change.Arguments[0]), change.Arguments[1]),
            BreakRule.FlagBitReused => MemberOf(TypeNamed(type, change.Arguments[0]), change.Arguments[2]),
            BreakRule.ConstantValue => MemberOf(type, change.Arguments[0]),
            BreakRule.CNameChanged => CNameOf(type, change.Arguments[0], change.Arguments[1], cancellation),
            BreakRule.FieldWithoutVersion or BreakRule.FieldVersion => AttributeOf(FieldNamed(type, change.Field), WellKnownNames.Since, cancellation),
            BreakRule.MaskShrunk or BreakRule.CheckAdded => FieldRuleOf(type, change, WellKnownNames.KnownBits, WellKnownNames.MustBeZero, cancellation),
            BreakRule.ErrnoChanged when change.Field is not null => FieldRuleOf(type, change, WellKnownNames.KnownBits, WellKnownNames.MustBeZero, cancellation),
            BreakRule.OutputMaskShrunk or BreakRule.OutputMaskRemoved or BreakRule.FieldDirection =>
                FieldRuleOf(type, change, WellKnownNames.OutputMask, WellKnownNames.Output, cancellation),
            BreakRule.BitsNeedLargerStruct => KnownSinceOf(FieldNamed(type, change.Field), change.Arguments[2], cancellation),
            BreakRule.SizeFieldMoved => AttributeOf(FieldNamed(type, change.Field), WellKnownNames.StructSize, cancellation),
            _ => PropertyOf(type, uapiStruct, change, cancellation),
        };
        return found ?? InSource(FieldNamed(type, change.Field)?.Place()) ?? type.Place();
    }

    /// <summary>The property that a change is about, where it is written; else the attribute that it was in, or would be.</summary>
    private static Location? PropertyOf(INamedTypeSymbol type, AttributeData uapiStruct, AbiChange change, CancellationToken cancellation)
    {
        if (BreakWords.PropertyOf(change) is not { } property) return null;
        return uapiStruct.PlaceOf(property, cancellation) ?? InSource(uapiStruct.Place(type, cancellation));
    }

    private static Location? FieldRuleOf(INamedTypeSymbol type, AbiChange change, string first, string second, CancellationToken cancellation)
    {
        IFieldSymbol? field = FieldNamed(type, change.Field);
        return AttributeOf(field, first, cancellation) ?? AttributeOf(field, second, cancellation);
    }

    /// <summary>The attribute that says a name in C, or else what it would be said of.</summary>
    private static Location? CNameOf(INamedTypeSymbol type, string owner, string subject, CancellationToken cancellation)
    {
        if (subject.StartsWith("[", StringComparison.Ordinal)) return AttributeOf(type, "UapiGen." + subject.Trim('[', ']') + "Attribute", cancellation);
        INamedTypeSymbol? around = owner.Length == 0 ? type : TypeNamed(type, owner);
        ISymbol? named = subject.Length == 0 ? around : around?.GetMembers(subject).FirstOrDefault();
        return AttributeOf(named, WellKnownNames.CName, cancellation) ?? InSource(named?.Place());
    }

    private static Location? KnownSinceOf(IFieldSymbol? field, string version, CancellationToken cancellation)
    {
        AttributeData? written = field?.GetAttributes().FirstOrDefault(attribute =>
            attribute.Is(WellKnownNames.KnownSince) && attribute.ConstructorArguments is [{ Value: int said }, ..] && said.ToString(CultureInfo.InvariantCulture) == version);
        return written is null ? null : InSource(written.Place(field!, cancellation));
    }

    private static Location? BitFieldOf(IFieldSymbol? field, string name, CancellationToken cancellation)
    {
        AttributeData? written = field?.GetAttributes().FirstOrDefault(attribute => attribute.Is(WellKnownNames.BitField) && attribute.ConstructorArguments is [{ Value: string said }, ..] && said == name);
        return written is null ? null : InSource(written.Place(field!, cancellation));
    }

    private static Location? AttributeOf(ISymbol? bearer, string name, CancellationToken cancellation) =>
        bearer?.Find(name) is { } attribute ? InSource(attribute.Place(bearer, cancellation)) : null;

    private static IFieldSymbol? FieldNamed(INamedTypeSymbol type, string? name) =>
        name is null ? null : type.GetMembers(name).OfType<IFieldSymbol>().FirstOrDefault();

    private static Location? MemberOf(INamedTypeSymbol? type, string? name) =>
        type is null || name is null ? null : InSource(type.GetMembers(name).FirstOrDefault()?.Place()) ?? InSource(type.Place());

    private static INamedTypeSymbol? TypeNamed(INamedTypeSymbol type, string fullName) => DeclaredTypes.Resolve(type.ContainingAssembly, fullName);

    private static Location? InSource(Location? location) => location is { IsInSource: true } ? location : null;
}
