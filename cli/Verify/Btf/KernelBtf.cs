using UapiGen.Btf;
using UapiGen.Cli.Inputs;

namespace UapiGen.Cli.Verify.Btf;

/// <summary>Where the structs of a kernel are looked up: in one file, or in the running kernel and then in each of its modules.</summary>
internal sealed class KernelBtf
{
    private const string Folder = "/sys/kernel/btf";
    private const string Vmlinux = Folder + "/vmlinux";

    private readonly BtfFile _base;
    private readonly string _file;
    private readonly Lazy<List<(string Name, BtfFile File)>> _modules;

    private KernelBtf(string file, bool hasModules)
    {
        (_file, _base) = (file, BtfFile.Open(file));
        _modules = new(() => hasModules ? OpenModules() : []);
    }

    /// <summary>What is compared with, in words.</summary>
    public string Description => _file == Vmlinux ? $"the running kernel, Linux {Release}" : _file;

    /// <summary>Opens a file, or the running kernel's.</summary>
    /// <param name="file">A raw BTF file or an ELF file with a .BTF section; null for the running kernel.</param>
    /// <exception cref="BtfException">The file is damaged, or no BTF.</exception>
    /// <exception cref="InputException">It cannot be read.</exception>
    public static KernelBtf Open(string? file)
    {
        if (file is null && !File.Exists(Vmlinux)) throw new InputException($"{Vmlinux} is not there: the running kernel has no BTF (CONFIG_DEBUG_INFO_BTF); name a file of it");
        string opened = file ?? Vmlinux;
        try
        {
            return new KernelBtf(opened, hasModules: file is null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw FileFailure.Of(error, opened);
        }
    }

    /// <summary>The struct of a tag, and the module that has it; null where none has.</summary>
    public (BtfLayout Layout, string? Module)? Find(string tag)
    {
        if (BtfLayout.Find(_base, tag) is { } layout) return (layout, null);
        foreach ((string name, BtfFile file) in _modules.Value)
        {
            if (BtfLayout.Find(file, tag) is { } ofModule) return (ofModule, name);
        }
        return null;
    }

    private static string Release => File.ReadAllText("/proc/sys/kernel/osrelease").Trim();

    private List<(string Name, BtfFile File)> OpenModules()
    {
        List<(string Name, BtfFile File)> modules = [];
        foreach (string file in Directory.EnumerateFiles(Folder).Where(file => file != Vmlinux).Order(StringComparer.Ordinal))
            modules.Add((Path.GetFileName(file), BtfFile.Open(file, _base)));
        return modules;
    }
}
