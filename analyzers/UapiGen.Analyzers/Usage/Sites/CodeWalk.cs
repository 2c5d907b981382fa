using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace UapiGen.Analyzers;

/// <summary>Finds the code that runs in a file. Declarations are passed by: a file of structs costs next to nothing.</summary>
/// <remarks>The arguments of attributes are no code that runs.</remarks>
internal sealed class CodeWalk(SemanticModelAnalysisContext context, UsageActions actions)
{
    private readonly Action<Diagnostic> _report = context.ReportDiagnostic;

    /// <summary>Whether there was any code, or an import.</summary>
    public bool SawCode { get; private set; }

    /// <summary>Whether all of the file was looked at.</summary>
    public bool SawAll => context.FilterSpan is null;

    /// <summary>Asks the rules about all code of the file, or of the part of it that an editor asks about.</summary>
    public void Visit(CompilationUnitSyntax file)
    {
        foreach (MemberDeclarationSyntax member in file.Members)
        {
            if (member is not GlobalStatementSyntax) continue;
            Ask(file);
            break;
        }
        Visit(file.Members);
    }

    private void Visit(SyntaxList<MemberDeclarationSyntax> members)
    {
        foreach (MemberDeclarationSyntax member in members)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (context.FilterSpan is { } span && !span.IntersectsWith(member.FullSpan)) continue;
            Visit(member);
        }
    }

    private void Visit(MemberDeclarationSyntax member)
    {
        switch (member)
        {
            case BaseNamespaceDeclarationSyntax space:
                Visit(space.Members);
                break;
            case TypeDeclarationSyntax type:
                Visit(type.ParameterList?.Parameters);
                if (type.BaseList?.Types is [PrimaryConstructorBaseTypeSyntax start, ..]) Ask(start);
                Visit(type.Members);
                break;
            case EnumDeclarationSyntax enumeration:
                foreach (EnumMemberDeclarationSyntax one in enumeration.Members) Ask(one.EqualsValue);
                break;
            case BaseFieldDeclarationSyntax field:
                foreach (VariableDeclaratorSyntax declarator in field.Declaration.Variables) Ask(declarator.Initializer);
                break;
            case BaseMethodDeclarationSyntax method:
                Visit(method);
                break;
            case BasePropertyDeclarationSyntax property:
                Visit(property);
                break;
            case DelegateDeclarationSyntax declared:
                Visit(declared.ParameterList.Parameters);
                break;
        }
    }

    private void Visit(BaseMethodDeclarationSyntax method)
    {
        Visit(method.ParameterList.Parameters);
        if (method.Body is not null || method.ExpressionBody is not null) Ask(method);
        else if (IsMadeElsewhere(method)) AskOfImport(method);
    }

    private void AskOfImport(BaseMethodDeclarationSyntax method)
    {
        SawCode = true;
        if (context.SemanticModel.GetDeclaredSymbol(method, context.CancellationToken) is { } import)
        {
            foreach (Action<IMethodSymbol, Action<Diagnostic>> action in actions.OfImports) action(import, _report);
        }
    }

    private void Visit(BasePropertyDeclarationSyntax property)
    {
        (ArrowExpressionClauseSyntax? body, EqualsValueClauseSyntax? value) = property switch
        {
            PropertyDeclarationSyntax plain => (plain.ExpressionBody, plain.Initializer),
            IndexerDeclarationSyntax indexer => (indexer.ExpressionBody, null),
            _ => default((ArrowExpressionClauseSyntax?, EqualsValueClauseSyntax?)),
        };
        if (property is IndexerDeclarationSyntax { ParameterList.Parameters: var parameters }) Visit(parameters);
        Ask(body);
        Ask(value);
        if (property.AccessorList is not { } accessors) return;
        foreach (AccessorDeclarationSyntax accessor in accessors.Accessors)
        {
            if (accessor.Body is not null || accessor.ExpressionBody is not null) Ask(accessor);
        }
    }

    private void Visit(SeparatedSyntaxList<ParameterSyntax>? parameters)
    {
        if (parameters is not { } all) return;
        foreach (ParameterSyntax parameter in all) Ask(parameter.Default);
    }

    private static bool IsMadeElsewhere(BaseMethodDeclarationSyntax method) => method.Modifiers.Any(SyntaxKind.ExternKeyword) || method.Modifiers.Any(SyntaxKind.PartialKeyword);

    private void Ask(SyntaxNode? code)
    {
        if (code is null) return;
        SawCode = true;
        new ExecutableCode(code, context.SemanticModel, _report, context.CancellationToken).Ask(actions);
    }
}
