using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace UapiGen.Analyzers;

/// <summary>
/// What a source's text alone tells. One object for a path, a text and the options with which it is parsed, however often it is read: an edit reads one
/// file, and the next build of a compiler that stays none that it has seen.
/// </summary>
internal sealed class SourceFile
{
    private const string Namespace = "UapiGen";
    private const string Pragma = "pragma";

    private static readonly ConditionalWeakTable<SyntaxTree, SourceFile> s_ofTrees = new();

    private object? _surface;

    /// <summary>Looks at a text that no file was found for.</summary>
    public SourceFile(string text)
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

    /// <summary>The file that a tree was parsed from.</summary>
    public static SourceFile Of(SyntaxTree tree, CancellationToken cancellation) =>
        s_ofTrees.TryGetValue(tree, out SourceFile? known) ? known : s_ofTrees.GetValue(tree, _ => SourceFiles.Find(tree, cancellation));

    /// <summary>What it declares, whatever its methods do: the same object for two files that declare the same.</summary>
    /// <param name="tree">A tree that was parsed from it.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public object SurfaceOf(SyntaxTree tree, CancellationToken cancellation) =>
        _surface ?? Interlocked.CompareExchange(ref _surface, DeclaredSurfaces.Of(tree, cancellation), null) ?? _surface;

    private static bool Contains(string text, string word) => text.IndexOf(word, StringComparison.Ordinal) >= 0;
}
