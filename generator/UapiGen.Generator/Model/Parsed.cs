using UapiGen.Abi.Roslyn;

namespace UapiGen.Generator.Model;

/// <summary>What one output is made of.</summary>
/// <typeparam name="TModel">The parsed declaration.</typeparam>
/// <param name="Model">The declaration.</param>
/// <param name="Qualified">Whether the user's own names would win over the runtime's short ones.</param>
/// <param name="Site">Where the declaration stands, which names the file.</param>
/// <remarks>
/// Holds strings, numbers and enums only, compared by value: whatever kept a symbol, a tree or a compilation here would keep the whole
/// compilation alive, and would differ after every keystroke.
/// </remarks>
internal sealed record Parsed<TModel>(TModel Model, bool Qualified, TypeSite Site)
    where TModel : class, IEquatable<TModel>;
