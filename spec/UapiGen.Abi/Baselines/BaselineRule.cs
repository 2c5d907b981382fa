namespace UapiGen.Abi;

/// <summary>What can be wrong with the text of a baseline, one member a fault.</summary>
/// <remarks>The comments name the arguments of the <see cref="BaselineFault"/> in order. A text has one fault at most: the first; what follows from it is not said.</remarks>
public enum BaselineRule
{
    /// <summary>There is no text.</summary>
    Empty,

    /// <summary>The text is larger than any baseline. Arguments: what is too large, its limit.</summary>
    TooLarge,

    /// <summary>A merge left its conflict markers. Argument: the marker.</summary>
    MergeConflict,

    /// <summary>The first line does not say <c>uapigen-abi</c>. Argument: what it says.</summary>
    NotABaseline,

    /// <summary>The format is newer than this reader. Arguments: the version it names, the newest that is known.</summary>
    UnknownFormatVersion,

    /// <summary>The head lacks a line. Argument: the word that it begins with, <c>struct</c> (or <c>union</c>) or <c>type</c>.</summary>
    MissingHead,

    /// <summary>A line begins with no known word. Argument: the word.</summary>
    UnknownFact,

    /// <summary>A line is not written as its fact is. Arguments: the word that it begins with, how it is written.</summary>
    MalformedFact,

    /// <summary>A fact stands before the first or after a sealed block. Argument: the word that it begins with.</summary>
    FactOutsideBlock,

    /// <summary>A block says the same twice. Argument: what it is about.</summary>
    DuplicateFact,

    /// <summary>A fact stands before one that it must follow. Arguments: the line's word, the word of the line before it.</summary>
    FactOutOfOrder,

    /// <summary>A fact that every struct has is not there: the text was cut. Argument: how it begins.</summary>
    MissingFact,

    /// <summary>Facts contradict each other. Arguments: what it is about, what the text says, what follows from the other facts.</summary>
    InconsistentFacts,

    /// <summary>Two versions claim one size. Arguments: the one version, the other, the size.</summary>
    SeveralVersionsOneSize,

    /// <summary>A shipped block has no seal. Argument: its release.</summary>
    SealMissing,

    /// <summary>Shipped text was changed. Arguments: the release, the seal that stands there, the seal of the text.</summary>
    SealBroken,

    /// <summary>A block follows the draft.</summary>
    DraftNotLast,
}
