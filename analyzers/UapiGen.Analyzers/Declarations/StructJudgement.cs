using Microsoft.CodeAnalysis;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>All that is said of one struct: 1. what keeps it from being generated, 2. what breaks a promise that shipped, 3. what will be regretted.</summary>
/// <param name="Diagnostics">What is said.</param>
/// <param name="Declaration">What it declares; null where that is not to be known.</param>
/// <param name="FirstDraftVersion">The first version that did not ship.</param>
internal readonly record struct StructJudgement(List<Diagnostic> Diagnostics, StructDeclaration? Declaration, int FirstDraftVersion)
{
    /// <summary>Judges a declared struct.</summary>
    public static StructJudgement Of(INamedTypeSymbol type, AttributeData uapiStruct, BaselineSet baselines, EnumReader enums, CancellationToken cancellation)
    {
        var found = new List<Diagnostic>();
        StructReading reading = StructSymbolReader.Read(type, uapiStruct, cancellation);
        foreach (LocatedFault fault in reading.Faults)
            found.Add(DeclarationDiagnostics.Create(type, fault));
        if (reading.Model is not { } model) return new StructJudgement(found, null, 0);

        int firstDraftVersion = BaselineJudgement.Judge(type, uapiStruct, model, baselines, enums, found, cancellation);
        DesignAdvice.Find(type, uapiStruct, model.Declaration, firstDraftVersion, found, cancellation);
        return new StructJudgement(found, model.Declaration, firstDraftVersion);
    }

    /// <summary>Judges a type that is not declared as a struct of ours: attributes on it that no declaration takes up.</summary>
    public static IEnumerable<Diagnostic> OfStranger(INamedTypeSymbol type, CancellationToken cancellation)
    {
        foreach ((AttributeData attribute, ISymbol bearer) in StrayAttributes.In(type))
            yield return DeclarationDiagnostics.Create(type, DeclarationRule.AttributeOutsideStruct, null, attribute.Place(bearer, cancellation), attribute.ShortName());
    }
}
