using UapiGen.Abi.Tests.Toolchains;
using UapiGen.History.Tests.Layouts;

namespace UapiGen.History.Tests.Corpus;

/// <summary>The corpus is the kernel's: what it declares lies where kernels have it.</summary>
public class CorpusTests
{
    [Fact]
    public void TheCorpus_IsLargeEnough()
    {
        Assert.True(Histories.All.Count >= 14);
        Assert.Equal(Histories.All.Count, Histories.All.Select(history => history.CName).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Histories.Tags), MemberType = typeof(Histories))]
    public void EveryStep_IsASoundDeclaration(string tag)
    {
        KernelHistory history = Histories.Of(tag);
        foreach (HistoryStep step in history.Steps)
        {
            Assert.Empty(DeclarationCheck.Check(step.Declaration));
            Assert.Equal(step.Declaration, history.At(step.Release));
        }
        Assert.All(history.Steps.Zip(history.Steps.Skip(1)), pair => Assert.True(Version.Parse(pair.First.Release) < Version.Parse(pair.Second.Release)));
    }

    [Fact]
    public void EverySize_IsThatOfTheRelease()
    {
        foreach ((string tag, string release, int size) in LayoutData.Sizes())
            Assert.Equal((tag, release, size), (tag, release, LayoutEngine.Lay(Histories.Of(tag).At(release)!, TargetAbi.X86_64).Size));
    }

    [Theory]
    [MemberData(nameof(TagsOfLinux73))]
    public void EveryMember_LiesWhereLinux73HasIt(string tag) => Compare(Histories.Of(tag).Newest, LayoutData.Linux73[tag]);

    [Theory]
    [MemberData(nameof(TagsOfLinux618))]
    public void EveryMember_LiesWhereLinux618HasIt(string tag) => Compare(Histories.Of(tag).At("6.18")!, LayoutData.Linux618[tag]);

    public static TheoryData<string> TagsOfLinux73 => [.. LayoutData.Linux73.Keys];

    public static TheoryData<string> TagsOfLinux618 => [.. LayoutData.Linux618.Keys];

    /// <summary>The headers of this machine say of themselves which release they are of; on i386 they show what an alignment that is said changes.</summary>
    [Theory]
    [MemberData(nameof(TagsAndCompilers))]
    public void EveryMember_LiesWhereTheInstalledHeaderHasIt(string tag, string target)
    {
        KernelHistory history = Histories.Of(tag);
        CCompiler compiler = CCompiler.Require(target);
        compiler.RequireHeader(history.Header);
        var source = new CSource();
        source.Line("#include <linux/version.h>");
        source.Line($"#include <{history.Header}>");
        source.Line("#define FROM(a, b, c) (LINUX_VERSION_CODE >= KERNEL_VERSION(a, b, c))");
        for (int i = 0; i < history.Steps.Count; i++)
        {
            string next = i + 1 < history.Steps.Count ? $" && !{From(history.Steps[i + 1])}" : "";
            source.Line($"#if {From(history.Steps[i])}{next}");
            AssertLayout(source, history.Steps[i].Declaration, compiler.Target);
            source.Line("#endif");
        }

        Assert.Equal("", compiler.Compile(source.ToString()));
    }

    public static TheoryData<string, string> TagsAndCompilers => [.. from history in Histories.All from target in (string[])["x86-64", "i386"] select (history.CName, target)];

    /// <summary>C takes neither the place nor the size of a bit-field: those are the type information's to say.</summary>
    private static void AssertLayout(CSource source, StructDeclaration declaration, TargetAbi target)
    {
        string type = declaration.CTypeName;
        source.Assert($"sizeof({type}) == {LayoutEngine.SizeOf(declaration, target)}");
        source.Assert($"_Alignof({type}) == {LayoutEngine.Lay(declaration, target).Alignment}");
        foreach (NamedPlace place in NamedPlace.Of(declaration, target))
        {
            if (place.IsBitField || !IsNamedInTheHeader(place.Name)) continue;
            source.Assert($"__builtin_offsetof({type}, {place.Name}) == {place.Bit / 8}");
            source.Assert($"sizeof((({type} *)0)->{place.Name}) == {place.Width / 8}");
        }
    }

    /// <summary>A step's release as the preprocessor compares it: what is older than 3.0 has three numbers.</summary>
    private static string From(HistoryStep step)
    {
        Version release = Version.Parse(step.Release);
        return $"FROM({release.Major}, {release.Minor}, {Math.Max(release.Build, 0)})";
    }

    private static void Compare(StructDeclaration declared, PublishedLayout published)
    {
        NamedPlace[] places = [.. NamedPlace.Of(declared, TargetAbi.X86_64)];

        Assert.Equal(published.Size, LayoutEngine.SizeOf(declared, TargetAbi.X86_64));
        foreach (PublishedMember member in published.Members)
        {
            NamedPlace? same = places.FirstOrDefault(place => place.Name == member.Name);
            if (same is not null)
                Assert.Equal((member.Name, member.Bit, member.Width), (same.Name, same.Bit, same.Width));
            else
                Assert.Contains(places, place => place.Bit == member.Bit); // words that are declared one by one
        }
        if (published.Members.Count == 0) return;
        foreach (NamedPlace place in places)
        {
            bool isLeftOut = IsLeftOut(place.Name) || (place.IsBitField && published.Members.All(member => member.Width % 8 == 0));
            Assert.True(!IsNamedInTheHeader(place.Name) || isLeftOut || published.Members.Any(member => member.Name == place.Name), $"{place.Name} is in no header");
        }
    }

    /// <summary>Not named are pads, and the word of perf's bit-fields.</summary>
    private static bool IsNamedInTheHeader(string field) => !field.StartsWith("pad_", StringComparison.Ordinal) && field != "bits";

    /// <summary>Members that the layout of Linux 7.3 leaves out because an attribute stands on them.</summary>
    private static bool IsLeftOut(string field) => field is "value" or "hash";
}
