namespace UapiGen.Cli.Tests.Matrix;

/// <summary>The cases whose memory is bad, or good in an unusual way.</summary>
internal static partial class ClientCases
{
    /// <summary>No user space has these. The vsyscall page can be read by programs on x86, yet is the kernel's.</summary>
    private static IEnumerable<ClientCase> BadAddresses()
    {
        ulong[] addresses =
        [
            0, 1, 7, 8, 24, (ulong)s_page - 8, (ulong)s_page - 1,
            0x7fff_ffff_f000, 0x7fff_ffff_f000 - 4, 0x8000_0000_0000, 1UL << 56, 1UL << 62,
            0xffff_8880_0000_0000, 0xffff_ffff_8000_0000, 0xffff_ffff_ff60_0000, 1UL << 63,
            ulong.MaxValue - 31, ulong.MaxValue - 23, ulong.MaxValue - 7, ulong.MaxValue,
        ];
        foreach (ulong address in addresses)
            yield return new ClientCase($"address {address:x}", CaseBase.Absolute, address, "bbb");
        foreach (ulong offset in (ulong[])[0, 8, 24, (ulong)s_page - 24, (ulong)s_page - 8, unchecked((ulong)-8), unchecked((ulong)-24)])
            yield return new ClientCase($"unmapped, {(long)offset} from the arena", CaseBase.Arena, offset, "---");
    }

    /// <summary>Eight bytes before a hole: the size alone is enough to say what is wrong with the size.</summary>
    private static IEnumerable<ClientCase> OnlyTheSizeMapped()
    {
        int at = s_page - 8;
        foreach (char hole in "-n")
        {
            foreach (ulong size in (ulong[])[0, 8, 16, 23, 24, 32, 40, (ulong)s_page, (ulong)s_page + 1, 1UL << 32, 1UL << 63, ulong.MaxValue])
            {
                yield return new ClientCase($"only the size mapped, {size}, then {hole}", CaseBase.Arena, (ulong)at, $"b{hole}b", Run.Word(at, size));
                yield return new ClientCase($"only the size mapped and read-only, {size}, then {hole}", CaseBase.Arena, (ulong)at, $"r{hole}b", Run.Word(at, size));
            }
        }
    }

    /// <summary>The whole struct on pages of one kind.</summary>
    private static IEnumerable<ClientCase> OnePageRights()
    {
        foreach (char right in "brwn-")
        {
            foreach (ulong size in (ulong[])[0, 16, 24, 25, 31, 32, 33, 40, 64, (ulong)s_page, (ulong)s_page + 1])
            {
                yield return new ClientCase($"pages {right}, size {size}, zeros behind", CaseBase.Arena, 0, new string(right, 3), [Run.Zeros(24, 3 * s_page), .. Struct(0, size)]);
                yield return new ClientCase($"pages {right}, size {size}, no zeros behind", CaseBase.Arena, 0, new string(right, 3), Struct(0, size));
            }
        }
    }

    /// <summary>The struct over the border of two pages of any two kinds, at every offset: the size field, the head and the tail are each cut everywhere.</summary>
    private static IEnumerable<ClientCase> Borders()
    {
        foreach (string rights in (string[])["bb", "b-", "bn", "br", "bw", "-b", "nb", "rb", "wb", "r-", "w-", "rw", "wr"])
        {
            for (int before = 1; before < 48; before++)
            {
                int at = s_page - before;
                foreach (int size in (int[])[24, 32, 40])
                {
                    yield return new ClientCase($"{before} bytes on {rights[0]}, then {rights[1]}, size {size}, zero tail", CaseBase.Arena, (ulong)at, rights + "b", [Run.Zeros(at + 24, at + size), .. Struct(at, (ulong)size)]);
                    if (size > 24)
                        yield return new ClientCase($"{before} bytes on {rights[0]}, then {rights[1]}, size {size}, tail set", CaseBase.Arena, (ulong)at, rights + "b", Struct(at, (ulong)size));
                }
            }
        }
    }

    /// <summary>A hole or a read-only page within a long tail, with one byte set: right behind the head, and right before the hole.</summary>
    private static IEnumerable<ClientCase> TailBorders()
    {
        foreach (char second in "-nr")
        {
            for (int border = 25; border < 72; border++)
            {
                int at = s_page - border;
                Run[] zeroTail = [Run.Zeros(at + 24, at + 80), .. Struct(at, 80)];
                yield return new ClientCase($"zero tail, {second} from byte {border}", CaseBase.Arena, (ulong)at, $"b{second}b", zeroTail);
                foreach (int set in new[] { 24, 32, border - 1, border }.Distinct())
                    yield return new ClientCase($"byte {set} set, {second} from byte {border}", CaseBase.Arena, (ulong)at, $"b{second}b", [.. zeroTail, new Run(at + set, [0x80])]);
            }
        }
    }

    private static IEnumerable<ClientCase> Alignments()
    {
        for (int at = 0; at < 16; at++)
        {
            foreach (int size in (int[])[16, 24, 27, 32, 40])
            {
                yield return new ClientCase($"offset {at}, size {size}, zero tail", CaseBase.Arena, (ulong)at, "bbb", [Run.Zeros(at + 24, at + 48), .. Struct(at, (ulong)size)]);
                yield return new ClientCase($"offset {at}, size {size}, tail set", CaseBase.Arena, (ulong)at, "bbb", Struct(at, (ulong)size));
            }
        }
    }

    /// <summary>The largest struct that is looked at, on one page and over two, with its last byte or the one behind it set; and a tail that cannot be cleared.</summary>
    private static IEnumerable<ClientCase> PageOfTail()
    {
        foreach (int at in (int[])[0, 1, 24, 2048, s_page - 24, s_page - 1])
        {
            int end = at + s_page;
            Run[] zeroTail = [Run.Zeros(at + 24, end), .. Struct(at, (ulong)s_page)];
            yield return new ClientCase($"a page of struct at {at}", CaseBase.Arena, (ulong)at, "bbb", zeroTail);
            yield return new ClientCase($"a page of struct at {at}, last byte set", CaseBase.Arena, (ulong)at, "bbb", [.. zeroTail, new Run(end - 1, [1])]);
            yield return new ClientCase($"a page of struct at {at}, the byte behind set", CaseBase.Arena, (ulong)at, "bbb", [.. zeroTail, new Run(end, [1])]);
            foreach (char second in "-nrw")
                yield return new ClientCase($"a page of struct at {at}, then {second}", CaseBase.Arena, (ulong)at, $"b{second}b", zeroTail);
            if (at > s_page - 32)
                yield return new ClientCase($"a page of struct at {at}, all read-only", CaseBase.Arena, (ulong)at, "rrr", zeroTail);
        }
    }

    /// <summary>Where user space ends, a range that reaches further is bad as a whole, before any byte of it is looked at.</summary>
    private static IEnumerable<ClientCase> EndOfUserSpace()
    {
        for (int left = 1; left < 80; left++)
        {
            int at = 3 * s_page - left, room = Math.Max(0, left - 8);
            foreach (ulong size in (ulong[])[16, 24, 32, 40, 64, (ulong)s_page, (ulong)s_page + 1, ulong.MaxValue])
            {
                Run field = new(at, BitConverter.GetBytes(size)[..Math.Min(8, left)]);
                Run[] head = left > 8 ? [field, Run.Zeros(at + 8, at + Math.Min(16, left))] : [field];
                yield return new ClientCase($"{left} bytes before the end, size {size}, zeros behind", CaseBase.Top, (ulong)at, "bbb", [.. head, Run.Zeros(at + left - room, at + left)]);
                yield return new ClientCase($"{left} bytes before the end, size {size}, no zeros behind", CaseBase.Top, (ulong)at, "bbb", head);
            }
        }
    }
}
