using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>A diagnostic traced back to the change that it tells of, wherever it stands: an enumeration's break is underlined there.</summary>
/// <param name="Type">The struct.</param>
/// <param name="Was">What shipped of it.</param>
/// <param name="Now">What it declares.</param>
/// <param name="Change">The change.</param>
internal sealed record BrokenPromise(INamedTypeSymbol Type, AbiSnapshot Was, AbiSnapshot Now, AbiChange Change)
{
    /// <summary>Finds the change of a diagnostic; null where the source or the baseline is not any more what it was raised for.</summary>
    public static BrokenPromise? Find(FixTarget target, CancellationToken cancellation)
    {
        if (Property(target.Diagnostic, BreakDiagnostics.StructProperty) is not { } name) return null;
        if (DocumentationCommentId.GetFirstSymbolForDeclarationId("T:" + name.Replace("@", ""), target.Model.Compilation) is not INamedTypeSymbol type) return null;
        if (BaselineWriter.Snapshot(type, cancellation) is not { } now || ProjectBaselines.Find(target.Baselines, now)?.Shipped is not { } was) return null;

        AbiChange? change = AbiDiff.Compare(was, now, type.MemberNames.ToArray()).FirstOrDefault(one => IsOf(one, target.Diagnostic));
        return change is null ? null : new BrokenPromise(type, was, now, change);
    }

    /// <summary>The field of that name as it is written in the document, alone in its declaration; null where it is elsewhere, or not alone.</summary>
    public FieldDeclarationSyntax? FieldSyntax(FixTarget target, string? name, CancellationToken cancellation)
    {
        if (name is null) return null;
        IFieldSymbol? field = Type.GetMembers(name).OfType<IFieldSymbol>().FirstOrDefault();
        return InDocument<VariableDeclaratorSyntax>(target, field?.DeclaringSyntaxReferences.FirstOrDefault(), cancellation)?.Parent?.Parent as FieldDeclarationSyntax is
            { Declaration.Variables.Count: 1 } declared
            ? declared
            : null;
    }

    /// <summary>An attribute of the struct as it is written in the document, or null.</summary>
    public AttributeSyntax? AttributeSyntax(FixTarget target, string name, CancellationToken cancellation) =>
        InDocument<AttributeSyntax>(target, Type.Find(name)?.ApplicationSyntaxReference, cancellation);

    /// <summary>What a property of the diagnostic says, or null.</summary>
    public static string? Property(Diagnostic diagnostic, string name) => diagnostic.Properties.TryGetValue(name, out string? value) ? value : null;

    private static T? InDocument<T>(FixTarget target, SyntaxReference? reference, CancellationToken cancellation)
        where T : SyntaxNode => reference?.SyntaxTree == target.Root.SyntaxTree ? reference.GetSyntax(cancellation) as T : null;

    private static bool IsOf(AbiChange change, Diagnostic diagnostic)
    {
        if (BreakDescriptors.Of(change.Rule).Id != diagnostic.Id || change.Field != Property(diagnostic, BreakDiagnostics.FieldProperty)) return false;
        for (int i = 0; i < change.Arguments.Count; i++)
        {
            if (change.Arguments[i] != Property(diagnostic, BreakDiagnostics.ArgumentProperty(i))) return false;
        }
        return true;
    }
}
