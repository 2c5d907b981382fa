namespace UapiGen.Cli.Output;

/// <summary>A text for people, in pieces: each with the style that a terminal shows it in, which a pipe does without.</summary>
internal sealed class StyledText
{
    private readonly List<(string Text, string? Style)> _pieces = [];

    /// <summary>The pieces, each with its style; null for a plain one.</summary>
    public IReadOnlyList<(string Text, string? Style)> Pieces => _pieces;

    /// <summary>Adds a piece.</summary>
    public void Add(string text, string? style = null) => _pieces.Add((text, style));

    /// <summary>The words alone.</summary>
    public override string ToString()
    {
        string[] texts = new string[_pieces.Count];
        for (int i = 0; i < texts.Length; i++) texts[i] = _pieces[i].Text;
        return string.Concat(texts);
    }
}
