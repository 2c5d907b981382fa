using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace UapiGen.Analyzers;

/// <summary>The size of a declared struct as code takes it.</summary>
/// <param name="Type">The struct.</param>
/// <param name="IsNewest">Whether it is the size of the newest version, whatever that will be.</param>
/// <param name="Version">The version that a constant names, or null.</param>
internal readonly record struct Measure(INamedTypeSymbol Type, bool IsNewest, int? Version)
{
    /// <summary>Reads <c>sizeof(T)</c>, <c>Unsafe.SizeOf&lt;T&gt;()</c>, <c>T.Ksize</c> and <c>T.SizeVer0</c>; null for anything else.</summary>
    public static Measure? Of(IOperation operation)
    {
        switch (operation.Unwrap())
        {
            case ISizeOfOperation size:
                return Newest(size.TypeOperand);
            case IInvocationOperation { TargetMethod: { Name: "SizeOf", Arity: 1, ContainingType.Name: "Unsafe" } method }:
                return Newest(method.TypeArguments[0]);
            case IFieldReferenceOperation { Field: { IsConst: true, Name: "Ksize" } field }:
                return Newest(field.ContainingType);
            case IFieldReferenceOperation { Field: { IsConst: true } field } when VersionOf(field.Name) is { } version && field.ContainingType.AsDeclared() is { } type:
                return new Measure(type, false, version);
            default:
                return null;
        }
    }

    private static Measure? Newest(ITypeSymbol type) => type.AsDeclared() is { } declared ? new Measure(declared, true, null) : null;

    private static int? VersionOf(string name)
    {
        const string Prefix = "SizeVer";
        return name.StartsWith(Prefix, StringComparison.Ordinal) && int.TryParse(name.Substring(Prefix.Length), out int version) ? version : null;
    }
}
