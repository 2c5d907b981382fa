using Microsoft.CodeAnalysis;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>A method that is a function of a native library.</summary>
/// <param name="Library">The library as the import names it.</param>
/// <param name="Function">The function's name there.</param>
/// <param name="KeepsErrno">Whether errno is kept for whoever asks.</param>
internal readonly record struct NativeImport(string Library, string Function, bool KeepsErrno)
{
    private const string LibraryImport = "System.Runtime.InteropServices.LibraryImportAttribute";

    /// <summary>Whether the library is the C library.</summary>
    public bool IsOfLibC => Library is "libc" or "libc.so" or "libc.so.6" or "c";

    /// <summary>Reads <c>DllImport</c> or <c>LibraryImport</c>; null for a method with neither.</summary>
    public static NativeImport? Of(IMethodSymbol method)
    {
        if (method.IsExtern)
        {
            return method.GetDllImportData() is { } data
                ? new NativeImport(data.ModuleName ?? "", data.EntryPointName ?? method.Name, data.SetLastError)
                : null;
        }
        if (!method.IsPartialDefinition && method.PartialDefinitionPart is null) return null;
        return (method.PartialDefinitionPart ?? method).Find(LibraryImport) is { } attribute ? Read(method, attribute) : null;
    }

    private static NativeImport? Read(IMethodSymbol method, AttributeData attribute)
    {
        if (attribute.ConstructorArguments is not [{ Value: string library }]) return null;
        string function = method.Name;
        bool keeps = false;
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == "EntryPoint" && argument.Value.Value is string name) function = name;
            if (argument.Key == "SetLastError" && argument.Value.Value is true) keeps = true;
        }
        return new NativeImport(library, function, keeps);
    }
}
