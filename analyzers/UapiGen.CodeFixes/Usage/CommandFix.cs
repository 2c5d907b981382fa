using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>Replaces a command's number by the <c>Command</c> of the declared struct that has it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CommandFix))]
public sealed class CommandFix : SourceFixProvider
{
    private const string Runtime = "UapiGen.Runtime";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIdentifiers.LiteralCommand);

    /// <inheritdoc/>
    protected override IEnumerable<FixPlan> Plan(FixTarget target, CancellationToken cancellation)
    {
        if (target.Around<ArgumentSyntax>() is not { Expression: var number } || FixFacts.Read(target.Diagnostic, FixFacts.Number) is not { } generic) yield break;
        if (Find(target.Model.Compilation, generic, cancellation) is not { } type) yield break;

        string command = type.ToMinimalDisplayString(target.Model, number.SpanStart) + ".Command";
        if (target.Model.GetTypeInfo(number, cancellation).ConvertedType is not { } taken) yield break;
        ITypeSymbol given = target.Model.Compilation.GetSpecialType(SpecialType.System_UInt32);
        string text = target.Model.Compilation.ClassifyConversion(given, taken).IsImplicit
            ? command
            : $"unchecked(({taken.ToMinimalDisplayString(target.Model, number.SpanStart)}){command})";
        yield return new FixPlan(
            $"Use '{command}'",
            nameof(CommandFix),
            editor => editor.ReplaceNode(number, (current, _) => SyntaxFactory.ParseExpression(text).WithTriviaFrom(current)));
    }

    /// <summary>The one declared struct with the number, here or in an assembly that stands on the runtime.</summary>
    private static INamedTypeSymbol? Find(Compilation compilation, uint generic, CancellationToken cancellation)
    {
        var assemblies = new List<IAssemblySymbol> { compilation.Assembly };
        assemblies.AddRange(compilation.SourceModule.ReferencedAssemblySymbols.Where(assembly =>
            assembly.Modules.Any(module => module.ReferencedAssemblies.Any(identity => identity.Name == Runtime))));
        INamedTypeSymbol[] found = assemblies.SelectMany(assembly => Types(assembly.GlobalNamespace, cancellation))
            .Where(type => Declarations.Command(type, cancellation) == generic)
            .Where(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
            .Take(2).ToArray();
        return found.Length == 1 ? found[0] : null;
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (ISymbol member in container.GetMembers())
        {
            if (member is not INamespaceOrTypeSymbol inner) continue;
            if (inner is INamedTypeSymbol { TypeKind: TypeKind.Struct } type) yield return type;
            foreach (INamedTypeSymbol nested in Types(inner, cancellation))
                yield return nested;
        }
    }
}
