using UapiGen.Abi;
using UapiGen.Btf;
using UapiGen.Linux.Files;
using UapiGen.Linux.Landlock;
using UapiGen.Linux.Memory;
using UapiGen.Linux.Mounts;
using UapiGen.Linux.Perf;
using UapiGen.Linux.Processes;
using UapiGen.Linux.Scheduling;

namespace UapiGen.Linux.Tests.Layouts;

/// <summary>Declared structs against the headers of Linux 7.3 and against the running kernel's BTF.</summary>
public class LayoutTests
{
    private const string RunningKernel = "/sys/kernel/btf/vmlinux";

    private static readonly Lazy<BtfFile> s_running = new(() => BtfFile.Open(RunningKernel));

    private static readonly UapiStructInfo[] s_declared =
    [
        Info<MountAttr>(), Info<MntIdReq>(), Info<StatmountReply>(), Info<MntNsInfo>(), Info<NsIdReq>(), Info<FileAttr>(), Info<XattrArgs>(), Info<Cachestat>(),
        Info<CachestatRange>(), Info<ProcmapQuery>(), Info<PmScanArg>(), Info<FutexWaitv>(), Info<CloneArgs>(),
        Info<OpenHow>(), Info<LandlockRulesetAttr>(), Info<LandlockPathBeneathAttr>(), Info<LandlockNetPortAttr>(), Info<SchedAttr>(), Info<PerfEventAttr>(),
    ];

    public static TheoryData<string> Structs => [.. s_declared.Select(info => info.CName)];

    [Theory]
    [MemberData(nameof(Structs))]
    public void Struct_IsTheHeaders(string name)
    {
        UapiStructInfo ours = Find(name);
        PublishedLayout theirs = PublishedLayouts.Linux73[name];
        Assert.Equal(theirs.Size, ours.Ksize);

        // Every member has a field of ours at its place, and the fields leave none out; a flexible tail has no size. C has no name for a word of bit-fields.
        foreach (PublishedMember member in theirs.Members.Where(member => member.Size > 0))
            Assert.True(Has(ours, member.Offset, member.Size), $"{name}.{member.Name} is at {member.Offset}, {member.Size} bytes");
        foreach (UapiFieldInfo field in ours.Fields)
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
        UapiStructInfo ours = Find(name);
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
        Assert.Contains((int)theirs.Size, ours.Sizes.ToArray());
    }

    private static bool Has(UapiStructInfo info, int offset, int size)
    {
        foreach (UapiFieldInfo field in info.Fields)
        {
            if (field.Offset == offset && field.Size == size) return true;
        }
        return false;
    }

    private static bool Holds(UapiStructInfo info, long bitOffset, long bitEnd)
    {
        foreach (UapiFieldInfo field in info.Fields)
        {
            if (field.Offset * 8 <= bitOffset && bitEnd <= (field.Offset + field.Size) * 8) return true;
        }
        return false;
    }

    private static UapiStructInfo Find(string name) => s_declared.Single(info => info.CName == name);

    private static UapiStructInfo Info<T>()
        where T : unmanaged, IUapiStruct<T> => T.Info;
}
