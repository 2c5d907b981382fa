using System.Globalization;
using UapiGen.Abi;
using UapiGen.Cli.Explain.Commands;
using UapiGen.Cli.Inputs;

namespace UapiGen.Cli.Explain.Structs;

/// <summary>What somebody wants to know of a struct.</summary>
/// <param name="Name">The struct.</param>
/// <param name="Bytes">What lies at its address.</param>
/// <param name="Size">The size that was passed.</param>
/// <param name="Error">What the call failed with.</param>
/// <param name="Version">The newest version that the kernel knows.</param>
/// <param name="Address">Where the struct is said to lie, if not where its bytes are.</param>
/// <param name="Hole">Which of the bytes are not mapped.</param>
/// <param name="PageSize">The kernel's page size.</param>
internal sealed record StructQuestion(string? Name, string? Bytes, ulong? Size, string? Error, int? Version, string? Address, string? Hole, ulong? PageSize)
{
    /// <summary>The machine of the program and the kernel.</summary>
    public TargetAbi Target { get; init; } = TargetAbi.X86_64;

    /// <summary>The command that was called; null where none is said.</summary>
    public CommandQuestion? Command { get; init; }

    /// <summary>Whether anything is asked of a struct.</summary>
    public bool IsAsked => this is not { Name: null, Bytes: null, Size: null, Error: null, Version: null, Address: null, Hole: null, PageSize: null, Command: null };

    /// <summary>Whether it is only asked what a command is.</summary>
    public bool IsOfCommand => this is { Command: not null, Bytes: null, Size: null, Error: null, Version: null, Address: null, Hole: null, PageSize: null };

    /// <summary>The struct as it was passed.</summary>
    /// <exception cref="InputException">Something of the question is missing, or makes no sense.</exception>
    public PassedStruct Read(string input)
    {
        PassedAddress address = ReadAddress();
        if (address == PassedAddress.Mapped && Bytes is null)
            throw new InputException("--bytes is missing: what lies at the struct's address, such as --bytes 2000000000000000 or --bytes @FILE; or --address null, where nothing does");
        IReadOnlyList<AbiInput> found = Choose(AbiInputs.Read([input], Name is null ? null : [Name]));
        if (found.Count > 1) throw new InputException($"{input}: which struct? Say --struct with one of {string.Join(", ", found.Select(one => one.Snapshot.TypeName))}");
        AbiSnapshot snapshot = found[0].Snapshot;
        byte[] bytes = Bytes is null ? [] : HexBytes.Read(Bytes);
        if (snapshot.Contract.SizeSource == Abi.SizeSource.Field && Size is not null)
            throw new InputException($"the size of {snapshot.CName} is one of its fields, {snapshot.Fields.First(field => field.IsStructSize).Name}: say it in --bytes");

        if (Command is not null && !Command.IsOf(snapshot)) throw new InputException("--command: " + CommandExplanation.Contradiction(snapshot, Command));
        if (Size > uint.MaxValue && Target.WordSize == 4) throw new InputException($"--size {Size}: {Target.Name} has 32 bits, and so has a size there");

        VersionSnapshot version = VersionOf(snapshot);
        // Who passes a bad address passes the size of the struct that was meant.
        ulong size = Size ?? SizeOfCommand(snapshot) ?? (ulong)(Bytes is null ? version.Size.On(Target) : bytes.Length);
        (ulong holeStart, ulong holeEnd) = ReadHole(bytes.Length);
        return new PassedStruct(snapshot, version, new EquatableArray<byte>(bytes), size)
        {
            Address = address,
            HoleStart = holeStart,
            HoleEnd = holeEnd,
            PageSize = ReadPageSize(),
            Target = Target,
        };
    }

    /// <summary>The error that was asked about; null for none.</summary>
    /// <exception cref="InputException">There is no such error.</exception>
    public Abi.Errno? ReadError()
    {
        if (Error is null) return null;
        string text = Error.TrimStart('-');
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && Enum.IsDefined((Abi.Errno)number)) return (Abi.Errno)number;
        // Without a sign or a comma: to .NET EPERM,ENOENT is the number that the bits of both are.
        return text.All(char.IsAsciiLetterOrDigit) && Enum.TryParse(text, ignoreCase: true, out Abi.Errno error) && Enum.IsDefined(error) ? error : throw new InputException($"{Error}: Linux has no such error; they are called EINVAL, E2BIG and so on");
    }

    /// <summary>A command says which struct is meant, where several could be.</summary>
    private IReadOnlyList<AbiInput> Choose(IReadOnlyList<AbiInput> found)
    {
        if (Command is null || found.Count < 2) return found;
        AbiInput[] carried = [.. found.Where(one => Command.IsOf(one.Snapshot))];
        return carried.Length > 0 ? carried : throw new InputException($"--command 0x{Command.Number:x} is none of these structs' on {Target.Name}; ask with --command alone what it is");
    }

    private ulong? SizeOfCommand(AbiSnapshot snapshot) =>
        snapshot.Contract.SizeSource == Abi.SizeSource.CommandBits && Command?.Parts is { } parts ? (ulong)parts.Size : null;

    private PassedAddress ReadAddress()
    {
        if (Address is not null && (Bytes ?? Hole) is not null) throw new InputException($"--address {Address}: nothing lies there; leave out --bytes and --hole");
        return Address switch
        {
            null => PassedAddress.Mapped,
            "null" => PassedAddress.Null,
            "bad" => PassedAddress.Unmapped,
            _ => throw new InputException($"--address is null or bad, not {Address}; where the struct can be read, say --bytes and no address"),
        };
    }

    private (ulong Start, ulong End) ReadHole(int count)
    {
        if (Hole is null) return (0, 0);
        string[] ends = Hole.Split('-');
        return ends.Length == 2 && TryNumber(ends[0], out ulong first) && TryNumber(ends[1], out ulong last) && first <= last && last < (ulong)count
            ? (first, last + 1)
            : throw new InputException($"--hole takes the first and the last byte, such as 0-23, of the {count} that --bytes says; not {Hole}");
    }

    /// <summary>A power of two, from the 4 KiB of x86 to the 256 KiB that a powerpc kernel can be built with.</summary>
    private ulong ReadPageSize() => PageSize switch
    {
        null => (ulong)Target.PageSize,
        >= 4096 and <= 262144 and { } size when (size & (size - 1)) == 0 => size,
        _ => throw new InputException($"--page-size is 4096, 16384 or 65536 on the kernels that there are, not {PageSize}"),
    };

    private static bool TryNumber(string text, out ulong number) => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    /// <summary>Where one was withdrawn, those around it are listed.</summary>
    private static string Versions(int[] numbers) => numbers is [var only]
        ? string.Create(CultureInfo.InvariantCulture, $"version {only} only")
        : "the versions " + (numbers[^1] - numbers[0] == numbers.Length - 1 ? string.Create(CultureInfo.InvariantCulture, $"{numbers[0]} to {numbers[^1]}") : string.Join(", ", numbers));

    private VersionSnapshot VersionOf(AbiSnapshot snapshot)
    {
        if (Version is not { } number) return snapshot.Versions[^1];
        return number >= 0 && number < snapshot.Versions.Count && !snapshot.Versions[number].IsWithdrawn
            ? snapshot.Versions[number]
            : throw new InputException($"{snapshot.CName} has {Versions([.. snapshot.Versions.Where(version => !version.IsWithdrawn).Select(version => version.Number)])}, and no version {number} that a kernel could have");
    }
}
