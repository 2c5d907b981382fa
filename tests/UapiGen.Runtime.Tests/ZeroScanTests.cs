using System.Runtime.InteropServices;
using Xunit;

namespace UapiGen.Tests;

/// <summary>Every length over every kind of loop in the scan, and in each the one byte that is not zero in every place.</summary>
public class ZeroScanTests
{
    // Two blocks of the widest vectors, and what comes before and behind them.
    private const int Longest = 1200;

    private delegate bool Scan(ref byte start, nuint length);

    [Theory]
    [InlineData(512)]
    [InlineData(256)]
    [InlineData(128)]
    [InlineData(0)]
    public void OneNonzeroByteAnywhere_IsSeen_AndOnesOutsideAreNot(int width)
    {
        Scan scan = width switch
        {
            512 => ZeroScan.IsZeroBy512,
            256 => ZeroScan.IsZeroBy256,
            128 => ZeroScan.IsZeroBy128,
            _ => ZeroScan.IsZero,
        };

        byte[] bytes = GC.AllocateArray<byte>(Longest + 256, pinned: true);
        for (int length = width / 8; length <= Longest; length = length < 200 ? length + 1 : length + 37)
        {
            for (int alignment = 0; alignment < 64; alignment += length < 200 ? 1 : 13)
            {
                Span<byte> range = bytes.AsSpan(64 + alignment, length);
                bytes.AsSpan().Fill(0xFF);
                range.Clear();
                ref byte start = ref MemoryMarshal.GetReference(range);
                Assert.True(scan(ref start, (nuint)length), $"{length} zeros at alignment {alignment}");

                for (int position = 0; position < length; position++)
                {
                    range[position] = 0x80;
                    if (scan(ref start, (nuint)length)) Assert.Fail($"byte {position} of {length} at alignment {alignment} was not seen");
                    range[position] = 0;
                }
            }
        }
    }
}
