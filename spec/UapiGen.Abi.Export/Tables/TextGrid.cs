namespace UapiGen.Abi.Export;

/// <summary>A table of words, before anybody decides how it is drawn.</summary>
public sealed class TextGrid
{
    /// <summary>Makes a table.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="headers">The columns.</param>
    /// <param name="rows">The rows, each as wide as the headers.</param>
    /// <param name="numbers">The columns of numbers, which stand to the right.</param>
    internal TextGrid(string title, IReadOnlyList<string> headers, IReadOnlyList<IReadOnlyList<string>> rows, params int[] numbers) =>
        (Title, Headers, Rows, Numbers) = (title, headers, rows, new HashSet<int>(numbers));

    /// <summary>What it shows.</summary>
    public string Title { get; }

    /// <summary>The columns.</summary>
    public IReadOnlyList<string> Headers { get; }

    /// <summary>The rows.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    /// <summary>The columns of numbers, which stand to the right.</summary>
    public IReadOnlySet<int> Numbers { get; }
}
