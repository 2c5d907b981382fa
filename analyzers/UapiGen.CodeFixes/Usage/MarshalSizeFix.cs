using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>Replaces <c>Marshal.SizeOf</c> of a declared struct by the size of its bytes: <c>sizeof</c> in unsafe code, <c>Unsafe.SizeOf</c> elsewhere.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MarshalSizeFix))]
public sealed class MarshalSizeFix : SourceFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIdentifiers.MarshalSizeOf);

    /// <inheritdoc/>
    protected override IEnumerable<FixPlan> Plan(FixTarget target, CancellationToken cancellation)
    {
        if (target.Around<InvocationExpressionSyntax>() is not { } call || Measured(target, call, cancellation) is not { } type) yield break;
        if (target.Model.Compilation.GetTypeByMetadataName("System.Runtime.CompilerServices.Unsafe") is not { } unsafeType) yield break;

        string name = type.ToMinimalDisplayString(target.Model, call.SpanStart);
        string size = IsUnsafe(call) ? $"sizeof({name})" : $"{unsafeType.ToMinimalDisplayString(target.Model, call.SpanStart)}.SizeOf<{name}>()";
        yield return new FixPlan(
            $"Use '{size}'",
            nameof(MarshalSizeFix),
            editor => editor.ReplaceNode(call, (current, _) => SyntaxFactory.ParseExpression(size).WithTriviaFrom(current)));
    }

    private static ITypeSymbol? Measured(FixTarget target, InvocationExpressionSyntax call, CancellationToken cancellation)
    {
        if (target.Model.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol method) return null;
        if (call.ArgumentList.Arguments is not [var argument]) return method.TypeArguments.FirstOrDefault();
        return argument.Expression switch
        {
            TypeOfExpressionSyntax typeOf => target.Model.GetTypeInfo(typeOf.Type, cancellation).Type,
            // Only what does nothing when it is evaluated may go.
            IdentifierNameSyntax name => target.Model.GetTypeInfo(name, cancellation).Type,
            _ => null,
        };
    }

    private static bool IsUnsafe(SyntaxNode node) => node.Ancestors().Any(around =>
        around is UnsafeStatementSyntax || around is MemberDeclarationSyntax member && member.Modifiers.Any(SyntaxKind.UnsafeKeyword));
}
