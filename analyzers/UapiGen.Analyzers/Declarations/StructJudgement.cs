using Microsoft.CodeAnalysis;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>All that is said of one struct: 1. what keeps it from being generated, 2. what breaks a promise that shipped, 3. what will be regretted.</summary>
/// <param name="Diagnostics">What is said.</param>
/// <param name="Declaration">What it declares; null where that is not to be known.</param>
/// <param name="FirstDraftVersion">The first version that did not ship; any above all of its versions, where all did.</param>
/// <param name="IsSettled">Whether nothing is said, and nothing would be while the source declares what it does, whatever comments and bodies say.</param>
internal readonly record struct StructJudgement(Diagnostic[] Diagnostics, StructDeclaration? Declaration, int FirstDraftVersion, bool IsSettled = false)
{
    /// <summary>Judges a declared struct.</summary>
    public static StructJudgement Of(INamedTypeSymbol type, AttributeData uapiStruct, DeclaringCompilation compilation, CancellationToken cancellation)
    {
        KeptBaseline? kept = compilation.BaselineOf(type)?.Kept;
        if (kept?.FindAsShipped(type, compilation.Types, cancellation) is { } asShipped) return new StructJudgement([], asShipped, FirstDraftVersion: int.MaxValue, IsSettled: true);

        var found = new List<Diagnostic>();
        HandlerJudgement.Judge(type, found, cancellation);
        StructReading reading = StructSymbolReader.Read(type, uapiStruct, cancellation);
        foreach (LocatedFault fault in reading.Faults)
            found.Add(DeclarationDiagnostics.Create(type, fault));
        if (reading.Model is not { } model) return new StructJudgement([.. found], null, 0);

        AbiSnapshot now = SnapshotReader.Read(type, model, compilation.Types.Enums, cancellation);
        (int firstDraftVersion, bool isAsShipped) = BaselineJudgement.Judge(type, uapiStruct, now, compilation, found, cancellation);
        foreach (LocatedFault fault in CNameFaults.Of(type, cancellation).Concat(CNameFaults.Twice(type, now)))
            found.Add(DeclarationDiagnostics.Create(type, fault));
        DesignAdvice.Find(type, uapiStruct, model.Declaration, firstDraftVersion, found, cancellation);
        bool isSettled = isAsShipped && found.Count == 0 && kept is not null && kept.Remember(type, model.Declaration, compilation.Types, cancellation);
        return new StructJudgement([.. found], model.Declaration, firstDraftVersion, isSettled);
    }

    /// <summary>Judges a type that is not declared as a struct of ours: attributes on it that no declaration takes up, and handlers.</summary>
    public static List<Diagnostic> OfStranger(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var found = new List<Diagnostic>();
        foreach ((AttributeData attribute, ISymbol bearer) in StrayAttributes.In(type))
            found.Add(DeclarationDiagnostics.Create(type, DeclarationRule.AttributeOutsideStruct, null, attribute.Place(bearer, cancellation), attribute.ShortName()));
        HandlerJudgement.Judge(type, found, cancellation);
        return found;
    }
}
