using System.Globalization;
using Microsoft.CodeAnalysis;
using UapiGen.Analyzers;

namespace UapiGen.Cli.Output.Findings;

/// <summary>One thing that a check found, whoever found it and whatever it is written as.</summary>
/// <param name="Id">The rule, such as <c>UAPI6011</c>; a compiler's own id for what the compiler found.</param>
/// <param name="Title">The rule in a few words.</param>
/// <param name="Level">How grave it is.</param>
/// <param name="Message">What was found, and what to do.</param>
internal sealed record Finding(string Id, string Title, FindingLevel Level, string Message)
{
    /// <summary>The full name of the struct in C#; null where it is about several, or none.</summary>
    public string? Struct { get; init; }

    /// <summary>Where it is; null where there is no file to show.</summary>
    public FindingPlace? Place { get; init; }

    /// <summary>Where the rule's page is read; null for a rule that is not ours.</summary>
    public string? Page => Id.StartsWith("UAPI", StringComparison.Ordinal) ? RuleIdentifiers.HelpLink(Id) : null;

    /// <summary>The finding that a diagnostic of the analyzers is.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="type">The struct.</param>
    /// <param name="place">Where it is, if the diagnostic does not say so itself.</param>
    public static Finding Of(Diagnostic diagnostic, string? type, FindingPlace? place = null) =>
        new(diagnostic.Id, diagnostic.Descriptor.Title.ToString(CultureInfo.InvariantCulture), LevelOf(diagnostic.Severity), diagnostic.GetMessage(CultureInfo.InvariantCulture))
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
