using System.Globalization;
using UapiGen.Linux.Processes;

namespace UapiGen.Linux.Tests.Constants;

/// <summary>Every value of our enumerations against the constant of the kernel's headers that it is documented to be.</summary>
public class ConstantTests
{
    public static TheoryData<string> Enumerations => [.. DocumentedConstant.All.Keys];

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void Values_AreTheHeaders(string enumeration)
    {
        InstalledHeaders headers = InstalledHeaders.Require();
        ILookup<bool, DocumentedConstant> ours = Constants(enumeration).ToLookup(one => headers.Find(one.CName!) is not null);

        // An int of C that is negative is an unsigned number of ours, of the same bits.
        Assert.All(ours[true], one => Assert.Equal((one.Member, headers.Find(one.CName!) & one.Bits), (one.Member, one.Value)));
        Assert.SkipWhen(
            ours[false].Any(),
            $"{ours[true].Count()} values are the same; the headers of {headers.Release} do not have {string.Join(", ", ours[false].Select(one => one.CName))}");
    }

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void MemberWithoutAConstant_AddsNoBit(string enumeration)
    {
        ulong known = Constants(enumeration).Aggregate(0UL, (bits, one) => bits | one.Value);
        Assert.All(
            DocumentedConstant.All[enumeration].Where(one => one.CName is null),
            one => Assert.True((one.Value & ~known) == 0, $"{enumeration}.{one.Member} names no constant of C in its documentation"));
    }

    /// <summary>
    /// What exports call a member is the constant that its documentation names: that one is held against the headers. Those of open(2) have other numbers on some architectures, so that no
    /// export has them; what is only the host's model is in none.
    /// </summary>
    [Theory]
    [MemberData(nameof(Enumerations))]
    public void StatedNames_AreTheDocumented(string enumeration)
    {
        if (enumeration is nameof(Errno) or "CpuFeatures" or "LandlockQuestion" or "PathFlags") return;
        string[] inside = ["STATMOUNT_STRING_REQ", "FS_XFLAG_RDONLY_MASK"];
        Assert.All(DocumentedConstant.All[enumeration], one => Assert.Equal(
            (one.Member, enumeration == "OpenHowFlags" && one.Member != "RegularOnly" || inside.Contains(one.CName) ? null : one.CName),
            (one.Member, one.Stated)));
    }

    [Fact]
    public void MaskOfAll_IsTheUnionOfTheOthers()
    {
        Type[] masks = [.. typeof(UapiGen.Linux.Files.Openat2).Assembly.GetTypes().Where(type => type.IsEnum && Enum.IsDefined(type, "All"))];
        Assert.InRange(masks.Length, 15, int.MaxValue);
        Assert.All(masks, type => Assert.Equal((type.Name, Number(Enum.Parse(type, "All"))), (type.Name, UnionBesidesAll(type))));
    }

    [Fact]
    public void Constants_AreHundreds() => Assert.InRange(DocumentedConstant.All.Sum(members => members.Value.Count(one => one.CName is not null)), 250, int.MaxValue);

    /// <summary>clone3(2) refuses CLONE_DETACHED, which has a name all the same.</summary>
    private static ulong UnionBesidesAll(Type type) => Enum.GetNames(type)
        .Where(name => name != "All" && (type != typeof(CloneFlags) || name != nameof(CloneFlags.Detached)))
        .Aggregate(0UL, (bits, name) => bits | Number(Enum.Parse(type, name)));

    private static ulong Number(object value) => Convert.ToUInt64(value, CultureInfo.InvariantCulture);

    private static IEnumerable<DocumentedConstant> Constants(string enumeration) => DocumentedConstant.All[enumeration].Where(one => one.CName is not null);
}
