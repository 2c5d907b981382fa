using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace UapiGen.Analyzers;

/// <summary>The sources that this process has read. Texts are told apart by the checksum that a compiler writes into its debug information anyway.</summary>
internal static class SourceFiles
{
    /// <summary>How many are known at most. What is forgotten is read again.</summary>
    private const int Room = 1 << 16;

    private static readonly ConcurrentDictionary<Key, SourceFile> s_known = new();

    /// <summary>The file of a tree that was not asked for before.</summary>
    public static SourceFile Find(SyntaxTree tree, CancellationToken cancellation)
    {
        SourceText text = tree.GetText(cancellation);
        var key = new Key(tree.FilePath, text.GetChecksum(), text.Encoding, KnownParseOptions.Of(tree.Options));
        if (s_known.TryGetValue(key, out SourceFile? known)) return known;
        if (s_known.Count >= Room) s_known.Clear();
        return s_known.GetOrAdd(key, new SourceFile(text.ToString()));
    }

    /// <summary>A text at its place. The encoding is in it, since one checksum is of bytes, of which two encodings make two texts.</summary>
    private readonly record struct Key(string Path, ImmutableArray<byte> Checksum, Encoding? Encoding, ParseOptions Options)
    {
        public bool Equals(Key other) =>
            ReferenceEquals(Options, other.Options) && Checksum.AsSpan().SequenceEqual(other.Checksum.AsSpan()) && Path == other.Path && Equals(Encoding, other.Encoding);

        /// <summary>Some of a checksum's bits are as good as all.</summary>
        public override int GetHashCode() => Checksum[0] | Checksum[1] << 8 | Checksum[2] << 16 | Checksum[3] << 24;
    }
}
