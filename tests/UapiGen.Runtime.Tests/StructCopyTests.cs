using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using UapiGen.Tests.Cases;
using UapiGen.Tests.Pages;
using Xunit;

namespace UapiGen.Tests;

public class StructCopyTests(ITestOutputHelper output)
{
    [Fact]
    public void EverySizeAlignmentAndTailByte_AndLargeStructs_AgreeWithTheModel()
    {
        HeldBytesCases cases = HeldBytesCases.Run(SizedStructs.VisitAll, SizedStructs.VisitLarge);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cases.Count:N0} cases"));
        Assert.Null(cases.FirstDisagreement);
        Assert.InRange(cases.Count, 2_000_000, long.MaxValue);
    }

    [Theory]
    [InlineData("DOTNET_EnableAVX512", " 256 bits")]
    [InlineData("DOTNET_EnableAVX2", " 128 bits")]
    [InlineData("DOTNET_EnableHWIntrinsic", " 128 bits")]
    public void WithoutWideVectors_AgreesWithTheModelToo(string knob, string widest)
    {
        Assert.SkipUnless(Vector256.IsHardwareAccelerated, "This machine has no wide vectors to do without.");

        // The runtime decides once which vectors it uses, so another process runs the same cases.
        string answer = ChildProgram.Run(ChildProgram.HeldBytes, "", (knob, "0"));
        output.WriteLine(answer);
        Assert.StartsWith("agreed", answer, StringComparison.Ordinal);
        Assert.EndsWith(widest, answer, StringComparison.Ordinal);
    }

    [Fact]
    public void LongTail_IsScannedToItsEnd()
    {
        byte[] source = new byte[4096];
        source.AsSpan(0, 136).Fill(7);
        Assert.Equal(Errno.Success, StructCopy.CopyFrom(source, out Bytes136 value));
        Assert.Equal(136, MemoryMarshal.AsBytes(new Span<Bytes136>(ref value)).Count((byte)7));

        for (int position = 136; position < source.Length; position++)
        {
            source[position] = 1;
            Assert.Equal(Errno.E2BIG, StructCopy.CopyFrom(source, out value));
            Assert.Equal(136, MemoryMarshal.AsBytes(new Span<Bytes136>(ref value)).Count((byte)0));
            source[position] = 0;
        }
    }

    [Fact]
    public void IgnoredTrailing_IsWhetherACutByteWasNotZero()
    {
        Bytes136 value = default;
        Span<byte> bytes = MemoryMarshal.AsBytes(new Span<Bytes136>(ref value));
        byte[] destination = new byte[200];
        for (int usize = 0; usize <= 200; usize++)
        {
            for (int position = 0; position < 136; position++)
            {
                bytes.Clear();
                StructCopy.CopyTo(in value, destination.AsSpan(0, usize), out bool ignored);
                Assert.False(ignored);

                bytes[position] = 0x80;
                StructCopy.CopyTo(in value, destination.AsSpan(0, usize), out ignored);
                Assert.Equal(position >= usize, ignored);
            }
        }
    }

    [InlineArray(136)]
    private struct Bytes136
    {
        private byte first;
    }
}
