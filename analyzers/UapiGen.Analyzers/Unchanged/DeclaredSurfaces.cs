using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace UapiGen.Analyzers;

/// <summary>
/// Tells whether a source still declares what the one before it at its path did, as it does while somebody types in a method. Trees are held weakly: an
/// editor has the last one, and a compiler that has it no more compares texts.
/// </summary>
internal static class DeclaredSurfaces
{
    /// <summary>How many paths are known at most.</summary>
    private const int Room = 1 << 16;

    /// <summary>A property whose accessor says this has a field, and it is in a body that it does so: the one thing there that declares.</summary>
    private const string FieldOfProperty = "field";

    private static readonly ConcurrentDictionary<string, Surface> s_latest = new(StringComparer.Ordinal);

    /// <summary>An object that stands for what a tree declares.</summary>
    public static object Of(SyntaxTree tree, CancellationToken cancellation)
    {
        bool mayHideField = tree.GetText(cancellation).ToString().Contains(FieldOfProperty);
        Surface? before = s_latest.TryGetValue(tree.FilePath, out Surface? latest) && !mayHideField && !latest.MayHideField ? latest : null;
        object declared = before is not null && before.Tree.TryGetTarget(out SyntaxTree? old) && IsEquivalent(old, tree) ? before.Declared : new object();
        if (s_latest.Count >= Room) s_latest.Clear();
        s_latest[tree.FilePath] = new Surface(new WeakReference<SyntaxTree>(tree), declared, mayHideField);
        return declared;
    }

    private static bool IsEquivalent(SyntaxTree old, SyntaxTree tree) => old.Options.Equals(tree.Options) && old.IsEquivalentTo(tree, topLevel: true);

    private sealed record Surface(WeakReference<SyntaxTree> Tree, object Declared, bool MayHideField);
}
