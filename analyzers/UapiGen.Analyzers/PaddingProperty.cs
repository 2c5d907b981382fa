using System.Collections.Immutable;
using System.Globalization;
using UapiGen.Abi;

namespace UapiGen.Analyzers;

/// <summary>The fields that would name bytes without a name, on their way from a diagnostic to its fix.</summary>
public static class PaddingProperty
{
    /// <summary>The property of a diagnostic that holds them: <c>kind name version</c>, one after the other, parted by semicolons.</summary>
    public const string Name = "Padding";

    /// <summary>The properties of a diagnostic; none where there is nothing to insert.</summary>
    /// <param name="fields">The fields, in order.</param>
    public static ImmutableDictionary<string, string?> Of(EquatableArray<PaddingField> fields) =>
        fields.Count == 0
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(
                Name, string.Join(";", fields.Select(field => string.Format(CultureInfo.InvariantCulture, "{0} {1} {2}", field.Kind, field.Name, field.Since))));

    /// <summary>The fields that a property holds.</summary>
    /// <param name="text">Its text.</param>
    public static IReadOnlyList<PaddingField> Parse(string text)
    {
        var fields = new List<PaddingField>();
        foreach (string one in text.Split(';'))
        {
            if (one.Split(' ') is [var kind, var name, var version] && Enum.TryParse(kind, out ScalarKind known) && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out int since))
                fields.Add(new PaddingField(name, known, since));
        }
        return fields;
    }
}
