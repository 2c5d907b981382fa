using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace UapiGen.Analyzers;

/// <summary>
/// Tells whether a source still declares what the one before it at its path did, as it does while somebody types in a method. Trees are held weakly, but for the
/// last few that were edited: an editor drops the one before the next keystroke.
/// </summary>
internal static class DeclaredSurfaces
{
    /// <summary>How many paths are known at most.</summary>
    private const int Room = 1 << 16;

    /// <summary>A property whose accessor says this has a field, and it is in a body that it does so: the one thing there that declares.</summary>
    private const string FieldOfProperty = "field";

    private static readonly ConcurrentDictionary<string, Surface> s_latest = new(StringComparer.Ordinal);

    /// <summary>The trees that were edited last, in no order: nobody types in more files than these at once.</summary>
    private static readonly SyntaxTree?[] s_edited = new SyntaxTree?[8];
    private static int s_edits;

    /// <summary>An object that stands for what a tree declares.</summary>
    public static object Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (tree.GetText(cancellation).ToString().Contains(FieldOfProperty))
        {
            // Nothing is held against it, nor it against anything.
            s_latest.TryRemove(tree.FilePath, out _);
            return new object();
        }

        object? declared = null;
        if (s_latest.TryGetValue(tree.FilePath, out Surface? before))
        {
            if (before.Tree.TryGetTarget(out SyntaxTree? old) && IsEquivalent(old, tree)) declared = before.Declared;
            s_edited[(uint)Interlocked.Increment(ref s_edits) % (uint)s_edited.Length] = tree;
        }
        declared ??= new object();
        if (s_latest.Count >= Room) s_latest.Clear();
        s_latest[tree.FilePath] = new Surface(new WeakReference<SyntaxTree>(tree), declared);
        return declared;
    }

    private static bool IsEquivalent(SyntaxTree old, SyntaxTree tree) => old.Options.Equals(tree.Options) && old.IsEquivalentTo(tree, topLevel: true);

    private sealed record Surface(WeakReference<SyntaxTree> Tree, object Declared);
}
