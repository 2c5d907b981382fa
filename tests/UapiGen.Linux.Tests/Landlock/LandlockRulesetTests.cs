using System.Net;
using System.Net.Sockets;
using Microsoft.Win32.SafeHandles;
using UapiGen.Linux.Landlock;
using UapiGen.Linux.Tests.DeviceTrees;
using UapiGen.Linux.Tests.Support;

namespace UapiGen.Linux.Tests.Landlock;

/// <summary>Rulesets, enforced on threads that end with the test.</summary>
[Collection("Landlock")]
public class LandlockRulesetTests
{
    [Fact]
    public void Rule_AllowsBeneathADirectoryOnly() => OwnThread.Run(() =>
    {
        LandlockSupportTests.Require();
        using var tree = new TemporaryDirectory();
        Directory.CreateDirectory(tree["allowed"]);
        File.WriteAllText(tree["allowed/file"], "yes");
        File.WriteAllText(tree["other"], "no");

        using LandlockRuleset ruleset = LandlockRuleset.Create(new() { HandledAccessFs = LandlockFileAccess.ReadFile | LandlockFileAccess.WriteFile });
        using (SafeFileHandle allowed = Name(tree["allowed"])) ruleset.AllowBeneath(allowed, LandlockFileAccess.ReadFile);
        Enforce(ruleset);

        Assert.Equal("yes", File.ReadAllText(tree["allowed/file"]));
        Assert.Throws<UnauthorizedAccessException>(() => File.WriteAllText(tree["allowed/file"], "no"));
        Assert.Throws<UnauthorizedAccessException>(() => File.ReadAllText(tree["other"]));
    });

    [Fact]
    public void Ports_AreAllowedOneByOne() => OwnThread.Run(() =>
    {
        Assert.SkipWhen(LandlockSupportTests.Require().NetworkAccess == 0, "this kernel cannot restrict TCP");
        using var first = new TcpListener(IPAddress.Loopback, 0);
        using var second = new TcpListener(IPAddress.Loopback, 0);
        first.Start();
        second.Start();

        using LandlockRuleset ruleset = LandlockRuleset.Create(new() { HandledAccessNet = LandlockNetworkAccess.ConnectTcp });
        ruleset.AllowPort(Port(first), LandlockNetworkAccess.ConnectTcp);
        Enforce(ruleset);

        using (var client = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)) client.Connect((IPEndPoint)first.LocalEndpoint);
        using (var client = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp))
            Assert.Equal(SocketError.AccessDenied, Assert.Throws<SocketException>(() => client.Connect((IPEndPoint)second.LocalEndpoint)).SocketErrorCode);
    });

    [Fact]
    public void Rules_AreRefusedAsTheKernelDoes()
    {
        LandlockSupportTests.Require();
        using LandlockRuleset ruleset = LandlockRuleset.Create(new() { HandledAccessFs = LandlockFileAccess.ReadFile | LandlockFileAccess.ReadDirectory });
        using SafeFileHandle file = Name("/proc/self/exe"), directory = Name("/");

        Assert.Equal(Errno.EINVAL, ruleset.TryAllowBeneath(directory, LandlockFileAccess.Execute));
        Assert.Equal(Errno.EINVAL, ruleset.TryAllowBeneath(file, LandlockFileAccess.ReadDirectory));
        Assert.Equal(Errno.ENOMSG, ruleset.TryAllowBeneath(directory, LandlockFileAccess.None));
        Assert.Equal(Errno.EBADFD, ruleset.TryAllowBeneath(ruleset, LandlockFileAccess.ReadFile));
        Assert.Equal(Errno.EBADF, ruleset.TryAllowBeneath(new SafeFileHandle(), LandlockFileAccess.ReadFile));
        Assert.Equal(Errno.EINVAL, ruleset.TryAllowPort(80, LandlockNetworkAccess.BindTcp));
        Assert.Equal(Errno.EINVAL, ruleset.TryAllowBeneath(directory, LandlockFileAccess.ReadFile, (LandlockRuleFlags)2));
        Assert.Contains("does not handle", Assert.Throws<UapiException>(() => ruleset.AllowBeneath(directory, LandlockFileAccess.Execute)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ruleset_OfNothingOrOfUnknownRights_IsRefusedByName()
    {
        LandlockSupport support = LandlockSupportTests.Require();
        Assert.Equal(Errno.ENOMSG, Assert.Throws<UapiException>(() => LandlockRuleset.Create(default)).Error);
        Assert.SkipWhen(support.AbiVersion >= LandlockAbi.Newest, "this kernel knows all rights that are declared here");

        LandlockFileAccess unknown = LandlockFileAccess.All & ~support.FileAccess;
        Assert.SkipWhen(unknown == 0, "this kernel knows all rights to files that are declared here");
        UapiException refused = Assert.Throws<UapiException>(() => LandlockRuleset.Create(new() { HandledAccessFs = LandlockFileAccess.All }));
        UnknownPart part = Assert.Single(refused.UnknownParts);
        Assert.Equal((Errno.EINVAL, "HandledAccessFs", unknown.ToString(), "not restricted"), (refused.Error, part.Field, part.Names, part.Effect));
    }

    [Fact]
    public void QuietRights_OfAnOlderKernel_AreDroppedWithTheirFields()
    {
        LandlockSupport support = LandlockSupportTests.Require();
        Assert.SkipUnless(support.RulesetSize < LandlockRulesetAttr.SizeVer3, "this kernel knows quiet rights");
        LandlockRulesetAttr attr = new() { HandledAccessFs = LandlockFileAccess.All, QuietAccessFs = LandlockFileAccess.Execute };

        Negotiated<LandlockRuleset> made = LandlockRuleset.Create(attr, RequestPolicies.BestEffort<LandlockRulesetAttr>());
        using LandlockRuleset ruleset = made.Value;
        Assert.Equal(support.FileAccess, ruleset.Attributes.HandledAccessFs);
        UnknownPart quiet = Assert.Single(made.Dropped, part => part.Field == "QuietAccessFs");
        Assert.Equal((true, 3, "Execute", "denials are logged"), (quiet.IsPastEnd, quiet.Since, quiet.Names, quiet.Effect));

        // What is needed is named, all of it, and nothing is made.
        Negotiated<LandlockRuleset> needed = LandlockRuleset.Create(attr, RequestPolicies.BestEffort<LandlockRulesetAttr>().Required("QuietAccessFs"));
        Assert.Equal((Errno.E2BIG, "QuietAccessFs"), (needed.Error, Assert.Single(needed.Refused).Field));
        Assert.Empty(needed.Dropped);
        Assert.Throws<UapiException>(() => needed.Value);
    }

    [Fact]
    public void OrdinaryUser_NeedsNoNewPrivileges() => UnprivilegedThread.Run(() =>
    {
        LandlockSupportTests.Require();
        using LandlockRuleset ruleset = LandlockRuleset.Create(new() { HandledAccessFs = LandlockFileAccess.MakeBlockDevice });
        Assert.SkipWhen(NoNewPrivileges.IsSet, "the whole test runs under no_new_privs");
        Assert.Equal(Errno.EPERM, ruleset.TryRestrictSelf());
        Assert.Equal(Errno.Success, NoNewPrivileges.Set());
        Assert.True(NoNewPrivileges.IsSet);
        Assert.Equal(Errno.Success, ruleset.TryRestrictSelf());
    });

    private static ushort Port(TcpListener listener) => (ushort)((IPEndPoint)listener.LocalEndpoint).Port;

    private static SafeFileHandle Name(string path)
    {
        Assert.Equal(Errno.Success, LinuxCall.Open(path, OpenFlags.Path | OpenFlags.CloseOnExec, out SafeFileHandle file));
        return file;
    }

    private static void Enforce(LandlockRuleset ruleset)
    {
        Assert.Equal(Errno.Success, NoNewPrivileges.Set());
        Assert.Equal(Errno.Success, ruleset.TryRestrictSelf());
    }
}
