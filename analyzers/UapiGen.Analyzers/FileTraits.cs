using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace UapiGen.Analyzers;

/// <summary>What a source's text alone tells: which analyses have nothing to look for in it. Kept as long as its tree, so that an edit reads one file, not all.</summary>
internal sealed class FileTraits
{
    private const string Namespace = "UapiGen";
    private const string Pragma = "pragma";

    private static readonly ConditionalWeakTable<SyntaxTree, FileTraits> s_known = new();

    private FileTraits(string text)
    {
        MentionsUapiGen = Contains(text, Namespace);
        MaySuppress = Contains(text, Pragma) || Contains(text, AttributeSuppressions.Word);
    }

    /// <summary>Whether it names our namespace: without that no attribute of ours can be written.</summary>
    public bool MentionsUapiGen { get; }

    /// <summary>Whether a rule may be suppressed in it.</summary>
    public bool MaySuppress { get; }

    /// <summary>Whether it was found to hold declarations only, and no code that runs.</summary>
    public bool HoldsNoCode { get; set; }

    /// <summary>The traits of a tree.</summary>
    public static FileTraits Of(SyntaxTree tree, CancellationToken cancellation) =>
        s_known.TryGetValue(tree, out FileTraits? known) ? known : s_known.GetValue(tree, _ => new FileTraits(tree.GetText(cancellation).ToString()));

    private static bool Contains(string text, string word) => text.IndexOf(word, StringComparison.Ordinal) >= 0;
}
