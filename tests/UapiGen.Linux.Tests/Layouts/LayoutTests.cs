using System.Reflection;
using UapiGen.Abi;
using UapiGen.Btf;
using UapiGen.Linux.Bpf;
using UapiGen.Linux.Files;
using UapiGen.Linux.Landlock;
using UapiGen.Linux.Memory;
using UapiGen.Linux.Mounts;
using UapiGen.Linux.Perf;
using UapiGen.Linux.Processes;
using UapiGen.Linux.Scheduling;
using UapiGen.Linux.Seccomp;

namespace UapiGen.Linux.Tests.Layouts;

/// <summary>Declared structs against the headers of Linux 7.3 and against the running kernel's BTF.</summary>
public class LayoutTests
{
    private const string RunningKernel = "/sys/kernel/btf/vmlinux";

    private static readonly Lazy<BtfFile> s_running = new(() => BtfFile.Open(RunningKernel));

    private static readonly DeclaredStruct[] s_declared =
    [
        DeclaredStruct.Of<MountAttr>(), DeclaredStruct.Of<MntIdReq>(), DeclaredStruct.Of<StatmountReply>(), DeclaredStruct.Of<MntNsInfo>(), DeclaredStruct.Of<NsIdReq>(),
        DeclaredStruct.Of<FileAttr>(), DeclaredStruct.Of<XattrArgs>(), DeclaredStruct.Of<Cachestat>(), DeclaredStruct.Of<CachestatRange>(), DeclaredStruct.Of<ProcmapQuery>(),
        DeclaredStruct.Of<PmScanArg>(), DeclaredStruct.Of<FutexWaitv>(), DeclaredStruct.Of<CloneArgs>(), DeclaredStruct.Of<PidfdInfo>(), DeclaredStruct.Of<Rseq>(),
        DeclaredStruct.Of<OpenHow>(), DeclaredStruct.Of<LandlockRulesetAttr>(), DeclaredStruct.Of<LandlockPathBeneathAttr>(), DeclaredStruct.Of<LandlockNetPortAttr>(),
        DeclaredStruct.Of<SchedAttr>(), DeclaredStruct.Of<PerfEventAttr>(), DeclaredStruct.Of<BpfMapInfo>(), DeclaredStruct.Of<BpfCommonAttr>(),
        DeclaredStruct.Of<SeccompData>(), DeclaredStruct.Of<SeccompNotif>(), DeclaredStruct.Of<SeccompNotifResp>(), DeclaredStruct.Of<SeccompNotifAddfd>(),
        DeclaredStruct.Of<SeccompNotifSizes>(),
    ];

    public static TheoryData<string> Structs => [.. s_declared.Select(declared => declared.Info.CName)];

    /// <summary>But for KVM's, which are powerpc's own and have tests of their own, and bpf_attr, which is a union.</summary>
    [Fact]
    public void EveryStructThatWeShip_IsHere()
    {
        string[] shipped =
        [
            .. typeof(OpenHow).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("UapiGen.Linux.Kvm", StringComparison.Ordinal) == false)
                .Select(type => type.GetCustomAttribute<UapiStructAttribute>()?.CName).OfType<string>().Where(name => name != "bpf_attr"),
        ];
        Assert.NotEmpty(shipped);
        Assert.Empty(shipped.Except(s_declared.Select(declared => declared.Info.CName)));
    }

    [Theory]
    [MemberData(nameof(Structs))]
    public void Struct_IsTheHeaders(string name)
    {
        DeclaredStruct ours = Find(name);
        PublishedLayout theirs = PublishedLayouts.Linux73[name];
        Assert.Equal(theirs.Size, ours.Info.Ksize);

        // Every member has a field of ours at its place, and the fields leave none out; a flexible tail has no size. C has no name for a word of bit-fields.
        foreach (PublishedMember member in theirs.Members.Where(member => member.Size > 0))
            Assert.True(Has(ours, member.Offset, member.Size), $"{name}.{member.Name} is at {member.Offset}, {member.Size} bytes");
        foreach (PublishedMember field in ours.Members)
        {
            Assert.True(
                theirs.Members.Any(member => member.Offset == field.Offset && member.Size == field.Size && (member.IsBitField || CFieldName.Same(member.Name, field.Name))),
                $"{name}.{field.Name} is at {field.Offset}, {field.Size} bytes");
        }
    }

    [Theory]
    [MemberData(nameof(Structs))]
    public void Struct_IsNoOlderThanTheRunningKernels(string name)
    {
        Assert.SkipUnless(File.Exists(RunningKernel), $"{RunningKernel} is not there: this kernel has no BTF");
        DeclaredStruct ours = Find(name);
        BtfLayout? theirs = BtfLayout.Find(s_running.Value, name);
        Assert.SkipWhen(theirs is null, $"this kernel does not have struct {name}");

        foreach (BtfField member in theirs!.Fields.Where(member => member.BitSize > 0 && member.Name.Length > 0))
        {
            if (member.IsBitField)
            {
                Assert.True(Holds(ours, member.BitOffset, member.BitEnd), $"the running kernel has {name}.{member.Name} at bit {member.BitOffset}");
                continue;
            }

            bool isSpare = member.Name.Contains("spare", StringComparison.Ordinal) || member.Name.Contains("reserved", StringComparison.Ordinal);
            Assert.True(
                isSpare || Has(ours, (int)member.Offset, (int)(member.BitSize / 8)),
                $"the running kernel has {name}.{member.Name} at {member.Offset}, {member.BitSize / 8} bytes");
        }

        // Its size is one that we have published, so that it is an older version of ours, or the same.
        Assert.Contains((int)theirs.Size, ours.Info.Sizes.ToArray());
    }

    private static bool Has(DeclaredStruct declared, int offset, int size) => declared.Members.Any(field => field.Offset == offset && field.Size == size);

    private static bool Holds(DeclaredStruct declared, long bitOffset, long bitEnd) =>
        declared.Members.Any(field => field.Offset * 8 <= bitOffset && bitEnd <= (field.Offset + field.Size) * 8);

    private static DeclaredStruct Find(string name) => s_declared.Single(declared => declared.Info.CName == name);
}
