using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using UapiGen.Tests.Pages;
using Xunit;

namespace UapiGen.Tests;

/// <summary>The running kernel's own copies, seen through system calls that do little else: the model, and the runtime with it, must say what they say.</summary>
public class RunningKernelTests(ITestOutputHelper output)
{
    private const int LongestStruct = 96;

    // The same on every architecture, as all numbers since Linux 5.1 are.
    private const nint Openat2 = 437;
    private const int AtFdcwd = -100;

    [Theory]
    [InlineData(PageKind.ReadWrite, PageKind.Hole)]
    [InlineData(PageKind.ReadWrite, PageKind.NoAccess)]
    [InlineData(PageKind.ReadWrite, PageKind.WriteOnly)]
    [InlineData(PageKind.WriteOnly, PageKind.Hole)]
    [InlineData(PageKind.Hole, PageKind.ReadWrite)]
    public unsafe void Openat2_TakesItsStruct_AsTheRuntimeDoes(PageKind first, PageKind second)
    {
        // All of open_how zero is a plain open of a file that is not there: ENOENT says that the copy was good.
        const int ksize = 24;
        using SharedFile file = new();
        using TwoPages pages = new(file.Descriptor);
        PageStage<CurrentProcessMemory> stage = new(file, pages.Boundary, new CurrentProcessMemory(), pages.Set);
        ProcessAccess.Require(stage.Boundary, stage.Open());
        file.Around(LongestStruct).Clear();
        SkipUnlessKnown(Open(stage.Boundary, ksize), Errno.ENOENT);
        stage.Set(first, second);

        int cases = 0;
        for (int usize = ksize; usize <= LongestStruct; usize++)
        {
            for (int before = 0; before <= usize; before++)
            {
                ulong user = stage.Boundary - (ulong)before;
                // The byte before the tail stands for none. Of the others every fifth, another fifth for each size and place.
                for (int nonzero = ksize - 1; nonzero < usize; nonzero += nonzero < ksize ? 1 + ((usize + before) % 5) : 5)
                {
                    stage.Reference.Bytes.AsSpan().Fill(0xFF);
                    stage.Range(user, usize).Clear();
                    if (nonzero >= ksize) stage.Range(user, usize)[nonzero] = 0x80;
                    stage.Reference.Bytes.CopyTo(stage.Bytes);

                    CurrentProcessMemory memory = stage.Open();
                    Errno runtime = memory.CopyStructFromUser(new UserAddress(user), (ulong)usize, out OpenHow _);
                    Errno kernel = Open(user, usize);
                    if (runtime != (kernel == Errno.ENOENT ? Errno.Success : kernel))
                        Assert.Fail($"usize {usize}, {before} before the page's end, byte {nonzero} set: kernel {kernel}, runtime {runtime}");
                    cases++;
                }
            }
        }

        output.WriteLine($"{cases} cases");
        Assert.InRange(cases, 40_000, int.MaxValue);

        Errno Open(ulong how, int usize)
        {
            fixed (byte* path = "/nowhere/uapigen"u8)
                return LinuxCall.Syscall(Openat2, unchecked((nuint)AtFdcwd), (nuint)path, (nuint)how, (nuint)usize).Error;
        }
    }

    [Theory]
    [InlineData(PageKind.ReadWrite, PageKind.Hole)]
    [InlineData(PageKind.ReadWrite, PageKind.ReadOnly)]
    [InlineData(PageKind.WriteOnly, PageKind.NoAccess)]
    [InlineData(PageKind.Hole, PageKind.ReadWrite)]
    [InlineData(PageKind.ReadOnly, PageKind.ReadWrite)]
    public unsafe void SchedGetattr_GivesItsStruct_AsTheRuntimeDoes(PageKind first, PageKind second)
    {
        const int ksize = 56, floor = 48;
        using SharedFile file = new();
        using TwoPages pages = new(file.Descriptor);
        PageStage<CurrentProcessMemory> stage = new(file, pages.Boundary, new CurrentProcessMemory(), pages.Set);
        ProcessAccess.Require(stage.Boundary, stage.Open());
        Assert.SkipUnless(RuntimeInformation.ProcessArchitecture == Architecture.X64, "elsewhere a copy that faults may stop at a word before the fault");
        const nint number = 315;

        file.Around(LongestStruct).Fill(0xFF);
        SkipUnlessKnown(Get(stage.Boundary, LongestStruct), Errno.Success);
        Span<byte> answer = file.Around(LongestStruct)[LongestStruct..];
        Assert.SkipWhen(answer[ksize] != 0, "this kernel is older than 6.13: its sched_getattr leaves the tail as it is");
        Assert.Equal(ksize, BinaryPrimitives.ReadInt32LittleEndian(answer));
        SchedAttr attributes = MemoryMarshal.Read<SchedAttr>(answer);
        stage.Set(first, second);

        int cases = 0;
        for (int usize = floor; usize <= LongestStruct; usize++)
        {
            for (int before = 0; before <= usize; before++)
            {
                ulong user = stage.Boundary - (ulong)before;
                stage.Fill();
                stage.Reference.Bytes.CopyTo(stage.Bytes);
                Errno kernel = Get(user, usize);
                byte[] byKernel = stage.Bytes.ToArray();

                stage.Reference.Bytes.CopyTo(stage.Bytes);
                MemoryMarshal.AsBytes(new Span<SchedAttr>(ref attributes))[0] = (byte)Math.Min(usize, ksize);
                CurrentProcessMemory memory = stage.Open();
                Errno runtime = memory.CopyStructToUser(new UserAddress(user), (ulong)usize, in attributes);

                if (kernel != runtime || !stage.Bytes.SequenceEqual(byKernel))
                    Assert.Fail($"usize {usize}, {before} before the page's end: kernel {kernel}, runtime {runtime}");
                cases++;
            }
        }

        output.WriteLine($"{cases} cases");
        Assert.InRange(cases, 3_000, int.MaxValue);

        Errno Get(ulong attr, int usize) => LinuxCall.Syscall(number, 0, (nuint)attr, (nuint)usize).Error;
    }

    private static void SkipUnlessKnown(Errno got, Errno expected)
    {
        Assert.SkipWhen(got is Errno.ENOSYS or Errno.EPERM, $"the system call is not to be had here: {got}");
        Assert.Equal(expected, got);
    }

    [InlineArray(24)]
    private struct OpenHow
    {
        private byte first;
    }

    [InlineArray(56)]
    private struct SchedAttr
    {
        private byte first;
    }
}
