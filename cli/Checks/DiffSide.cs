using UapiGen.Abi;
using UapiGen.Cli.Inputs;

namespace UapiGen.Cli.Checks;

/// <summary>One side of a comparison: texts of baselines, by their place below what was named, or structs of an assembly.</summary>
/// <param name="texts">The texts; empty for an assembly.</param>
/// <param name="structs">The structs that were not read from text.</param>
internal sealed class DiffSide(DiffText[] texts, DiffStruct[] structs)
{
    /// <summary>The texts; empty for an assembly.</summary>
    public DiffText[] Texts { get; } = texts;

    /// <summary>Reads a baseline, or a folder of them.</summary>
    /// <exception cref="InputException">It cannot be read, or has none.</exception>
    public static DiffSide ReadBaselines(string input)
    {
        string[] files = BaselineFile.Find(input);
        if (files is [var file] && file == input && !input.EndsWith(BaselineText.Extension, StringComparison.OrdinalIgnoreCase))
            throw new InputException($"{input}: a baseline's name ends in {BaselineText.Extension}");
        // The one file that was named itself has no place below it.
        int begin = input.EndsWith('/') ? input.Length : input.Length + 1;
        var side = new DiffText[files.Length];
        for (int i = 0; i < files.Length; i++) side[i] = new DiffText(files[i], files[i] == input ? "" : files[i][begin..]);
        return new DiffSide(side, []).NotEmpty(input);
    }

    /// <summary>The side, if there is anything in it.</summary>
    /// <exception cref="InputException">There is not.</exception>
    public DiffSide NotEmpty(string input) =>
        Texts.Length + structs.Length > 0 ? this : throw new InputException($"{input}: there is neither a baseline nor a declared struct in it");

    /// <summary>The structs of an assembly, and those that some of the texts are of.</summary>
    /// <exception cref="InputException">A text is damaged.</exception>
    public List<DiffStruct> Among(IEnumerable<DiffText> some)
    {
        List<DiffStruct> all = [.. structs];
        foreach (DiffText text in some) all.Add(text.Parse());
        return all;
    }
}
