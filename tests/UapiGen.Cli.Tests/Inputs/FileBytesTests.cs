using System.IO.Pipes;
using System.Text;
using Microsoft.Win32.SafeHandles;
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

        Assert.True(FileBytes.AreSame(one, same, out string? text, out string? otherText));
        Assert.Equal((null, null), (text, otherText));
        AssertOther(Text(length, 'a') + "z");
        if (length > 0) AssertOther(Text(length, 'b'));

        void AssertOther(string other)
        {
            Assert.False(FileBytes.AreSame(one, _folder.Write("other", other), out string? text, out string? otherText));
            Assert.Equal((Text(length, 'a'), other), (text, otherText));
        }
    }

    /// <summary>A pipe gives what it holds once, and as much at a time as it likes.</summary>
    [Theory]
    [MemberData(nameof(Lengths))]
    public async Task Pipe_IsReadOnce(int length)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "a pipe is opened under /proc/self/fd");
        string text = Text(length, 'a');
        using AnonymousPipeServerStream writer = new(PipeDirection.Out);
        using SafePipeHandle reader = writer.ClientSafePipeHandle;

        var written = Task.Run(() =>
        {
            writer.Write(Encoding.UTF8.GetBytes(text));
            writer.Dispose();
        }, TestContext.Current.CancellationToken);

        Assert.Equal(text, FileBytes.Text($"/proc/self/fd/{reader.DangerousGetHandle()}"));
        await written;
    }

    [Fact]
    public void WhatCannotBeRead_IsNamed()
    {
        string there = _folder.Write("there", "text"), missing = Path.Combine(_folder.Path, "missing");

        Assert.Contains(missing, Assert.Throws<InputException>(() => FileBytes.Text(missing)).Message, StringComparison.Ordinal);
        Assert.Contains(missing, Assert.Throws<InputException>(() => FileBytes.AreSame(there, missing, out _, out _)).Message, StringComparison.Ordinal);
        Assert.Contains(_folder.Path, Assert.Throws<InputException>(() => FileBytes.Text(_folder.Path)).Message, StringComparison.Ordinal);
    }

    /// <summary>Letters in turn, the last as asked: what differs does so at the very end.</summary>
    private static string Text(int length, char last) => string.Create(length, last, static (text, last) =>
    {
        for (int i = 0; i < text.Length; i++) text[i] = i == text.Length - 1 ? last : (char)('a' + (i % 26));
    });
}
