using System.Runtime.InteropServices;
using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Explain;

/// <summary>What is explained of addresses where nothing lies is what the running kernel answers: which error it is, and that no other check comes before.</summary>
public partial class RunningKernelTests
{
    /// <summary>No program has a page there: below what mmap may hand out, and above null.</summary>
    private const nint Bad = 8;

    private const int CurrentDirectory = -100;

    /// <summary>A call that takes a struct and a size.</summary>
    private delegate nint Call(nint address, nuint size);

    // Numbers that all architectures have from 424 on are the same everywhere (include/uapi/asm-generic/unistd.h).
    private static readonly Dictionary<string, Call> s_calls = new(StringComparer.Ordinal)
    {
        ["CloneArgs"] = (address, size) => SystemCall(435, address, (nint)size, 0, 0, 0),
        ["OpenHow"] = (address, size) => WithPath(path => SystemCall(437, CurrentDirectory, path, address, (nint)size, 0)),
        ["MountAttr"] = (address, size) => WithPath(path => SystemCall(442, CurrentDirectory, path, 0, address, (nint)size)),
        ["LandlockRulesetAttr"] = (address, size) => SystemCall(444, address, (nint)size, 0, 0, 0),
        ["SchedAttr"] = (address, size) => SystemCall(IsX64 ? 314 : 274, 0, address, 0, 0, 0),
        ["SchedAttrReply"] = (address, size) => SystemCall(IsX64 ? 315 : 275, 0, address, (nint)size, 0, 0),
    };

    public static TheoryData<string, string, int> Asked
    {
        get
        {
            TheoryData<string, string, int> asked = [];
            int page = Environment.SystemPageSize;
            foreach (string name in s_calls.Keys)
            {
                foreach (int size in name == "SchedAttr" ? [48] : new[] { 0, 7, 24, 56, page, page + 1 })
                {
                    asked.Add(name, "null", size);
                    asked.Add(name, "bad", size);
                }
            }
            return asked;
        }
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public void Explanation_IsTheKernelsAnswer(string name, string address, int size)
    {
        Assert.SkipUnless(RuntimeInformation.ProcessArchitecture is Architecture.X64 or Architecture.Arm64, "the numbers of sched_setattr and sched_getattr are those of x86-64 and arm64");
        Assert.SkipWhen(name == "MountAttr" && !Environment.IsPrivilegedProcess, "mount_setattr asks for CAP_SYS_ADMIN before it looks at the struct");
        nint result = s_calls[name](address == "null" ? 0 : Bad, (nuint)size);
        Errno answer = result == -1 ? (Errno)Marshal.GetLastPInvokeError() : Errno.Success;
        Assert.SkipWhen(answer is Errno.ENOSYS or Errno.EOPNOTSUPP or Errno.EPERM, $"this kernel answers {name} with {answer}");

        string[] sized = name == "SchedAttr" ? [] : ["--size", $"{size}"];
        ProgramRun explained = Uapigen.Run(
            ["explain", Repository.Baselines, "--struct", name, "--address", address, .. sized, "--page-size", $"{Environment.SystemPageSize}", "--errno", answer.ToString()]);

        Assert.True(explained.ExitCode == 0, $"the kernel answers {answer}; {explained.Text}{explained.Error}");
        Assert.Contains($"{answer} is explained", explained.Text, StringComparison.Ordinal);
    }

    private static bool IsX64 => RuntimeInformation.ProcessArchitecture == Architecture.X64;

    private static nint WithPath(Func<nint, nint> call)
    {
        nint path = Marshal.StringToCoTaskMemUTF8("/");
        try
        {
            return call(path);
        }
        finally
        {
            Marshal.FreeCoTaskMem(path);
        }
    }

    [LibraryImport("libc", EntryPoint = "syscall", SetLastError = true)]
    private static partial nint SystemCall(nint number, nint a, nint b, nint c, nint d, nint e);
}
