using Microsoft.CodeAnalysis;

namespace UapiGen.Abi.Roslyn;

/// <summary>Finds what is wrong with the names that a struct or an enumeration says for C. Code is generated all the same: only exports have these names.</summary>
public static class CNameFaults
{
    /// <summary>Names that are none, attributes that contradict each other, and those on fields.</summary>
    /// <param name="type">An enumeration, or a declared struct.</param>
    /// <param name="cancellation">Ends the search early.</param>
    public static IEnumerable<LocatedFault> Of(INamedTypeSymbol type, CancellationToken cancellation)
    {
        foreach (LocatedFault fault in OfBearer(type, null, cancellation)) yield return fault;
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is not IFieldSymbol field) continue;
            foreach (LocatedFault fault in field.IsConst ? OfBearer(field, field.Name, cancellation) : OfField(field, cancellation)) yield return fault;
        }
    }

    /// <summary>Constants of one name in C and different values, where a declaration says the name of either.</summary>
    /// <param name="type">The struct.</param>
    /// <param name="snapshot">What it declares.</param>
    public static IEnumerable<LocatedFault> Twice(INamedTypeSymbol type, AbiSnapshot snapshot)
    {
        if (!CConstantTable.IsAnyStated(snapshot)) yield break;
        foreach (CConstantClash clash in CConstantTable.Clashes([snapshot]))
        {
            if (!clash.IsStated) continue;
            var arguments = new EquatableArray<string>("UapiStruct", clash.CName, clash.One, clash.Other);
            yield return new LocatedFault(new DeclarationFault(DeclarationRule.ConstantCNameTwice, null, arguments), type.Place());
        }
    }

    private static IEnumerable<LocatedFault> OfBearer(ISymbol bearer, string? member, CancellationToken cancellation)
    {
        AttributeData? none = null, says = null;
        foreach (AttributeData attribute in bearer.GetAttributes())
        {
            bool isName = attribute.Is(WellKnownNames.CName), isPrefix = attribute.Is(WellKnownNames.CPrefix);
            if (attribute.Is(WellKnownNames.NotInC)) none = attribute;
            if (isName) says = attribute;
            string? said = isName || isPrefix ? CNameReader.Said(attribute)
                : attribute.Is(WellKnownNames.Ioctl) || attribute.Is(WellKnownNames.Capability) ? CNameReader.Argument(attribute) : null;
            if (said is not null && !CIdentifier.IsValid(said)) yield return Fault(DeclarationRule.ConstantCName, member, attribute, bearer, cancellation, said);
        }
        // An enumeration may have a name of its own, and none for its members.
        if (member is not null && none is not null && says is not null) yield return Fault(DeclarationRule.ContradictingAttributes, member, none, bearer, cancellation, says.ShortName());
    }

    private static IEnumerable<LocatedFault> OfField(IFieldSymbol field, CancellationToken cancellation)
    {
        foreach (AttributeData attribute in field.GetAttributes())
        {
            if (attribute.Is(WellKnownNames.CName) || attribute.Is(WellKnownNames.NotInC)) yield return Fault(DeclarationRule.CNameOfField, field.Name, attribute, field, cancellation);
        }
    }

    private static LocatedFault Fault(DeclarationRule rule, string? member, AttributeData attribute, ISymbol bearer, CancellationToken cancellation, params string[] more) =>
        new(new DeclarationFault(rule, member, new EquatableArray<string>([attribute.ShortName(), .. more])), attribute.Place(bearer, cancellation));
}
