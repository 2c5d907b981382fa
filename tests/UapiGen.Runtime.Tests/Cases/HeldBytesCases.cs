using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using UapiGen.Tests.Reference;

namespace UapiGen.Tests.Cases;

/// <summary>
/// The copies of bytes at hand against the model of memory that has no holes: all sizes, alignments and tail bytes, with guard bytes around the
/// bytes and around the struct.
/// </summary>
internal sealed unsafe class HeldBytesCases : ISizeVisitor
{
    // The largest struct, the longest tail that is tried, and 32 guard bytes or more on both sides.
    private const int Window = SizedStructs.LargestOfAll + 80 + 96;

    private readonly ReferenceMemory reference = new(0, Window, ulong.MaxValue);
    private readonly byte[] real = GC.AllocateArray<byte>(Window, pinned: true);
    private readonly byte[] expected = new byte[SizedStructs.LargestOfAll];

    private HeldBytesCases() => reference.Access.AsSpan().Fill(Access.ReadAndWrite);

    public long Count { get; private set; }

    public string? FirstDisagreement { get; private set; }

    public static HeldBytesCases Run(params ReadOnlySpan<Action<ISizeVisitor>> sizes)
    {
        HeldBytesCases cases = new();
        foreach (Action<ISizeVisitor> visit in sizes) visit(cases);
        return cases;
    }

    public void Visit<T>() where T : unmanaged
    {
        for (int usize = 0; usize <= sizeof(T) + 80; usize++)
        {
            // Small structs are tried in every way. Of the large ones it is the moves that matter, whose sizes are those of the vectors.
            bool isSmall = Math.Max(usize, sizeof(T)) <= SizedStructs.Largest;
            for (int alignment = 0; alignment < 16; alignment += isSmall ? 1 : 5)
            {
                int user = 32 + alignment;
                FromTails<T>(user, usize, isSmall);
                To<T>(user, usize);
            }
        }
    }

    private void FromTails<T>(int user, int usize, bool everyByte) where T : unmanaged
    {
        Fill();
        Span<byte> tail = usize > sizeof(T) ? reference.Bytes.AsSpan(user + sizeof(T), usize - sizeof(T)) : [];
        tail.Clear();
        From<T>(user, usize);

        for (int position = 0; position < tail.Length; position += everyByte ? 1 : Math.Max(1, tail.Length - 1))
        {
            foreach (byte value in (ReadOnlySpan<byte>)[0x01, 0x80, 0xFF])
            {
                tail[position] = value;
                From<T>(user, usize);
            }

            tail[position] = 0;
        }
    }

    private void From<T>(int user, int usize) where T : unmanaged
    {
        Span<byte> model = expected.AsSpan(0, sizeof(T));
        reference.Bytes.CopyTo(real, 0);
        Errno want = ReferenceCopy.StructFromUser(reference, (ulong)user, (ulong)usize, model);

        Guarded<T> guarded = new() { Before = ~0UL, After = ~0UL };
        Errno got = StructCopy.CopyFrom(real.AsSpan(user, usize), out guarded.Value);

        // It gives nothing of a struct that it refuses; the model too has read nothing then, because the tail comes first.
        bool agrees = want == got && BytesOf(ref guarded.Value).SequenceEqual(model) && guarded is { Before: ~0UL, After: ~0UL };
        Note<T>("from", agrees, user, usize);
    }

    private void To<T>(int user, int usize) where T : unmanaged
    {
        Fill();
        reference.Bytes.CopyTo(real, 0);
        Unsafe.SkipInit(out T value);
        Span<byte> bytes = BytesOf(ref value);
        for (int i = 0; i < bytes.Length; i++) bytes[i] = (byte)(0x80 | i);

        Errno want = ReferenceCopy.StructToUser(reference, (ulong)user, (ulong)usize, bytes);
        StructCopy.CopyTo(in value, real.AsSpan(user, usize));
        Note<T>("to", want == Errno.Success, user, usize);
    }

    private void Note<T>(string direction, bool agrees, int user, int usize) where T : unmanaged
    {
        Count++;
        if (agrees && real.AsSpan().SequenceEqual(reference.Bytes)) return;
        FirstDisagreement ??= string.Create(CultureInfo.InvariantCulture,
            $"{direction}: ksize {sizeof(T)}, usize {usize}, at {user}; model {Convert.ToHexString(reference.Bytes)}, real {Convert.ToHexString(real)}");
    }

    private void Fill()
    {
        for (int i = 0; i < reference.Bytes.Length; i++) reference.Bytes[i] = (byte)((i * 37) | 1);
    }

    private static Span<byte> BytesOf<T>(ref T value) where T : unmanaged => MemoryMarshal.AsBytes(new Span<T>(ref value));

    /// <summary>A struct with guard bytes on both sides of it.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private struct Guarded<T> where T : unmanaged
    {
        public ulong Before;
        public T Value;
        public ulong After;
    }
}
