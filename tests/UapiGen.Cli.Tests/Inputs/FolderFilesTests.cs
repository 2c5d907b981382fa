using UapiGen.Cli.Inputs;
using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Inputs;

/// <summary>What the kernel is asked for in two calls is what .NET finds.</summary>
public sealed class FolderFilesTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void FilesBelow_AreThoseThatDotnetFinds()
    {
        foreach (string name in (string[])["b.abi", "a.abi", ".abi", "a.abi.bak", "A.ABI", "abi", "sub.abi/c.abi", "sub/deep/d.abi", "sub/deep/d.txt", "ö ü.abi", ".hidden/e.abi"]) Write(name);
        // Names that end in a folder's, and more of them than one call returns.
        for (int i = 0; i < 300; i++) Write($"many/a name that is long enough to fill a call's room soon {i}.abi");

        AssertSame(_folder.Path);
        AssertSame(_folder.Path + "/");
        AssertSame(Path.Combine(_folder.Path, "many"));
        Assert.Equal(307, FolderFiles.Find(_folder.Path, ".abi")!.Length);
    }

    [Fact]
    public void Links_AreFollowed()
    {
        Write("a.abi");
        Write("elsewhere/b.abi");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "linked"), Path.Combine(_folder.Path, "elsewhere"));
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "c.abi"), Path.Combine(_folder.Path, "a.abi"));
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "gone.abi"), Path.Combine(_folder.Path, "nowhere"));

        AssertSame(_folder.Path);
        Assert.Contains(Path.Combine(_folder.Path, "linked", "b.abi"), FolderFiles.Find(_folder.Path, ".abi")!);
    }

    [Fact]
    public void EmptyFolder_HasNone() => Assert.Empty(FolderFiles.Find(_folder.Path, ".abi")!);

    [Fact]
    public void WhatIsNoFolder_IsToldApart()
    {
        Assert.Null(FolderFiles.Find(Write("a.abi"), ".abi"));
        Assert.Null(FolderFiles.Find(Path.Combine(_folder.Path, "missing"), ".abi"));
        Assert.Null(FolderFiles.Find("", ".abi"));
    }

    private static void AssertSame(string folder)
    {
        string[] files = Directory.GetFiles(folder, "*.abi", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        Assert.Equal(files, FolderFiles.Find(folder, ".abi"));
    }

    private string Write(string name)
    {
        string file = Path.Combine(_folder.Path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, name);
        return file;
    }
}
