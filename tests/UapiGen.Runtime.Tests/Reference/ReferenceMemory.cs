namespace UapiGen.Tests.Reference;

/// <summary>What may be done with one byte of user memory.</summary>
internal enum Access : byte
{
    None,
    Read,
    ReadAndWrite,
}

/// <summary>User memory as a model: each byte of a window has its own permission, and nothing else exists.</summary>
internal sealed class ReferenceMemory(ulong start, int length, ulong limit)
{
    public ulong Start { get; } = start;

    public ulong Limit { get; } = limit;

    public byte[] Bytes { get; } = new byte[length];

    public Access[] Access { get; } = new Access[length];

    public bool CanRead(ulong address) => Find(address) is { } index && Access[index] != Reference.Access.None;

    public bool CanWrite(ulong address) => Find(address) is { } index && Access[index] == Reference.Access.ReadAndWrite;

    public ref byte this[ulong address] => ref Bytes[checked((int)(address - Start))];

    private int? Find(ulong address) => address >= Start && address - Start < (ulong)Bytes.Length ? (int)(address - Start) : null;
}
