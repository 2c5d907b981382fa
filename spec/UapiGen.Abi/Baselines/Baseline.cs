namespace UapiGen.Abi;

/// <summary>The frozen ABI of one struct: blocks that were shipped, never to change again, and at most one draft. Two are equal when their texts are.</summary>
public sealed class Baseline : IEquatable<Baseline>
{
    internal Baseline(string text, bool hasCrLf, BaselineParts parts)
    {
        Text = text;
        HasCrLf = hasCrLf;
        Parts = parts;
    }

    /// <summary>The struct tag in C.</summary>
    public string CName => Newest.CName;

    /// <summary>The full name in C#.</summary>
    public string TypeName => Newest.TypeName;

    /// <summary>The blocks in order, the draft last.</summary>
    public EquatableArray<BaselineBlock> Blocks => Parts.Blocks;

    /// <summary>All that was shipped; null where nothing was.</summary>
    public AbiSnapshot? Shipped => Parts.Shipped;

    /// <summary>The text of all that was shipped, from the first line to the last seal, lines ending with LF; empty where nothing was.</summary>
    public string ShippedText => Parts.ShippedEnd < 0 ? "" : Text.Substring(0, Parts.ShippedEnd);

    /// <summary>What was shipped with the draft on top.</summary>
    public AbiSnapshot Newest => Parts.Newest;

    /// <summary>The versions, each with the release that shipped it.</summary>
    public EquatableArray<BaselineVersion> Versions => Parts.Versions;

    /// <summary>Whether a release has shipped a block of it.</summary>
    /// <param name="release">The name of the release or commit.</param>
    public bool IsShippedBy(string release)
    {
        foreach (BaselineBlock block in Blocks)
        {
            if (block.Release == release) return true;
        }
        return false;
    }

    /// <summary>Whether there is a draft.</summary>
    public bool HasDraft => Parts.DraftStart >= 0;

    /// <summary>Whether lines end with CR LF.</summary>
    public bool HasCrLf { get; }

    /// <summary>The text, lines ending with LF.</summary>
    internal string Text { get; }

    internal BaselineParts Parts { get; }

    /// <inheritdoc/>
    public bool Equals(Baseline? other) => other is not null && HasCrLf == other.HasCrLf && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Baseline);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);
}

/// <summary>A block of a baseline.</summary>
/// <param name="Release">The release or commit that shipped it; null for the draft.</param>
/// <param name="Line">The line of its header, from 1.</param>
public sealed record BaselineBlock(string? Release, int Line);

/// <summary>A version of the struct, and whether it may still change.</summary>
/// <param name="Number">The n in <c>SIZE_VERn</c>.</param>
/// <param name="Release">The release or commit that shipped it; null while it is a draft.</param>
public sealed record BaselineVersion(int Number, string? Release)
{
    /// <summary>Whether it was shipped, never to change again.</summary>
    public bool IsShipped => Release is not null;
}

/// <summary>What the parser found, and where in the text.</summary>
internal sealed record BaselineParts(
    EquatableArray<BaselineBlock> Blocks,
    AbiSnapshot? Shipped,
    AbiSnapshot Newest,
    EquatableArray<BaselineVersion> Versions,
    int HeadCommentsEnd,
    int ShippedEnd,
    int LastSealStart,
    int DraftStart);
