using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Abi;

namespace UapiGen.CodeFixes;

/// <summary>The versions of a struct's fields, in its source.</summary>
internal static class VersionSyntax
{
    /// <summary>Gives every field that shipped the version that it shipped in.</summary>
    public static StructDeclarationSyntax WithShippedVersions(StructDeclarationSyntax declared, BrokenStruct broken, string prefix) =>
        With(declared, declared.InstanceFields(), field => broken.Shipped(field.Name())?.Since, prefix);

    /// <summary>Gives a field, and what stands behind it and did not ship, a version at least.</summary>
    public static StructDeclarationSyntax WithVersionFrom(StructDeclarationSyntax declared, BrokenStruct broken, string name, int version, string prefix) =>
        With(
            declared,
            declared.InstanceFields().SkipWhile(field => field.Name() != name).Where(field => broken.Shipped(field.Name()) is null),
            field => Math.Max(SinceSyntax.VersionOf(field) ?? version, version),
            prefix);

    private static StructDeclarationSyntax With(StructDeclarationSyntax declared, IEnumerable<FieldDeclarationSyntax> fields, Func<FieldDeclarationSyntax, int?> versionOf, string prefix)
    {
        FieldDeclarationSyntax[] others = fields.Where(field => versionOf(field) is { } version && version != SinceSyntax.VersionOf(field)).ToArray();
        return declared.ReplaceNodes(others, (field, _) => SinceSyntax.With(field, versionOf(field) is > 0 and var version ? version : null, prefix));
    }
}
