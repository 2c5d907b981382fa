using System.Globalization;
using UapiGen.Abi;
using UapiGen.Cli.Inputs;

namespace UapiGen.Cli.Explain.Structs;

/// <summary>What somebody wants to know of a struct.</summary>
/// <param name="Name">The struct.</param>
/// <param name="Bytes">What lies at its address.</param>
/// <param name="Size">The size that was passed.</param>
/// <param name="Error">What the call failed with.</param>
/// <param name="Version">The newest version that the kernel knows.</param>
internal sealed record StructQuestion(string? Name, string? Bytes, ulong? Size, string? Error, int? Version)
{
    /// <summary>Whether anything is asked at all.</summary>
    public bool IsAsked => this is not { Name: null, Bytes: null, Size: null, Error: null, Version: null };

    /// <summary>The struct as it was passed.</summary>
    /// <exception cref="InputException">Something of the question is missing, or makes no sense.</exception>
    public PassedStruct Read(string input)
    {
        if (Bytes is null) throw new InputException("--bytes is missing: what lies at the struct's address, such as --bytes 2000000000000000 or --bytes @FILE");
        IReadOnlyList<AbiInput> found = AbiInputs.Read([input], Name is null ? null : [Name]);
        if (found.Count > 1) throw new InputException($"{input}: which struct? Say --struct with one of {string.Join(", ", found.Select(one => one.Snapshot.TypeName))}");
        AbiSnapshot snapshot = found[0].Snapshot;
        byte[] bytes = HexBytes.Read(Bytes);
        if (snapshot.Contract.SizeSource == Abi.SizeSource.Field && Size is not null)
            throw new InputException($"the size of {snapshot.CName} is one of its fields, {snapshot.Fields.First(field => field.IsStructSize).Name}: say it in --bytes");
        return new PassedStruct(snapshot, VersionOf(snapshot), new EquatableArray<byte>(bytes), Size ?? (ulong)bytes.Length);
    }

    /// <summary>The error that was asked about; null for none.</summary>
    /// <exception cref="InputException">There is no such error.</exception>
    public Abi.Errno? ReadError()
    {
        if (Error is null) return null;
        string text = Error.TrimStart('-');
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && Enum.IsDefined((Abi.Errno)number)) return (Abi.Errno)number;
        return Enum.TryParse(text, ignoreCase: true, out Abi.Errno error) && Enum.IsDefined(error) ? error : throw new InputException($"{Error}: Linux has no such error; they are called EINVAL, E2BIG and so on");
    }

    private VersionSnapshot VersionOf(AbiSnapshot snapshot)
    {
        if (Version is not { } number) return snapshot.Versions[^1];
        return number >= 0 && number < snapshot.Versions.Count && !snapshot.Versions[number].IsWithdrawn
            ? snapshot.Versions[number]
            : throw new InputException($"{snapshot.CName} has no version {number} that a kernel could have; there are {string.Join(", ", snapshot.Versions.Where(version => !version.IsWithdrawn).Select(version => version.Number))}");
    }
}
