using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace UapiGen.Abi.Roslyn;

/// <summary>Fields that take room in a struct and that its source does not name.</summary>
internal static class HiddenFields
{
    /// <summary>The property or event behind whose name a field hides, or null.</summary>
    /// <remarks>A property's field is a member of the type. An event's is not, but an event without accessors of its own has one.</remarks>
    public static ISymbol? Of(ISymbol member) => member switch
    {
        IFieldSymbol { IsStatic: false, AssociatedSymbol: IPropertySymbol property } => property,
        IEventSymbol { IsStatic: false, IsAbstract: false } hidden when MayHaveField(hidden) => hidden,
        _ => null,
    };

    /// <summary>In metadata an event's field and accessors do not tell, so that every event there is taken to have one.</summary>
    private static bool MayHaveField(IEventSymbol member) => member.DeclaringSyntaxReferences.Length == 0 || member.AddMethod is { IsImplicitlyDeclared: true };

    /// <summary>The parameters of a primary constructor, each of which is a field where a member uses it; null where there are none, and for records, whose parameters are properties.</summary>
    public static ParameterListSyntax? PrimaryConstructor(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (type.IsRecord) return null;
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is TypeDeclarationSyntax { ParameterList: { } parameters }) return parameters;
        }
        return null;
    }
}
