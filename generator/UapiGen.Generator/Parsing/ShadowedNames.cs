using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;
using UapiGen.Generator.Emission;

namespace UapiGen.Generator.Parsing;

/// <summary>Whether a short name of the runtime could mean something else where a type's other part is written.</summary>
internal static class ShadowedNames
{
    private static readonly HashSet<string> s_names = new(Names.Short, StringComparer.Ordinal);

    // One answer a compilation: the table lives no longer than the compilation does.
    private static readonly ConditionalWeakTable<Compilation, object> s_declared = new();

    public static bool Any(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        if ((bool)s_declared.GetValue(compilation, Declares)) return true;
        for (INamedTypeSymbol? scope = type; scope is not null; scope = scope.ContainingType)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (string member in scope.MemberNames)
            {
                if (s_names.Contains(member)) return true;
            }
        }
        return false;
    }

    /// <summary>Whether a member of the struct, or of a type around it, has the name of an enum that generated code mentions.</summary>
    public static bool HidesFieldType(INamedTypeSymbol type, StructDeclaration declaration)
    {
        foreach (FieldDeclaration field in declaration.Fields)
        {
            AbiType mentioned = field.Type is ArrayType array ? array.Element : field.Type;
            if (mentioned is EnumType named && IsMember(type, FirstName(named.Name, type))) return true;
            if (field.OutputMask?.Text is { } mask && IsMember(type, FirstName(mask, type))) return true;
            if (field.Input?.Known.Text is { } known && IsMember(type, FirstName(known, type))) return true;
        }
        foreach (AnonymousMember member in AnonymousMember.Of(declaration))
        {
            string? name = member.Type is EnumType named ? named.Name : (member.Type as CompositeType)?.Name;
            if (name is not null && IsMember(type, FirstName(name, type))) return true;
        }
        return false;
    }

    /// <summary>Whether a member of the class, or of a type around it, has the name of a struct that it handles.</summary>
    public static bool HidesHandledStruct(INamedTypeSymbol type, HandlerClassModel model)
    {
        foreach (HandlerModel handler in model.Handlers)
        {
            if (handler.Struct is { } handled && IsMember(type, FirstName(handled.TypeName, type))) return true;
        }
        return false;
    }

    /// <summary>What a fully qualified name begins with once the type's own namespace is left out.</summary>
    private static string FirstName(string qualified, INamedTypeSymbol type)
    {
        string space = "global::" + type.ContainingNamespace.ToDisplayString() + ".";
        if (!qualified.StartsWith(space, StringComparison.Ordinal)) return "";
        int end = qualified.IndexOf('.', space.Length);
        return end < 0 ? qualified.Substring(space.Length) : qualified.Substring(space.Length, end - space.Length);
    }

    private static bool IsMember(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? scope = type; scope is not null && name.Length > 0; scope = scope.ContainingType)
        {
            if (scope.MemberNames.Contains(name)) return true;
        }
        return false;
    }

    /// <summary>Whether the source declares a type or namespace of one of the names, anywhere: the runtime's own namespace excepted.</summary>
    private static object Declares(Compilation compilation) =>
        compilation.ContainsSymbolsWithName(static name => name != "UapiGen" && s_names.Contains(name), SymbolFilter.Type);
}
