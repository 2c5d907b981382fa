using System.Globalization;
using Microsoft.CodeAnalysis;

namespace UapiGen.Cli.Output.Findings;

/// <summary>What the analyzers found.</summary>
internal static class DiagnosticFinding
{
    /// <summary>The finding that a diagnostic of the analyzers is.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="type">The struct.</param>
    /// <param name="place">Where it is, if the diagnostic does not say so itself.</param>
    /// <param name="level">How grave it is here; null for as grave as the diagnostic says.</param>
    public static Finding Of(Diagnostic diagnostic, string? type, FindingPlace place, FindingLevel? level = null) =>
        new(diagnostic.Id, diagnostic.Descriptor.Title.ToString(CultureInfo.InvariantCulture), level ?? LevelOf(diagnostic.Severity), diagnostic.GetMessage(CultureInfo.InvariantCulture))
        {
            Struct = type,
            Place = PlaceOf(diagnostic.Location) ?? place,
        };

    private static FindingLevel LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => FindingLevel.Error,
        DiagnosticSeverity.Warning => FindingLevel.Warning,
        _ => FindingLevel.Note,
    };

    private static FindingPlace? PlaceOf(Location location)
    {
        if (location.Kind != LocationKind.ExternalFile) return null;
        FileLinePositionSpan span = location.GetLineSpan();
        return new FindingPlace(span.Path, span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1, span.EndLinePosition.Line + 1, span.EndLinePosition.Character + 1);
    }
}
