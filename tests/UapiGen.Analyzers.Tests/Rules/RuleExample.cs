using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using UapiGen.Analyzers.Tests.Verification;

namespace UapiGen.Analyzers.Tests.Rules;

/// <summary>A source with one fault, marked as <c>{|UAPI1001:span|}</c>, and what is said of it.</summary>
internal sealed partial record RuleExample(string Source, string Message)
{
    /// <summary>What had shipped before: the baselines are made of it.</summary>
    public string? Shipped { get; init; }

    /// <summary>Files that the build hands to the analyzers, by path: the baselines of <see cref="Shipped"/> unless said. A fault in them is marked as in a source.</summary>
    public IReadOnlyList<(string Path, string Text)> Files
    {
        get => field ??= Shipped is null ? [] : ShippedBaseline.Of(Shipped);
        init;
    }

    /// <summary>The id in the marking.</summary>
    public string Id => field ??= Marking().Match(string.Concat(Files.Select(file => file.Text).Prepend(Source))).Groups[1].Value;

    /// <summary>The rule's own descriptor.</summary>
    public DiagnosticDescriptor Descriptor => RuleDescriptors.All.Single(descriptor => descriptor.Id == Id);

    /// <summary>The source with the fault's place numbered 0.</summary>
    public string Placed => Place(Source);

    /// <summary>The files with the fault's place numbered 0.</summary>
    public IEnumerable<(string Path, string Text)> PlacedFiles => Files.Select(file => (file.Path, Place(file.Text)));

    private static string Place(string marked) => Marking().Replace(marked, "{|#0:$2|}");

    [GeneratedRegex(@"\{\|(UAPI\d+):(.*?)\|\}", RegexOptions.Singleline)]
    private static partial Regex Marking();
}
