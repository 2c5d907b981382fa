using UapiGen.Linux.Landlock;
using UapiGen.Linux.Tests.DeviceTrees;
using UapiGen.Linux.Tests.Support;

namespace UapiGen.Linux.Tests.Landlock;

/// <summary>Sandboxes, on threads that end with the test.</summary>
[Collection("Landlock")]
public class LandlockSandboxTests
{
    [Fact]
    public void Sandbox_DeniesAndSaysWhatItCannot()
    {
        LandlockSupport support = LandlockSupportTests.Require();
        using var tree = new TemporaryDirectory();
        File.WriteAllText(tree["allowed"], "yes");
        File.WriteAllText(tree["other"], "no");

        // The tree is removed by a thread that may: the one inside may not.
        OwnThread.Run(() =>
        {
            using LandlockSandbox sandbox = new();
            sandbox.Allow(tree["allowed"], LandlockFileAccess.ReadFile | LandlockFileAccess.ReadDirectory).AllowPort(443, LandlockNetworkAccess.ConnectTcp);

            LandlockOutcome outcome = sandbox.RestrictThread();
            Assert.True(outcome.IsEnforced);
            Assert.True(NoNewPrivileges.IsSet);
            Assert.Equal(support.FileAccess, outcome.Enforced.HandledAccessFs);
            Assert.Equal("yes", File.ReadAllText(tree["allowed"]));
            Assert.Throws<UnauthorizedAccessException>(() => File.ReadAllText(tree["other"]));

            // The same, and nothing else, is missing from the report as from the kernel.
            Assert.Equal(LandlockFileAccess.All & ~support.FileAccess, (LandlockFileAccess)Bits(outcome, "HandledAccessFs"));
            Assert.Equal(LandlockNetworkAccess.All & ~support.NetworkAccess, (LandlockNetworkAccess)Bits(outcome, "HandledAccessNet"));
            Assert.Equal(LandlockScopes.All & ~support.Scopes, (LandlockScopes)Bits(outcome, "Scoped"));
            Assert.Equal(support.AbiVersion >= LandlockAbi.Newest, outcome.IsComplete);
            if (!outcome.IsComplete) Assert.All(outcome.Dropped, part => Assert.Contains(part.Names, outcome.ToString(), StringComparison.Ordinal));
        });
    }

    [Fact]
    public void RequiredRight_ThatIsUnknown_FailsAndRestrictsNothing() => OwnThread.Run(() =>
    {
        LandlockSupport support = LandlockSupportTests.Require();
        Assert.SkipWhen(support.FileAccess == LandlockFileAccess.All, "this kernel knows all rights to files that are declared here");
        using LandlockSandbox sandbox = new();
        sandbox.Require(LandlockFileAccess.ResolveUnix);

        UapiException refused = Assert.Throws<UapiException>(sandbox.RestrictThread);
        Assert.Equal("ResolveUnix", Assert.Single(refused.UnknownParts).Names);
        Assert.True(Directory.Exists("/") && Directory.GetFileSystemEntries("/").Length > 0);
    });

    [Fact]
    public void OtherThreads_AreRestrictedTooOrReported() => OwnThread.Run(() =>
    {
        LandlockSupport support = LandlockSupportTests.Require();
        Assert.SkipWhen((support.RestrictFlags & LandlockRestrictFlags.AllThreads) != 0, "this kernel would restrict the whole test process");
        using LandlockSandbox sandbox = new() { FileAccess = LandlockFileAccess.MakeBlockDevice, NetworkAccess = 0, Scopes = 0 };

        UnknownPart part = Assert.Single(sandbox.RestrictProcess().Dropped);
        Assert.Equal(("landlock_restrict_self", "AllThreads"), (part.Struct, part.Names));
        Assert.Contains("only the calling thread", part.Effect, StringComparison.Ordinal);
        UapiException refused = Assert.Throws<UapiException>(sandbox.Require(LandlockRestrictFlags.AllThreads).RestrictProcess);
        Assert.Contains("AllThreads", refused.Message, StringComparison.Ordinal);
    });

    [Fact]
    public void MissingPath_IsNamedAtOnce()
    {
        using LandlockSandbox sandbox = new();
        UapiException refused = Assert.Throws<UapiException>(() => sandbox.Allow("/there/is/no/such/file", LandlockFileAccess.ReadFile));
        Assert.Equal(Errno.ENOENT, refused.Error);
        Assert.Contains("/there/is/no/such/file", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Errno.ENOSYS, "Linux 5.13")]
    [InlineData(Errno.EOPNOTSUPP, "lsm=")]
    [InlineData(Errno.EPERM, "a sandbox forbids")]
    public void KernelWithoutLandlock_IsPutUpWithUnlessSomethingIsRequired(Errno unavailable, string cause) => HiddenCall.Run(SyscallName.LandlockCreateRuleset, unavailable, () =>
    {
        LandlockSupport support = LandlockProbe.Run();
        Assert.Equal((unavailable, false, 0, LandlockFileAccess.None), (support.Unavailable, support.IsAvailable, support.AbiVersion, support.FileAccess));

        LandlockRulesetAttr asked = new() { HandledAccessFs = LandlockFileAccess.All, Scoped = LandlockScopes.Signal };
        RequestPolicy<LandlockRulesetAttr> policy = RequestPolicies.BestEffort<LandlockRulesetAttr>();
        LandlockOutcome outcome = new LandlockEnforcement(support, policy, default, default).Run(asked, [], [], default);
        Assert.False(outcome.IsEnforced || outcome.IsComplete);
        Assert.Equal(["HandledAccessFs", "Scoped"], outcome.Dropped.Select(part => part.Field));
        Assert.All(outcome.Dropped, part => Assert.Contains(cause, part.Effect, StringComparison.Ordinal));
        Assert.Contains("not enforced", outcome.ToString(), StringComparison.Ordinal);

        LandlockRulesetAttr required = new() { HandledAccessFs = LandlockFileAccess.WriteFile };
        UapiException refused = Assert.Throws<UapiException>(() => new LandlockEnforcement(support, policy, required, default).Run(asked, [], [], default));
        Assert.Equal(("landlock_create_ruleset", unavailable), (refused.Call, refused.Error));
        Assert.Contains(cause, refused.Message, StringComparison.Ordinal);
        Assert.Throws<UapiException>(() => new LandlockEnforcement(support, policy, default, LandlockRestrictFlags.AllThreads).Run(asked, [], [], LandlockRestrictFlags.AllThreads));
    });

    [Fact]
    public void SandboxOfUnknownRightsOnly_IsNotEnforced() => OwnThread.Run(() =>
    {
        LandlockSupport support = LandlockSupportTests.Require();
        LandlockFileAccess unknown = LandlockFileAccess.All & ~support.FileAccess;
        Assert.SkipWhen(unknown == 0, "this kernel knows all rights to files that are declared here");
        using LandlockSandbox sandbox = new() { FileAccess = unknown, NetworkAccess = 0, Scopes = 0 };

        LandlockOutcome outcome = sandbox.RestrictThread();
        Assert.False(outcome.IsEnforced);
        Assert.Equal(("HandledAccessFs", unknown.ToString()), (Assert.Single(outcome.Dropped).Field, outcome.Dropped[0].Names));
    });

    [Fact]
    public void SignalsOfTheRuntime_AreKeptWhereErratum2IsNotFixed() => OwnThread.Run(() =>
    {
        LandlockSupport support = LandlockSupportTests.Require();
        Assert.SkipUnless(support.Scopes == LandlockScopes.All, "this kernel has no scopes");
        LandlockSupport unfixed = new(Errno.Success) { Scopes = LandlockScopes.All, FileAccess = support.FileAccess, Errata = 1 };
        LandlockRulesetAttr asked = new() { Scoped = LandlockScopes.All };
        RequestPolicy<LandlockRulesetAttr> policy = RequestPolicies.BestEffort<LandlockRulesetAttr>();

        LandlockOutcome outcome = new LandlockEnforcement(unfixed, policy, default, default).Run(asked, [], [], default);
        Assert.Equal(LandlockScopes.AbstractUnixSocket, outcome.Enforced.Scoped);
        Assert.Contains("erratum 2", Assert.Single(outcome.Dropped).Effect, StringComparison.Ordinal);
        Assert.Throws<UapiException>(() => new LandlockEnforcement(unfixed, policy, new() { Scoped = LandlockScopes.Signal }, default).Run(asked, [], [], default));
    });

    private static ulong Bits(LandlockOutcome outcome, string field) =>
        outcome.Dropped.Where(part => part.Struct == "landlock_ruleset_attr" && part.Field == field).Aggregate(0UL, (bits, part) => bits | part.Bits);
}
