namespace UapiGen.Abi.Roslyn;

/// <summary>Where another part of a partial type is written. Pure text, each piece C# as it stands in a file.</summary>
/// <param name="Namespace">The namespace, empty for the global one.</param>
/// <param name="Containers">The header of each enclosing type from the outside in, such as <c>partial class Outer</c>.</param>
/// <param name="Accessibility">The type's own accessibility, such as <c>public</c>.</param>
/// <param name="Name">The type's name, escaped where it is a keyword: <c>@event</c>.</param>
public sealed record TypeSite(string Namespace, EquatableArray<string> Containers, string Accessibility, string Name);
