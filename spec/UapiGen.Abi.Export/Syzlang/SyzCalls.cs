namespace UapiGen.Abi.Export;

/// <summary>The calls: the ioctl, with a number for each version where it carries the size; or the system call, where it is known which one passes the struct.</summary>
internal sealed class SyzCalls(LayoutTable table, SyzStructs structs)
{
    /// <summary>The kinds of descriptors that take the commands of structs by their tags (namespaces.txt, seccomp.txt, sys.txt and dev_kvm.txt of syzkaller's sys/linux).</summary>
    private static readonly Dictionary<string, string> s_descriptors = new(StringComparer.Ordinal)
    {
        ["kvm_ppc_compat_caps"] = "fd_kvmvm", ["mnt_ns_info"] = "fd_namespace", ["pidfd_info"] = "fd_pidfd", ["seccomp_notif"] = "fd_seccomp", ["seccomp_notif_resp"] = "fd_seccomp",
        ["seccomp_notif_addfd"] = "fd_seccomp",
    };

    private readonly AbiSnapshot _snapshot = table.Snapshot;
    private readonly string _direction = CallWords.Direction(table.Snapshot.Contract).Replace("/", "", StringComparison.Ordinal);

    /// <summary>The constants.</summary>
    public List<string> Defines { get; } = [];

    /// <summary>The calls.</summary>
    public List<string> Calls { get; } = [];

    public void Write()
    {
        if (_snapshot.Command is { } command) Ioctls(command);
        else if (SyzSystemCall.Find(_snapshot.CName, _direction == "out") is { } call) SystemCalls(call);
        else Calls.Add($"# Which call passes {structs.Any} is not said in the declaration: name it here, with ptr[{_direction}, {structs.Any}].");
    }

    private void Ioctls(CommandDeclaration command)
    {
        string name = CNames.Command(_snapshot);
        if (command.Direction == IoctlDirection.None)
        {
            Ioctl(name, Number(name, 0), structs.Any);
            return;
        }
        string macro = "";
        foreach (VersionSnapshot version in structs.Versions)
        {
            macro = Number($"{name}_VER{CText.Decimal(version.Number)}", version.Size.Lp64);
            Ioctl($"{name}_v{CText.Decimal(version.Number)}", macro, structs.OfVersion(version));
        }
        // A number that says one size, and a struct of another.
        if (structs.Any != structs.OfVersion(structs.Versions[^1])) Ioctl(name + "_any", macro, structs.Any);
    }

    /// <summary>Defines a command's number, as an expression of C: powerpc and its like make another number of it.</summary>
    private string Number(string macro, int size)
    {
        CommandDeclaration command = _snapshot.Command!;
        string bits = command.Direction switch { IoctlDirection.None => "_IOC_NONE", IoctlDirection.Read => "_IOC_READ", IoctlDirection.Write => "_IOC_WRITE", _ => "_IOC_READ|_IOC_WRITE" };
        Defines.Add(SyzText.Define(macro, $"_IOC({bits}, {CText.Hex(command.Type)}, {CText.Hex(command.Number)}, {CText.Decimal(size)})"));
        return macro;
    }

    private void Ioctl(string variant, string macro, string type) =>
        Calls.Add($"ioctl${variant}(fd {s_descriptors.GetValueOrDefault(_snapshot.CName, "fd")}, cmd const[{macro}], arg ptr[{_direction}, {type}])");

    private void SystemCalls(SyzSystemCall call)
    {
        string variant = "uapigen_" + _snapshot.CName;
        Add(call, variant, call.Size);
        // A size that has nothing to do with the struct.
        if (call.Size is not null) Add(call, variant + "_bad_size", call.AnySize);
    }

    private void Add(SyzSystemCall call, string variant, string? size)
    {
        string passed = structs.Any;
        if (call.Carrier is { } carrier)
        {
            passed = $"{_snapshot.CName}_carrier{variant["uapigen_".Length..].Replace(_snapshot.CName, "", StringComparison.Ordinal)}";
            structs.Definitions.Add(SyzText.Struct(passed, carrier.Select(member => member with { Type = Fill(member.Type, structs.Any, size) }), ""));
        }
        Calls.Add(Fill(call.Call.Replace("$", "$" + variant, StringComparison.Ordinal), passed, size));
    }

    private static string Fill(string text, string type, string? size) => text.Replace("{0}", type, StringComparison.Ordinal).Replace("{1}", size, StringComparison.Ordinal);
}
