using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using UapiGen.Analyzers.Tests.Verification;

namespace UapiGen.Analyzers.Tests.Rules;

/// <summary>The presets are made from the descriptors.</summary>
public class PresetTests
{
    [Fact]
    public void Default_SaysWhatTheDescriptorsSay() =>
        Verify("default", "Every rule at its own severity.", descriptor => descriptor.DefaultSeverity);

    [Fact]
    public void Strict_LetsNothingPass() =>
        Verify(
            "strict",
            "For interfaces under review: warnings fail the build, and what is else only suggested is a warning.",
            descriptor => descriptor.DefaultSeverity >= DiagnosticSeverity.Warning ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning);

    [Fact]
    public void WireOnly_LooksAtWhatCrossesTheBoundary() =>
        Verify(
            "wire-only",
            "For bytes and errors alone: what only source code sees (names, signs), design advice and use sites are off.",
            descriptor => !RulePresets.IsOnTheWire(descriptor) ? null : descriptor.CustomTags.Contains(RuleTags.WarnsOnTheWire) ? DiagnosticSeverity.Warning : descriptor.DefaultSeverity);

    private static void Verify(string name, string purpose, Func<DiagnosticDescriptor, DiagnosticSeverity?> severityOf)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {purpose}\n# Written by the tests from the descriptors: run them with {RepositoryFiles.AcceptVariable}=1, do not edit.\n");
        // Below what any file of the user says.
        text.Append("is_global = true\nglobal_level = -1\n\n");
        foreach (DiagnosticDescriptor descriptor in RuleDescriptors.All.Where(descriptor => !descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable)))
            text.Append(CultureInfo.InvariantCulture, $"dotnet_diagnostic.{descriptor.Id}.severity = {Name(severityOf(descriptor))}\n");
        RepositoryFiles.Verify(text.ToString(), "analyzers", "presets", name + ".globalconfig");
    }

    private static string Name(DiagnosticSeverity? severity) => severity switch
    {
        null => "none",
        DiagnosticSeverity.Hidden => "silent",
        DiagnosticSeverity.Info => "suggestion",
        DiagnosticSeverity.Warning => "warning",
        _ => "error",
    };
}
