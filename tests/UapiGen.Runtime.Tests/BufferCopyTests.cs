using System.Globalization;
using UapiGen.Tests.Cases;
using UapiGen.Tests.Reference;
using UapiGen.Tests.Subjects;
using Xunit;

namespace UapiGen.Tests;

public class BufferCopyTests(ITestOutputHelper output)
{
    private const ulong Start = 0x10000;

    // 64 bytes of user memory, an alignment, and 16 guard bytes or more on both sides.
    private const int Window = 128;

    [Fact]
    public void EverySizeAlignmentAndTailByte_AgreesWithTheModel()
    {
        CopyComparison<RuntimeCopy, BufferMemory> comparison = new(new BufferStage(Start, Window));
        SizedStructs.VisitAll(new TailByteCases<RuntimeCopy, BufferMemory>(comparison));
        Report(comparison, atLeast: 2_000_000);
    }

    [Theory]
    [InlineData(Access.None, false, 2_000_000)]
    [InlineData(Access.None, true, 2_000_000)]
    [InlineData(Access.Read, false, 250_000)]
    [InlineData(Access.Read, true, 250_000)]
    internal void HoleOrReadOnlyByteAtEveryOffset_AgreesWithTheModel(Access access, bool isLong, long atLeast)
    {
        CopyComparison<RuntimeCopy, BufferMemory> comparison = new(new BufferStage(Start, Window));
        SizedStructs.VisitAll(new HoleCases<RuntimeCopy>(comparison, access, isLong));
        Report(comparison, atLeast);
    }

    [Fact]
    public void EveryDistanceFromTheAddressLimit_AgreesWithTheModel()
    {
        CopyComparison<RuntimeCopy, BufferMemory> comparison = new(new BufferStage(Start, 256, limit: Start + 128));
        SizedStructs.VisitAll(new LimitCases<RuntimeCopy>(comparison));
        Report(comparison, atLeast: 400_000);
    }

    [Theory]
    [InlineData(Start, 1UL << 47)]
    [InlineData(0, ulong.MaxValue)]
    [InlineData(ulong.MaxValue - Window, ulong.MaxValue)]
    public void SizesThatNoMemoryHas_AgreeWithTheModel(ulong start, ulong limit)
    {
        CopyComparison<RuntimeCopy, BufferMemory> comparison = new(new BufferStage(start, Window, limit));
        SizedStructs.VisitAll(new HugeSizeCases<RuntimeCopy>(comparison));
        Report(comparison, atLeast: 100_000);
    }

    private void Report<TSubject>(CopyComparison<TSubject, BufferMemory> comparison, long atLeast) where TSubject : ICopySubject
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{comparison.Cases:N0} cases"));
        Assert.Null(comparison.FirstDisagreement);
        Assert.InRange(comparison.Cases, atLeast, long.MaxValue);
    }
}
