using System.Globalization;
using UapiGen.Tests.Cases;
using UapiGen.Tests.Pages;
using UapiGen.Tests.Subjects;
using Xunit;

namespace UapiGen.Tests;

/// <summary>The copies on real pages, against the model: of this process, and of another one. Two classes, so that they run side by side.</summary>
public abstract class PageCopyTests<TMemory>(ITestOutputHelper output) where TMemory : struct, IUserMemory
{
    [Fact]
    public void UnmappedPageAtEveryOffset_AgreesWithTheModel() =>
        Compare(PageKind.ReadWrite, PageKind.Hole, SizedStructs.VisitAll, atLeast: 400_000);

    [Theory]
    [MemberData(nameof(PagePairs.Other), MemberType = typeof(PagePairs))]
    public void EveryKindOfPageAtEveryOffset_AgreesWithTheModel(PageKind first, PageKind second) =>
        Compare(first, second, SizedStructs.VisitFew, atLeast: 30_000);

    /// <summary>Whoever has the two pages of the file.</summary>
    private protected abstract IDisposable Open(SharedFile file, out PageStage<TMemory> stage);

    private void Compare(PageKind first, PageKind second, Action<ISizeVisitor> visit, long atLeast)
    {
        using SharedFile file = new();
        using IDisposable owner = Open(file, out PageStage<TMemory> stage);
        ProcessAccess.Require(stage.Boundary, stage.Open());

        stage.Set(first, second);
        CopyComparison<RuntimeCopy, TMemory> comparison = new(stage);
        visit(new PageCases<TMemory>(comparison, stage));

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{comparison.Cases:N0} cases"));
        Assert.Null(comparison.FirstDisagreement);
        Assert.InRange(comparison.Cases, atLeast, long.MaxValue);
    }
}

public class ThisProcessPageCopyTests(ITestOutputHelper output) : PageCopyTests<CurrentProcessMemory>(output)
{
    private protected override IDisposable Open(SharedFile file, out PageStage<CurrentProcessMemory> stage)
    {
        TwoPages pages = new(file.Descriptor);
        stage = new PageStage<CurrentProcessMemory>(file, pages.Boundary, new CurrentProcessMemory(), pages.Set);
        return pages;
    }
}

public class OtherProcessPageCopyTests(ITestOutputHelper output) : PageCopyTests<ProcessMemory>(output)
{
    private protected override IDisposable Open(SharedFile file, out PageStage<ProcessMemory> stage)
    {
        ChildProcess child = new(file);
        stage = new PageStage<ProcessMemory>(file, child.Boundary, new ProcessMemory(child.Id), child.Set);
        return child;
    }
}
