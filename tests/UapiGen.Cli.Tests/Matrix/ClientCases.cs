namespace UapiGen.Cli.Tests.Matrix;

/// <summary>All cases that one client runs in one process. They are the same for every contract, host and version of the struct.</summary>
internal static partial class ClientCases
{
    private static readonly int s_page = Environment.SystemPageSize;

    /// <summary>What a struct may hold, each right that a page may have, and bad addresses.</summary>
    public static IReadOnlyList<ClientCase> Plain { get; } =
        [.. Sizes(), .. Flags(), .. Tails(), .. Prefilled(), .. Capability(), .. BadAddresses(), .. OnlyTheSizeMapped(), .. OnePageRights(), .. Alignments()];

    /// <summary>These, and every way in which a struct may lie over borders.</summary>
    public static IReadOnlyList<ClientCase> Each { get; } = [.. Plain, .. Borders(), .. TailBorders(), .. PageOfTail(), .. EndOfUserSpace()];

    /// <summary>A well-formed struct in the first page: zero flags, garbage in the answer's place, and a zero tail up to the arena's end.</summary>
    private static ClientCase WellFormed(string name, ulong size, params Run[] more) =>
        new(name, CaseBase.Arena, 0, "bbb", [Run.Zeros(24, 3 * s_page), .. Struct(0, size), .. more]);

    /// <summary>Size, zero flags and garbage, with whatever the pattern has behind it.</summary>
    private static Run[] Struct(int offset, ulong size) => [Run.Word(offset, size), Run.Word(offset + 8, 0)];

    /// <summary>Every small size; those around the page; and those that a narrower number would take for small ones.</summary>
    private static IEnumerable<ClientCase> Sizes()
    {
        ulong page = (ulong)s_page;
        ulong[] sizes =
        [
            .. Enumerable.Range(0, 81).Select(size => (ulong)size), 100, 255, 256, 257, 1000,
            page - 24, page - 1, page, page + 1, page + 8, 2 * page - 1, 2 * page, 2 * page + 24, 3 * page,
            0x7fffffff, 0x80000000, 0xffffffff, 1UL << 32, (1UL << 32) + 23, (1UL << 32) + 24, (1UL << 32) + 32, (1UL << 32) + page,
            long.MaxValue, 1UL << 63, (1UL << 63) + 24, (1UL << 63) + 32, ulong.MaxValue - 23, ulong.MaxValue - 7, ulong.MaxValue,
        ];
        foreach (ulong size in sizes)
        {
            yield return WellFormed($"size {size}, zeros behind", size);
            yield return new ClientCase($"size {size}, no zeros behind", CaseBase.Arena, 0, "bbb", Struct(0, size));
        }
    }

    /// <summary>Each flag by itself, and against everything that comes before and after it in the kernel's order.</summary>
    private static IEnumerable<ClientCase> Flags()
    {
        for (int bit = 0; bit < 64; bit++)
            yield return WellFormed($"flag {bit}", 24, Run.Word(8, 1UL << bit));
        foreach (ulong size in (ulong[])[8, 16, 23, 24, 25, 31, 32, 33, 40, (ulong)s_page, (ulong)s_page + 1])
        {
            yield return WellFormed($"all flags, size {size}, zero tail", size, Run.Word(8, ulong.MaxValue));
            yield return WellFormed($"all flags, size {size}, tail set", size, Run.Word(8, ulong.MaxValue), Run.Word(24, 7), Run.Word(32, 7));
            yield return new ClientCase($"flags on a read-only page, size {size}", CaseBase.Arena, 0, "rrr", Run.Zeros(24, s_page), Run.Word(0, size), Run.Word(8, 1));
        }
    }

    /// <summary>Every byte of a tail by itself, with the first, the last and all bits.</summary>
    private static IEnumerable<ClientCase> Tails()
    {
        for (int at = 24; at < 72; at++)
        {
            foreach (byte value in (byte[])[1, 0x80, 0xff])
            {
                yield return WellFormed($"size 64, byte {at} is {value}", 64, new Run(at, [value]));
                yield return WellFormed($"size {at}, byte {at} is {value}", (ulong)at, new Run(at, [value]));
            }
        }
    }

    /// <summary>What the caller has in the place of the answer does not matter.</summary>
    private static IEnumerable<ClientCase> Prefilled()
    {
        foreach (ulong prefilled in (ulong[])[0, 1, 1UL << 60, 7UL << 60, 1UL << 63, ulong.MaxValue])
        {
            yield return WellFormed($"prefilled with {prefilled:x}, 24 bytes", 24, Run.Word(16, prefilled));
            yield return WellFormed($"prefilled with {prefilled:x}, 32 bytes", 32, Run.Word(16, prefilled), Run.Word(24, prefilled));
        }
    }

    private static IEnumerable<ClientCase> Capability()
    {
        yield return new ClientCase("capability", CaseBase.Absolute, 250, "bbb") { IsCapabilityQuestion = true };
    }
}
