using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Abi.Roslyn;
using UapiGen.Generator.Model;

namespace UapiGen.Generator.Parsing;

/// <summary>From an annotated handler class to its model.</summary>
internal static class HandlerParser
{
    public static bool IsCandidate(SyntaxNode node, CancellationToken cancellationToken) => node is ClassDeclarationSyntax;

    /// <summary>The model, or null where the class has a fault: the analyzers name it.</summary>
    public static Parsed<HandlerClassModel>? Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        if (Repeated.IsOn(type, context)) return null;
        if (HandlerReader.Read(type, cancellationToken).Model is not { } model) return null;

        bool qualified = model.Site.Namespace.Length == 0
            || ShadowedNames.Any(type, context.SemanticModel.Compilation, cancellationToken)
            || ShadowedNames.HidesHandledStruct(type, model);
        return new Parsed<HandlerClassModel>(model, qualified, model.Site);
    }
}
