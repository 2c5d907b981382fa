using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Abi.Roslyn;
using UapiGen.Generator.Model;

namespace UapiGen.Generator.Parsing;

/// <summary>From an annotated struct to its model.</summary>
internal static class StructParser
{
    public static bool IsCandidate(SyntaxNode node, CancellationToken cancellationToken) => node is StructDeclarationSyntax;

    /// <summary>The model, or null where the declaration has a fault: the analyzers name it.</summary>
    public static Parsed<StructModel>? Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        if (Repeated.IsOn(type, context)) return null;

        // Plain declarations are read off their syntax; whatever is not plain, off its symbols, at several times the cost.
        StructModel? model = StructSyntaxReader.TryRead(context, type, out StructModel? plain, cancellationToken)
            ? plain
            : StructSymbolReader.Read(type, context.Attributes[0], cancellationToken).Model;
        if (model is null) return null;

        bool qualified = model.Site.Namespace.Length == 0
            || ShadowedNames.Any(type, context.SemanticModel.Compilation, cancellationToken)
            || ShadowedNames.HidesFieldType(type, model.Declaration);
        return new Parsed<StructModel>(model, qualified, model.Site);
    }
}
