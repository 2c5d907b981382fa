using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace UapiGen.Analyzers.Tests.Rules;

/// <summary>A source with one fault, marked as <c>{|UAPI1001:span|}</c>, and what is said of it.</summary>
internal sealed partial record RuleExample(string Source, string Message)
{
    /// <summary>Files that the build hands to the analyzers, by path: baselines above all.</summary>
    public IReadOnlyList<(string Path, string Text)> Files { get; init; } = [];

    /// <summary>The id in the marking.</summary>
    public string Id => Marking().Match(Source).Groups[1].Value;

    /// <summary>The rule's own descriptor.</summary>
    public DiagnosticDescriptor Descriptor => RuleDescriptors.All.Single(descriptor => descriptor.Id == Id);

    /// <summary>The source with the fault's place numbered 0.</summary>
    public string Placed => Marking().Replace(Source, "{|#0:$2|}");

    [GeneratedRegex(@"\{\|(UAPI\d+):(.*?)\|\}", RegexOptions.Singleline)]
    private static partial Regex Marking();
}
