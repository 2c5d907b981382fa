using Microsoft.Win32.SafeHandles;
using UapiGen.Linux.Files;
using UapiGen.Linux.Tests.DeviceTrees;
using UapiGen.Linux.Tests.Support;

namespace UapiGen.Linux.Tests.Files;

/// <summary>Walks that a rename disturbs or a signal interrupts: the answers come from the test, and the calls are counted.</summary>
public class Openat2RetryTests
{
    [Fact]
    public void DisturbedWalk_IsBegunAnew() => Open(ResolveFlags.Beneath, Errno.Success, calls: 4, Errno.EAGAIN, Errno.EINTR, Errno.EAGAIN, Errno.Success);

    [Fact]
    public void InterruptedCall_IsMadeAnewWhateverItsPath() => Open(ResolveFlags.None, Errno.Success, calls: 3, Errno.EINTR, Errno.EINTR, Errno.Success);

    [Fact]
    public void WalkThatIsDisturbedForEver_IsGivenUp() => Open(ResolveFlags.InRoot, Errno.EAGAIN, calls: 128, [.. Enumerable.Repeat(Errno.EAGAIN, 200)]);

    [Theory]
    [InlineData(ResolveFlags.None)]
    [InlineData(ResolveFlags.Beneath | ResolveFlags.Cached)]
    public void OtherReasonToTryAgain_IsTheCallers(ResolveFlags resolve) => Open(resolve, Errno.EAGAIN, calls: 1, Errno.EAGAIN, Errno.Success);

    private static void Open(ResolveFlags resolve, Errno expected, int calls, params Errno[] answers)
    {
        Assert.SkipUnless(Openat2.Support.IsAvailable, $"openat2(2) is not to be had here: {Openat2.Support.Unavailable}");
        using var tree = new TemporaryDirectory();
        File.WriteAllText(tree["file"], "inside");
        Assert.Equal(Errno.Success, LinuxCall.Open(tree["."], OpenFlags.Path | OpenFlags.CloseOnExec, out SafeFileHandle directory));

        Errno error = Errno.Success;
        int made = AnsweredCalls.Run(SyscallName.Openat2, answers, () =>
        {
            error = Openat2.TryOpen(directory, "file", OpenHow.Of(OpenHowFlags.ReadOnly, resolve), out SafeFileHandle file);
            Assert.Equal(error != Errno.Success, file.IsInvalid);
            file.Dispose();
        });
        directory.Dispose();
        Assert.Equal((expected, calls), (error, made));
    }
}
