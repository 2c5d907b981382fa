using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Abi;

namespace UapiGen.CodeFixes;

/// <summary>A declared struct and what shipped of it.</summary>
/// <param name="Type">The struct.</param>
/// <param name="Declared">The part of it that has the fields.</param>
/// <param name="Was">What shipped.</param>
/// <param name="Now">What is declared.</param>
internal sealed record BrokenStruct(INamedTypeSymbol Type, StructDeclarationSyntax Declared, AbiSnapshot Was, AbiSnapshot Now)
{
    /// <summary>Finds the struct of a diagnostic; null where nothing of it shipped, and where directives cut its source into pieces.</summary>
    public static BrokenStruct? Find(FixTarget target, CancellationToken cancellation)
    {
        if (target.Around<StructDeclarationSyntax>() is not { } around || target.Model.GetDeclaredSymbol(around, cancellation) is not INamedTypeSymbol type) return null;
        if (BaselineWriter.Snapshot(type, cancellation) is not { } now || ProjectBaselines.Find(target.Baselines, now)?.Shipped is not { } was) return null;

        StructDeclarationSyntax? declared = type.DeclaringSyntaxReferences
            .Where(reference => reference.SyntaxTree == target.Root.SyntaxTree)
            .Select(reference => reference.GetSyntax(cancellation))
            .OfType<StructDeclarationSyntax>()
            .FirstOrDefault(part => part.InstanceFields().Any());
        return declared is null || declared.ContainsDirectives ? null : new BrokenStruct(type, declared, was, now);
    }

    /// <summary>A field as it shipped, or null.</summary>
    public FieldSnapshot? Shipped(string? name) => Was.Fields.FirstOrDefault(field => field.Name == name);

    /// <summary>A plan that makes the struct's source anew. Several may follow each other: each is given what the one before left.</summary>
    public FixPlan Plan(string title, string key, Func<StructDeclarationSyntax, StructDeclarationSyntax> edit) =>
        new(title, key, editor => editor.ReplaceNode(Declared, (current, _) => edit((StructDeclarationSyntax)current)));
}
