namespace UapiGen.Abi.Export;

/// <summary>The calls: the ioctl, with a number for each version where it carries the size; or the system call, where it is known which one passes the struct.</summary>
internal sealed class SyzCalls(LayoutTable table, SyzStructs structs)
{
    /// <summary>
    /// System calls by the tag of their struct (man pages, section 2; kernel/ and fs/ of Linux 7.3): <c>$</c> is the variant, <c>{0}</c> the struct's type,
    /// <c>{1}</c> its size.
    /// </summary>
    private static readonly Dictionary<string, (string Call, string? Size)> s_calls = new(StringComparer.Ordinal)
    {
        ["open_how"] = ("openat2$(dirfd fd_dir[opt], file ptr[in, filename], how ptr[in, {0}], size {1}) fd", "bytesize[how]"),
        ["clone_args"] = ("clone3$(args ptr[in, {0}], size {1}) pid", "bytesize[args]"),
        ["sched_attr"] = ("sched_setattr$(pid pid, attr ptr[in, {0}], flags const[0])", null),
        ["perf_event_attr"] = ("perf_event_open$(attr ptr[in, {0}], pid pid, cpu intptr, group fd[opt], flags intptr) fd", null),
        ["mount_attr"] = ("mount_setattr$(dirfd fd_dir[opt], file ptr[in, filename], flags intptr, attr ptr[in, {0}], size {1})", "bytesize[attr]"),
        ["mnt_id_req"] = ("statmount$(req ptr[in, {0}], buf buffer[out], bufsize bytesize[buf], flags intptr)", null),
        ["landlock_ruleset_attr"] = ("landlock_create_ruleset$(attr ptr[in, {0}], size {1}, flags const[0]) fd", "bytesize[attr]"),
        ["file_attr"] = ("file_setattr$(dirfd fd_dir[opt], file ptr[in, filename], attr ptr[in, {0}], size {1}, flags intptr)", "bytesize[attr]"),
        ["bpf_attr"] = ("bpf$(cmd intptr, attr ptr[inout, {0}], size {1})", "bytesize[attr]"),
    };

    private readonly AbiSnapshot _snapshot = table.Snapshot;

    /// <summary>The constants.</summary>
    public List<string> Defines { get; } = [];

    /// <summary>The calls.</summary>
    public List<string> Calls { get; } = [];

    public void Write()
    {
        if (_snapshot.Command is { } command) Ioctls(command);
        else if (s_calls.TryGetValue(_snapshot.CName, out (string Call, string? Size) known)) SystemCalls(known.Call, known.Size);
        else Calls.Add($"# Which call passes {structs.Any} is not said in the declaration: name it here, with ptr[{Direction}, {structs.Any}].");
    }

    private string Direction => CallWords.Direction(_snapshot.Contract).Replace("/", "", StringComparison.Ordinal);

    private void Ioctls(CommandDeclaration command)
    {
        string name = CNames.Command(_snapshot);
        if (command.Direction == IoctlDirection.None)
        {
            Ioctl(name, name, _snapshot.Versions[^1], structs.Any);
            return;
        }
        foreach (VersionSnapshot version in structs.Versions)
            Ioctl($"{name}_v{CText.Decimal(version.Number)}", $"{name}_VER{CText.Decimal(version.Number)}", version, structs.OfVersion(version.Number));
        // A number that says one size, and a struct of another.
        Calls.Add($"ioctl${name}_any(fd fd, cmd const[{name}_VER{CText.Decimal(_snapshot.Versions[^1].Number)}], arg ptr[{Direction}, {structs.Any}])");
    }

    private void Ioctl(string variant, string macro, VersionSnapshot version, string type)
    {
        // An expression of C: powerpc and its like make another number of it.
        CommandDeclaration command = _snapshot.Command!;
        string bits = command.Direction switch { IoctlDirection.None => "_IOC_NONE", IoctlDirection.Read => "_IOC_READ", IoctlDirection.Write => "_IOC_WRITE", _ => "_IOC_READ|_IOC_WRITE" };
        int size = command.Direction == IoctlDirection.None ? 0 : version.Size.Lp64;
        Defines.Add($"define {macro} _IOC({bits}, {CText.Hex(command.Type)}, {CText.Hex(command.Number)}, {CText.Decimal(size)})");
        Calls.Add($"ioctl${variant}(fd fd, cmd const[{macro}], arg ptr[{Direction}, {type}])");
    }

    private void SystemCalls(string call, string? size)
    {
        string variant = "$uapigen_" + _snapshot.CName;
        Add(call, variant, structs.Any, size);
        // A size that has nothing to do with the struct.
        if (size is not null) Add(call, variant + "_bad_size", structs.Any, "intptr");
    }

    private void Add(string call, string variant, string type, string? size) => Calls.Add(string.Format(System.Globalization.CultureInfo.InvariantCulture, call.Replace("$", variant, StringComparison.Ordinal), type, size));
}
