using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace UapiGen.Analyzers;

/// <summary>What a diagnostic tells its fix besides the place.</summary>
public static class FixFacts
{
    /// <summary>The command's number on x86, in decimal.</summary>
    public const string Number = "UapiGen.Number";

    /// <summary>Writes one fact.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="number">Its value.</param>
    internal static ImmutableDictionary<string, string?> Of(string name, uint number) =>
        ImmutableDictionary<string, string?>.Empty.Add(name, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Reads it; null where the diagnostic has none.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="name">The fact's name.</param>
    public static uint? Read(Diagnostic diagnostic, string name) =>
        diagnostic.Properties.TryGetValue(name, out string? text) && uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out uint number) ? number : null;
}
