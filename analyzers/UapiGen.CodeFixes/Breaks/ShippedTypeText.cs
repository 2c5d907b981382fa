using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.CodeFixes;

/// <summary>How a type that shipped is written in C#.</summary>
internal static class ShippedTypeText
{
    private static readonly string[] s_integers = ["byte", "sbyte", "ushort", "short", "uint", "int", "ulong", "long"];

    /// <summary>The text, or null where the compilation has no type for it: an enumeration that is gone, an array that no struct makes.</summary>
    public static string? Of(TypeReference type, SemanticModel model, int position, CancellationToken cancellation)
    {
        if (type.Lengths.Count == 0 && type.Shape == TypeShape.Scalar) return s_integers[(int)type.Kind];
        INamedTypeSymbol? found = type.Lengths.Count == 0
            ? Resolve(model.Compilation.GlobalNamespace, type.Name)
            : model.Compilation.Assembly.GlobalNamespace.AllTypes().FirstOrDefault(one => one.Find(WellKnownNames.InlineArray) is not null && IsOf(one, type, cancellation));
        return found is not null && IsOf(found, type, cancellation) ? Named(found, model, position) : null;
    }

    /// <summary>The shortest name that means the type: its own even where a field is called so, too.</summary>
    private static string Named(INamedTypeSymbol type, SemanticModel model, int position)
    {
        ITypeSymbol? meant = model.GetSpeculativeTypeInfo(position, SyntaxFactory.ParseTypeName(type.Name), SpeculativeBindingOption.BindAsTypeOrNamespace).Type;
        return SymbolEqualityComparer.Default.Equals(meant, type) ? type.Name : type.ToMinimalDisplayString(model, position);
    }

    private static bool IsOf(INamedTypeSymbol found, TypeReference type, CancellationToken cancellation) =>
        new FieldTypeReader(cancellation).Read(found).Type is { } read && TypeReference.Of(read) == type;

    private static INamedTypeSymbol? Resolve(INamespaceOrTypeSymbol container, string name)
    {
        int dot = name.IndexOf('.');
        if (dot < 0) return container.GetTypeMembers(name, 0).FirstOrDefault();
        foreach (INamespaceOrTypeSymbol inner in container.GetMembers(name.Substring(0, dot)).OfType<INamespaceOrTypeSymbol>())
        {
            if (Resolve(inner, name.Substring(dot + 1)) is { } found) return found;
        }
        return null;
    }
}
