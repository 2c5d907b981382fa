using System.Diagnostics;

namespace UapiGen.Serve.Tests;

/// <summary>Whose address space is whose. What vfork, exec and a first thread's end do to it, the tool's tests ask of the kernel with a C client.</summary>
public sealed class AddressSpaceSetTests
{
    [Fact]
    public void ThreadsOfAProcess_HaveOneInCommon()
    {
        using AddressSpaceSet set = new();
        Assert.False(set.Contains(Environment.ProcessId));

        bool added = false;
        Thread thread = new(() => added = set.Add(ThreadInterrupt.CurrentThreadId));
        thread.Start();
        thread.Join();

        // The thread that was added has ended, and its address space has not.
        Assert.True(added);
        Assert.True(set.Contains(Environment.ProcessId));
        Assert.True(set.Contains(ThreadInterrupt.CurrentThreadId));
    }

    [Fact]
    public void AnotherProcess_HasItsOwn_AndLeavesTheSetAtItsEnd()
    {
        using AddressSpaceSet set = new();
        using Process other = Process.Start(new ProcessStartInfo("/bin/cat") { RedirectStandardInput = true })!;
        Assert.True(set.Add(Environment.ProcessId));
        Assert.False(set.Contains(other.Id));

        Assert.True(set.Add(other.Id));
        Assert.True(set.Add(other.Id));
        Assert.True(set.Contains(other.Id));

        other.StandardInput.Close();
        Assert.True(other.WaitForExit(ServedRun.Patience));
        Assert.False(set.Contains(other.Id));
        Assert.False(set.Add(other.Id));
        Assert.True(set.Contains(Environment.ProcessId));
    }

    [Fact]
    public void DisposedSet_IsEmpty()
    {
        AddressSpaceSet set = new();
        Assert.True(set.Add(Environment.ProcessId));
        set.Dispose();
        Assert.False(set.Contains(Environment.ProcessId));
    }
}
