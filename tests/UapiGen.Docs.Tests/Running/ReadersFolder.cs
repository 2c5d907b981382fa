using UapiGen.Docs.Tests.Compiling;
using UapiGen.Docs.Tests.Pages;

namespace UapiGen.Docs.Tests.Running;

/// <summary>What a reader has who types the commands of the pages: a project that was built, with the structs of which the pages speak, its baselines, and a clone's own.</summary>
public sealed class ReadersFolder : IDisposable
{
    /// <summary>The pages call it so where any struct will do: 40 bytes, so that 32 are too few.</summary>
    private const string MyArgs = "[UapiStruct(\"my_args\")] public partial struct MyArgs { [StructSize] public ulong Size; [MustBeZero] public ulong Flags; public ulong Start, Length, Key; }";

    private static readonly string[] s_shippedHere = ["mnt_id_req.abi", "kvm_ppc_compat_caps.abi", "pidfd_info.abi"];

    private readonly string _root = Directory.CreateTempSubdirectory("uapigen-docs-").FullName;

    /// <summary>Builds the project.</summary>
    public ReadersFolder()
    {
        Project = Directory.CreateDirectory(Path.Combine(_root, "project")).FullName;
        Directory.CreateDirectory(Path.Combine(_root, "syzkaller/sys/linux"));

        CodeBlock watchArgs = CodeBlocks.All.Single(block => block is { Page: "docs/how-to/import.md", Language: "csharp" });
        CodeBlock searchArgs = CodeBlocks.All.Single(block => block.Page == "docs/getting-started.md" && block.Directives.GetValueOrDefault("name") == "SearchArgs");
        foreach (string assembly in new[] { "bin/Debug/net10.0/My.dll", "old/My.dll", "new/My.dll" }) Build(assembly, watchArgs.Text, MyArgs);
        Build("bin/Debug/net10.0/MyDevice.dll", searchArgs.Text);
        File.WriteAllText(Path.Combine(Project, "watch_args.h"), CodeBlocks.All.Single(block => block is { Page: "docs/how-to/import.md", Language: "c" }).Text);
        byte[] args = new byte[88];
        args[0] = 40;
        File.WriteAllBytes(Path.Combine(Project, "args.bin"), args);

        string own = Path.Combine(Repository.Root, "spec/abi/UapiGen.Linux"), clone = Directory.CreateDirectory(Path.Combine(Project, "spec/abi/UapiGen.Linux")).FullName;
        foreach (string file in Directory.EnumerateFiles(own)) File.Copy(file, Path.Combine(clone, Path.GetFileName(file)));
        foreach (string dll in new[] { "UapiGen.Linux.dll", "UapiGen.Runtime.dll" }) CopyBuilt(dll, "runtime/UapiGen.Linux/bin/Debug/net10.0");

        foreach (string assembly in new[] { "My.dll", "MyDevice.dll" }) Do("draft", "bin/Debug/net10.0/" + assembly, "--to", "abi");
        foreach (string file in s_shippedHere) File.Copy(Path.Combine(own, file), Path.Combine(Project, "abi", file));
        File.Copy(Path.Combine(Project, "abi/my_args.abi"), Path.Combine(clone, "my_args.abi"));
        Do("export", "c-header", "abi/search_args.abi", "--output", "search_args.h");
    }

    /// <summary>Where the commands are typed.</summary>
    public string Project { get; }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_root, recursive: true);

    private void Build(string assembly, params string[] sources)
    {
        string path = Path.Combine(Project, assembly);
        CopyBuilt("UapiGen.Runtime.dll", Path.GetDirectoryName(assembly)!);
        Snippet.Emit(sources, path);
    }

    private void CopyBuilt(string dll, string folder) =>
        File.Copy(Path.Combine(AppContext.BaseDirectory, dll), Path.Combine(Directory.CreateDirectory(Path.Combine(Project, folder)).FullName, dll), overwrite: true);

    private void Do(params string[] command)
    {
        (int code, _, string error) = Tool.Run(Project, command);
        Assert.True(code == 0, error);
    }
}
