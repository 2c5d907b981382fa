using UapiGen.Tests.Cases;
using UapiGen.Tests.Reference;
using UapiGen.Tests.Subjects;
using Xunit;

namespace UapiGen.Tests;

/// <summary>That the cases can fail: each mistake is caught by those that are there for it.</summary>
public class PlantedMistakeTests(ITestOutputHelper output)
{
    [Fact]
    public void TailByteCases_CatchWhatGoesWrongWithoutAFault()
    {
        Caught<PlantedMistakes.TailIgnored>(comparison => new TailByteCases<PlantedMistakes.TailIgnored, BufferMemory>(comparison));
        Caught<PlantedMistakes.TailInWords>(comparison => new TailByteCases<PlantedMistakes.TailInWords, BufferMemory>(comparison));
        Caught<PlantedMistakes.ShortNotCut>(comparison => new TailByteCases<PlantedMistakes.ShortNotCut, BufferMemory>(comparison));
        Caught<PlantedMistakes.StaleBytes>(comparison => new TailByteCases<PlantedMistakes.StaleBytes, BufferMemory>(comparison));
    }

    [Fact]
    public void HoleCases_CatchAWrongOrder()
    {
        Caught<PlantedMistakes.HeadBeforeTail>(comparison => new HoleCases<PlantedMistakes.HeadBeforeTail>(comparison, Access.None, isLong: false));
        Caught<PlantedMistakes.ScanNotStopped>(comparison => new HoleCases<PlantedMistakes.ScanNotStopped>(comparison, Access.None, isLong: true));
        Caught<PlantedMistakes.TailClearedLast>(comparison => new HoleCases<PlantedMistakes.TailClearedLast>(comparison, Access.Read, isLong: false));
    }

    [Fact]
    public void LimitCases_CatchAMissingAccessCheck() =>
        Caught<PlantedMistakes.NoAccessCheck>(comparison => new LimitCases<PlantedMistakes.NoAccessCheck>(comparison));

    [Fact]
    public void WrongOrderInOneDirectionOnly_IsCaughtToo()
    {
        Caught<OneDirection<PlantedMistakes.HeadBeforeTail, RuntimeCopy>>(
            comparison => new HoleCases<OneDirection<PlantedMistakes.HeadBeforeTail, RuntimeCopy>>(comparison, Access.None, isLong: true));
        Caught<OneDirection<RuntimeCopy, PlantedMistakes.HeadBeforeTail>>(
            comparison => new HoleCases<OneDirection<RuntimeCopy, PlantedMistakes.HeadBeforeTail>>(comparison, Access.Read, isLong: true));
        Caught<OneDirection<PlantedMistakes.ScanNotStopped, RuntimeCopy>>(
            comparison => new HoleCases<OneDirection<PlantedMistakes.ScanNotStopped, RuntimeCopy>>(comparison, Access.None, isLong: true));
        Caught<OneDirection<RuntimeCopy, PlantedMistakes.ScanNotStopped>>(
            comparison => new HoleCases<OneDirection<RuntimeCopy, PlantedMistakes.ScanNotStopped>>(comparison, Access.None, isLong: true));
        Caught<OneDirection<RuntimeCopy, PlantedMistakes.NoAccessCheck>>(
            comparison => new LimitCases<OneDirection<RuntimeCopy, PlantedMistakes.NoAccessCheck>>(comparison));
    }

    private void Caught<TSubject>(Func<CopyComparison<TSubject, BufferMemory>, ISizeVisitor> cases) where TSubject : ICopySubject
    {
        // The limit's cases begin at the limit, and have memory on both sides of it; all others are in the middle, below it.
        CopyComparison<TSubject, BufferMemory> comparison = new(new BufferStage(0x10000, 512, limit: 0x10000 + 400));
        SizedStructs.VisitFew(cases(comparison));
        output.WriteLine($"{typeof(TSubject).Name}: {comparison.Disagreements:N0} of {comparison.Cases:N0} cases");
        Assert.NotNull(comparison.FirstDisagreement);
    }

    /// <summary>One subject's copy in and another's copy out.</summary>
    private sealed class OneDirection<TFrom, TTo> : ICopySubject
        where TFrom : ICopySubject
        where TTo : ICopySubject
    {
        public static Errno From<TMemory, T>(ref TMemory memory, UserAddress user, ulong usize, out T value)
            where TMemory : struct, IUserMemory
            where T : unmanaged => TFrom.From(ref memory, user, usize, out value);

        public static Errno To<TMemory, T>(ref TMemory memory, UserAddress user, ulong usize, in T value)
            where TMemory : struct, IUserMemory
            where T : unmanaged => TTo.To(ref memory, user, usize, in value);
    }
}
