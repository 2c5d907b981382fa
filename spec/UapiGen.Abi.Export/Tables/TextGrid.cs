namespace UapiGen.Abi.Export;

/// <summary>A table of words, before anybody decides how it is drawn.</summary>
public sealed class TextGrid
{
    internal TextGrid(string title, IReadOnlyList<string> headers, IReadOnlyList<IReadOnlyList<string>> rows) => (Title, Headers, Rows) = (title, headers, rows);

    /// <summary>What it shows.</summary>
    public string Title { get; }

    /// <summary>The columns.</summary>
    public IReadOnlyList<string> Headers { get; }

    /// <summary>The rows, each as wide as the headers.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    /// <summary>The columns of numbers, which stand to the right.</summary>
    public IReadOnlySet<int> Numbers { get; internal init; } = new HashSet<int>();

    /// <summary>The columns of names and types in C. What is indented there belongs to what stands above.</summary>
    public IReadOnlySet<int> Code { get; internal init; } = new HashSet<int>();
}
