using UapiGen.Linux.Landlock;
using UapiGen.Linux.Tests.Support;

namespace UapiGen.Linux.Tests.Landlock;

/// <summary>What is asked of the running kernel, held against what it advertises and against its documentation.</summary>
[Collection("Landlock")]
public class LandlockSupportTests
{
    [Fact]
    public void Support_IsWhatTheAdvertisedVersionPromises()
    {
        LandlockSupport support = Require();
        int advertised = (int)LinuxCall.Syscall(SyscallNumber.Here(SyscallName.LandlockCreateRuleset), 0, 0, 1).Value;
        Assert.Equal(advertised, support.AdvertisedAbiVersion);

        // A released kernel keeps its promise; what it does not promise, nobody has carried back into this one.
        Assert.Equal(advertised, support.AbiVersion);
        Assert.Equal(LandlockAbi.FileAccess(advertised), support.FileAccess);
        Assert.Equal(LandlockAbi.NetworkAccess(advertised), support.NetworkAccess);
        Assert.Equal(LandlockAbi.Scopes(advertised), support.Scopes);
        Assert.Equal(LandlockAbi.RestrictFlags(advertised), support.RestrictFlags);
        Assert.Equal(LandlockAbi.RuleFlags(advertised), support.RuleFlags);
        Assert.Equal(LandlockAbi.RulesetSize(advertised), support.RulesetSize);
    }

    [Fact]
    public void Probing_LeavesNothingBehind()
    {
        Require();
        int before = OpenRulesets();
        bool wasSet = NoNewPrivileges.IsSet;
        LandlockProbe.Run();
        Assert.Equal(before, OpenRulesets());
        Assert.False(NoNewPrivileges.IsSet && !wasSet);
    }

    [Fact]
    public void OrdinaryUser_IsToldTheSame()
    {
        LandlockSupport support = Require();
        UnprivilegedThread.Run(() =>
        {
            bool wasSet = NoNewPrivileges.IsSet;
            LandlockSupport theirs = LandlockProbe.Run();
            Assert.Equal(
                (support.AbiVersion, support.RestrictFlags, support.RuleFlags, support.FileAccess, support.RulesetSize),
                (theirs.AbiVersion, theirs.RestrictFlags, theirs.RuleFlags, theirs.FileAccess, theirs.RulesetSize));
            Assert.Equal(wasSet, NoNewPrivileges.IsSet);
        });
    }

    [Fact]
    public void Support_IsAskedOnce()
    {
        Assert.Same(LandlockSupport.Current, LandlockSupport.Current);
        Assert.Same(LandlockSupport.Current.Kernel, LandlockSupport.Current.Kernel);
    }

    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(1, 0x1FFF, 0, 8)]
    [InlineData(2, 0x3FFF, 0, 8)]
    [InlineData(3, 0x7FFF, 0, 8)]
    [InlineData(4, 0x7FFF, 3, 16)]
    [InlineData(5, 0xFFFF, 3, 16)]
    [InlineData(6, 0xFFFF, 3, 24)]
    [InlineData(8, 0xFFFF, 3, 24)]
    [InlineData(9, 0x1FFFF, 3, 24)]
    [InlineData(10, 0x1FFFF, 15, 48)]
    [InlineData(11, 0x1FFFF, 15, 48)]
    public void Table_IsTheDocumentations(int version, int files, int network, int size)
    {
        Assert.Equal((LandlockFileAccess)files, LandlockAbi.FileAccess(version));
        Assert.Equal((LandlockNetworkAccess)network, LandlockAbi.NetworkAccess(version));
        if (version > 0) Assert.Equal(size, LandlockAbi.RulesetSize(version));
    }

    internal static LandlockSupport Require()
    {
        Assert.SkipUnless(LandlockSupport.Current.IsAvailable, $"Landlock is not to be had here: {LandlockSupport.Current.Unavailable}");
        return LandlockSupport.Current;
    }

    /// <summary>The rulesets that this process has open. Other tests open and close other files meanwhile.</summary>
    private static int OpenRulesets() => Directory.GetFiles("/proc/self/fd").Count(path =>
    {
        try
        {
            return File.ResolveLinkTarget(path, false)?.Name.Contains("landlock", StringComparison.Ordinal) == true;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    });
}
