using System.Globalization;
using UapiGen.Tests.Cases;
using UapiGen.Tests.Pages;
using UapiGen.Tests.Subjects;
using Xunit;

namespace UapiGen.Tests;

/// <summary>The copies on real pages, against the model: of this process, and of another one.</summary>
public class PageCopyTests(ITestOutputHelper output)
{
    public static TheoryData<PageKind, PageKind> OtherPairs { get; } = new()
    {
        { PageKind.ReadWrite, PageKind.NoAccess },
        { PageKind.ReadWrite, PageKind.ReadOnly },
        { PageKind.ReadWrite, PageKind.WriteOnly },
        { PageKind.Hole, PageKind.ReadWrite },
        { PageKind.NoAccess, PageKind.ReadWrite },
        { PageKind.ReadOnly, PageKind.ReadWrite },
        { PageKind.ReadOnly, PageKind.Hole },
        { PageKind.WriteOnly, PageKind.WriteOnly },
        { PageKind.ReadWrite, PageKind.ReadWrite },
    };

    [Fact]
    public void ThisProcess_UnmappedPageAtEveryOffset_AgreesWithTheModel()
    {
        using SharedFile file = new();
        using TwoPages pages = new(file.Descriptor);
        PageStage<CurrentProcessMemory> stage = new(file, pages.Boundary, new CurrentProcessMemory(), pages.Set);
        Compare(stage, PageKind.ReadWrite, PageKind.Hole, SizedStructs.VisitAll, atLeast: 400_000);
    }

    [Fact]
    public void OtherProcess_UnmappedPageAtEveryOffset_AgreesWithTheModel()
    {
        using SharedFile file = new();
        using ChildProcess child = new(file);
        PageStage<ProcessMemory> stage = new(file, child.Boundary, new ProcessMemory(child.Id), child.Set);
        Compare(stage, PageKind.ReadWrite, PageKind.Hole, SizedStructs.VisitAll, atLeast: 400_000);
    }

    [Theory]
    [MemberData(nameof(OtherPairs))]
    public void ThisProcess_EveryKindOfPage_AgreesWithTheModel(PageKind first, PageKind second)
    {
        using SharedFile file = new();
        using TwoPages pages = new(file.Descriptor);
        PageStage<CurrentProcessMemory> stage = new(file, pages.Boundary, new CurrentProcessMemory(), pages.Set);
        Compare(stage, first, second, SizedStructs.VisitFew, atLeast: 30_000);
    }

    [Theory]
    [MemberData(nameof(OtherPairs))]
    public void OtherProcess_EveryKindOfPage_AgreesWithTheModel(PageKind first, PageKind second)
    {
        using SharedFile file = new();
        using ChildProcess child = new(file);
        PageStage<ProcessMemory> stage = new(file, child.Boundary, new ProcessMemory(child.Id), child.Set);
        Compare(stage, first, second, SizedStructs.VisitFew, atLeast: 30_000);
    }

    private void Compare<TMemory>(PageStage<TMemory> stage, PageKind first, PageKind second, Action<ISizeVisitor> visit, long atLeast)
        where TMemory : struct, IUserMemory
    {
        ProcessAccess.Require(stage.Boundary, stage.Open());

        stage.Set(first, second);
        CopyComparison<RuntimeCopy, TMemory> comparison = new(stage);
        visit(new PageCases<TMemory>(comparison, stage));

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{comparison.Cases:N0} cases"));
        Assert.Null(comparison.FirstDisagreement);
        Assert.InRange(comparison.Cases, atLeast, long.MaxValue);
    }
}
