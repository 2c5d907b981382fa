namespace UapiGen.Linux.Tests.DeviceTrees;

/// <summary>Damages blobs in the ways in which blobs get damaged, and in those in which somebody would damage one.</summary>
internal sealed class BlobMutator(Random random, IReadOnlyList<byte[]> originals)
{
    private static readonly uint[] s_extremes =
        [0, 1, 2, 3, 4, 7, 8, 16, 17, 36, 40, 0x7fffffff, 0x80000000, 0xfffffff8, 0xfffffffc, 0xffffffff];

    private static readonly uint[] s_tokens = [BlobBuilder.BeginNode, BlobBuilder.EndNode, BlobBuilder.Property, BlobBuilder.Nop, BlobBuilder.EndToken, 0, 5];

    public byte[] Next()
    {
        byte[] blob = (byte[])originals[random.Next(originals.Count)].Clone();
        for (int mutations = random.Next(4) == 0 ? random.Next(2, 5) : 1; mutations > 0; mutations--)
            blob = Mutate(blob);
        return blob;
    }

    private byte[] Mutate(byte[] blob)
    {
        if (blob.Length < 64)
            return [.. blob, .. new byte[64]];
        switch (random.Next(6))
        {
            case 0:
                for (int flips = random.Next(1, 17); flips > 0; flips--)
                    blob[random.Next(blob.Length)] ^= (byte)(1 << random.Next(8));
                return blob;
            case 1:
                return blob[..random.Next(blob.Length)];
            case 2:
                return Splice(blob);
            case 3:
                return BlobBuilder.Put(blob, random.Next(10) * 4, Extreme(blob));
            case 4:
                return SwapTokens(blob);
            default:
                return DamageProperty(blob);
        }
    }

    private uint Extreme(byte[] blob) => random.Next(3) switch
    {
        0 => s_extremes[random.Next(s_extremes.Length)],
        1 => (uint)(blob.Length + random.Next(-8, 9)),
        _ => (uint)random.Next(blob.Length),
    };

    // A piece of one blob over a piece of another: whole tokens half of the time.
    private byte[] Splice(byte[] blob)
    {
        byte[] other = originals[random.Next(originals.Count)];
        int length = random.Next(Math.Min(blob.Length, other.Length)), alignment = random.Next(2) == 0 ? 4 : 1;
        int from = random.Next(other.Length - length) / alignment * alignment, to = random.Next(blob.Length - length) / alignment * alignment;
        other.AsSpan(from, length).CopyTo(blob.AsSpan(to));
        return blob;
    }

    private byte[] SwapTokens(byte[] blob)
    {
        for (int swaps = random.Next(1, 9); swaps > 0; swaps--)
        {
            int offset = FindCell(blob, value => value is > 0 and <= 9);
            BlobBuilder.Put(blob, offset, s_tokens[random.Next(s_tokens.Length)]);
        }
        return blob;
    }

    private byte[] DamageProperty(byte[] blob)
    {
        int offset = FindCell(blob, value => value == BlobBuilder.Property);
        int field = offset + 4 * random.Next(1, 3);
        return field + 4 <= blob.Length ? BlobBuilder.Put(blob, field, Extreme(blob)) : blob;
    }

    // From a random place on, the next aligned cell that looks so; or that place.
    private int FindCell(byte[] blob, Func<uint, bool> wanted)
    {
        int start = random.Next(blob.Length / 4) * 4;
        for (int offset = start; offset + 4 <= blob.Length; offset += 4)
        {
            if (wanted(System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(blob.AsSpan(offset))))
                return offset;
        }
        return start;
    }
}
