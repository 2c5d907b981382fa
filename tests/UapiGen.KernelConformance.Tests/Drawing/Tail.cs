namespace UapiGen.KernelConformance.Drawing;

/// <summary>Writes a struct of a drawn size, with what lies behind the kernel's own end of it.</summary>
internal static class Tail
{
    /// <summary>No call looks further: page caps, and the 14 bits of a command number.</summary>
    private const int Longest = 20 * 1024;

    /// <summary>
    /// Writes as many bytes of a struct as its size says, and no more: what follows stays poison. Past the kernel's own size they are zero; or one of them,
    /// the first, the last or any, is not; or all are random.
    /// </summary>
    /// <param name="draw">The choices.</param>
    /// <param name="scene">Where it is written.</param>
    /// <param name="address">Where the struct begins.</param>
    /// <param name="size">Its size, as the call says it.</param>
    /// <param name="kernel">The kernel's own size, or where its known fields end.</param>
    /// <param name="head">The fields.</param>
    public static void Write(Draw draw, Scene scene, UserAddress address, ulong size, int kernel, ReadOnlySpan<byte> head)
    {
        byte[] bytes = new byte[(int)Math.Min(size, Longest)];
        head[..Math.Min(head.Length, bytes.Length)].CopyTo(bytes);
        if (bytes.Length > kernel) Dirty(draw, bytes.AsSpan(kernel));
        scene.Write(address, bytes);
    }

    private static void Dirty(Draw draw, Span<byte> tail)
    {
        byte nonzero = (byte)(1 << draw.Below(8));
        switch (draw.Below(12))
        {
            case 0:
                tail[0] = nonzero;
                break;
            case 1:
                tail[^1] = nonzero;
                break;
            case 2:
                tail[draw.Below(tail.Length)] = nonzero;
                break;
            case 3:
                tail[draw.Below(Math.Min(tail.Length, 64))] = nonzero;
                break;
            case 4:
                draw.Fill(tail);
                break;
            default:
                break;
        }
    }
}
