using System.Diagnostics;
using UapiGen.Linux.DeviceTrees;

namespace UapiGen.Linux.Tests.DeviceTrees;

public sealed class DirectoryTreeTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData("cpu@8 cpu@10 cpu@100 cpu@0", "cpu@0 cpu@8 cpu@10 cpu@100")]
    [InlineData("b@0 a@1", "b@0 a@1")]
    [InlineData("b@0 a@0", "a@0 b@0")]
    [InlineData("memory@0 cpus aliases chosen", "aliases chosen cpus memory@0")]
    [InlineData("pci@1f,2 pci@1f,10 pci@2 pci@1f", "pci@2 pci@1f pci@1f,2 pci@1f,10")]
    [InlineData("a@00ff a@100 a@0fe", "a@0fe a@00ff a@100")]
    [InlineData("a@ffffffffffffffffffffffff a@fffffffffffffffffffffffe", "a@fffffffffffffffffffffffe a@ffffffffffffffffffffffff")]
    [InlineData("a@ b", "a@ b")]
    [InlineData("Z a", "Z a")]
    public void Siblings_AreOrderedByUnitAddress(string made, string expected)
    {
        foreach (string name in made.Split(' '))
            Directory.CreateDirectory(_directory["tree/" + name]);
        Assert.Equal(expected.Split(' '), DeviceTree.Open(_directory["tree"]).Nodes.Skip(1).Select(node => node.Name));
    }

    [Fact]
    public void Nodes_ComeParentsFirst()
    {
        foreach (string path in new[] { "b/y", "b/x/deep", "a" })
            Directory.CreateDirectory(_directory[path]);
        Assert.Equal(["/", "/a", "/b", "/b/x", "/b/x/deep", "/b/y"], DeviceTree.Open(_directory.Path).Nodes.Select(node => node.Path));
        Assert.Equal(["", "a", "b", "x", "deep", "y"], DeviceTree.Open(_directory.Path).Nodes.Select(node => node.Name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    public void Root_MayEndWithASlash(string end)
    {
        File.WriteAllBytes(_directory["x"], [1]);
        Directory.CreateDirectory(_directory["a"]);
        File.WriteAllBytes(_directory["a/y"], [2]);
        Assert.Equal(["/", "/:x=01", "/a", "/a:y=02"], TreeDump.Lines(DeviceTree.Open(_directory.Path + end)));
    }

    [Fact]
    public void Root_MayBeASymbolicLink()
    {
        Directory.CreateDirectory(_directory["base/cpus"]);
        Directory.CreateSymbolicLink(_directory["device-tree"], "base");
        Assert.Equal(["/", "/cpus"], DeviceTree.Open(_directory["device-tree"]).Nodes.Select(node => node.Path));
    }

    [Fact]
    public void HiddenFile_IsAPropertyLikeAnyOther()
    {
        File.WriteAllBytes(_directory[".x"], [1]);
        Assert.Equal(["/", "/:.x=01"], TreeDump.Lines(DeviceTree.Open(_directory.Path)));
    }

    [Theory]
    [InlineData("child")]
    [InlineData("../secret")]
    [InlineData("child/x")]
    [InlineData(".")]
    [InlineData("")]
    public void NameThatIsNoProperty_IsNotFound(string name)
    {
        Directory.CreateDirectory(_directory["tree/child"]);
        File.WriteAllBytes(_directory["secret"], [1]);
        File.WriteAllBytes(_directory["tree/child/x"], [1]);
        Assert.False(DeviceTree.Open(_directory["tree"]).Nodes.First().TryGetProperty(name, out _));
    }

    [Theory]
    [InlineData("loop", "..", "'loop' is a symbolic link, which a device tree has none of")]
    [InlineData("self", "self", "'self' is a symbolic link, which a device tree has none of")]
    [InlineData("gone", "nowhere", "'gone' is a symbolic link, which a device tree has none of")]
    public void SymbolicLinkWithin_IsNamed(string name, string target, string message)
    {
        Directory.CreateDirectory(_directory["cpus"]);
        File.CreateSymbolicLink(_directory["cpus/" + name], target);
        AssertFails($"{_directory["cpus"]}: {message}", () => DeviceTree.Open(_directory.Path));
    }

    [Fact]
    public void MissingPath_IsNamed() => AssertFails($"{_directory["none"]}: No such file or directory", () => DeviceTree.Open(_directory["none"]));

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public void PathThatNothingCanHave_IsMissing(string path)
    {
        AssertFails($"{path}: No such file or directory", () => DeviceTree.Open(path));
        AssertFails($"{path}: No such file or directory", () => DeviceTree.FromBlob(path));
        AssertFails($"{path}: no such directory", () => DeviceTree.FromDirectory(path));
    }

    [Fact]
    public void FileAsDirectory_IsNamed()
    {
        File.WriteAllBytes(_directory["file"], []);
        AssertFails($"{_directory["file"]}: no such directory", () => DeviceTree.FromDirectory(_directory["file"]));
    }

    [Fact]
    public void DirectoryAsBlob_IsNamed()
    {
        var error = Assert.Throws<DeviceTreeException>(() => DeviceTree.FromBlob(_directory.Path));
        Assert.StartsWith(_directory.Path + ": ", error.Message);
    }

    [Fact]
    public void EmptyFile_IsTooShort()
    {
        File.WriteAllBytes(_directory["empty.dtb"], []);
        AssertFails($"{_directory["empty.dtb"]}: at offset 0x0: 0 bytes are too few for a device tree blob", () => DeviceTree.Open(_directory["empty.dtb"]));
    }

    [Fact]
    public void EndlessFile_IsTooLarge() => AssertFails("/dev/zero: larger than 16777216 bytes", () => DeviceTree.Open("/dev/zero"));

    [Fact]
    public void HugeProperty_IsTooLarge_WithoutReadingItAll()
    {
        using (FileStream file = File.Create(_directory["x"]))
            file.SetLength(1L << 40);
        DeviceTreeNode root = DeviceTree.Open(_directory.Path).Nodes.Single();

        long before = GC.GetAllocatedBytesForCurrentThread();
        AssertFails($"{_directory["x"]}: larger than 16777216 bytes", () => root.TryGetProperty("x", out _));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 4L * DeviceTree.MaximumFileSize);
    }

    [Fact]
    public void VanishedProperty_IsNamed()
    {
        File.WriteAllBytes(_directory["x"], [1]);
        DeviceTreeNode root = DeviceTree.Open(_directory.Path).Nodes.Single();
        File.Delete(_directory["x"]);
        AssertFails($"{_directory["x"]}: No such file or directory", () => root.TryGetProperty("x", out _));
    }

    [Fact]
    public void UnreadableProperty_IsNamed()
    {
        File.WriteAllBytes(_directory["x"], [1]);
        Chmod("000", _directory["x"]);
        Chmod("755", _directory.Path);
        OrdinaryUser.Run(() => AssertFails($"{_directory["x"]}: Permission denied", () => DeviceTree.Open(_directory.Path).Nodes.Single().TryGetProperty("x", out _)));
    }

    [Fact]
    public void UnreadableNode_IsNamed()
    {
        Directory.CreateDirectory(_directory["a/b"]);
        Chmod("000", _directory["a/b"]);
        Chmod("755", _directory["a"]);
        Chmod("755", _directory.Path);
        OrdinaryUser.Run(() => AssertFails($"{_directory["a/b"]}: Access to the path '{_directory["a/b"]}' is denied.", () => DeviceTree.Open(_directory.Path)));
        Chmod("755", _directory["a/b"]);
    }

    [Fact]
    public void FileThatCannotBeRead_IsNamed()
    {
        // Reading address 0 of a process fails.
        var error = Assert.Throws<DeviceTreeException>(() => DeviceTree.Open("/proc/self/mem"));
        Assert.StartsWith("/proc/self/mem: ", error.Message);
        Assert.IsType<IOException>(error.InnerException);
    }

    [Fact]
    public void FifoAsProperty_IsRefused_WithoutWaiting()
    {
        Run("mkfifo", _directory["x"]);
        AssertFails($"{_directory["x"]}: not a regular file", () => DeviceTree.Open(_directory.Path).Nodes.Single().TryGetProperty("x", out _));
    }

    [Fact]
    public void FifoAsBlob_IsReadToItsEnd()
    {
        string fifo = _directory["fifo"];
        Run("mkfifo", fifo);
        using Process writer = Process.Start("sh", ["-c", "cat \"$1\" > \"$2\"", "sh", DtbFiles.PathOf("guest-p9-nested"), fifo]);
        Assert.Equal(TreeDump.Lines(DeviceTree.Open(DtbFiles.PathOf("guest-p9-nested"))), TreeDump.Lines(DeviceTree.Open(fifo)));
        writer.WaitForExit();
    }

    [Fact]
    public void SixtyFourLevels_AreRead_AndOneMoreIsNamed()
    {
        string deepest = string.Concat(Enumerable.Repeat("/n", DeviceTree.MaximumDepth - 1));
        Directory.CreateDirectory(_directory.Path + deepest);
        Assert.Equal(deepest, DeviceTree.Open(_directory.Path).Nodes.Last().Path);

        Directory.CreateDirectory(_directory.Path + deepest + "/n");
        AssertFails($"{_directory.Path}{deepest}/n: nodes are nested more than 64 deep", () => DeviceTree.Open(_directory.Path));
    }

    [Fact]
    public void ProcAsATree_IsRefusedSoon() => Assert.Throws<DeviceTreeException>(() => DeviceTree.Open("/proc"));

    private static void Chmod(string mode, string path) => Run("chmod", mode, path);

    private static void Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(program, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    private static void AssertFails(string message, Func<object> open) => Assert.Equal(message, Assert.Throws<DeviceTreeException>(open).Message);
}
