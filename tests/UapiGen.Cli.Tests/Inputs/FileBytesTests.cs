using UapiGen.Cli.Inputs;
using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Inputs;

/// <summary>Files are read whole, whether they fit the room that a usual one has or not.</summary>
public sealed class FileBytesTests : IDisposable
{
    /// <summary>Around the room of a usual file, and far beyond.</summary>
    public static TheoryData<int> Lengths { get; } = [0, 1, 4095, 4096, 4097, 8192, 100_000];

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Text_IsWhole(int length)
    {
        string text = Text(length, 'a');

        Assert.Equal(text, FileBytes.Text(_folder.Write("a", text)));
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Same_IsToldFromAnother(int length)
    {
        string one = _folder.Write("one", Text(length, 'a')), same = _folder.Write("same", Text(length, 'a'));

        Assert.True(FileBytes.AreSame(one, same));
        Assert.False(FileBytes.AreSame(one, _folder.Write("longer", Text(length, 'a') + "z")));
        if (length > 0) Assert.False(FileBytes.AreSame(one, _folder.Write("other", Text(length, 'b'))));
    }

    [Fact]
    public void WhatCannotBeRead_IsNamed()
    {
        string there = _folder.Write("there", "text"), missing = Path.Combine(_folder.Path, "missing");

        Assert.Contains(missing, Assert.Throws<InputException>(() => FileBytes.Text(missing)).Message, StringComparison.Ordinal);
        Assert.Contains(missing, Assert.Throws<InputException>(() => FileBytes.AreSame(there, missing)).Message, StringComparison.Ordinal);
        Assert.Contains(_folder.Path, Assert.Throws<InputException>(() => FileBytes.Text(_folder.Path)).Message, StringComparison.Ordinal);
    }

    /// <summary>Letters in turn, the last as asked: what differs does so at the very end.</summary>
    private static string Text(int length, char last) => string.Create(length, last, static (text, last) =>
    {
        for (int i = 0; i < text.Length; i++) text[i] = i == text.Length - 1 ? last : (char)('a' + (i % 26));
    });
}
