using Xunit;

namespace UapiGen.Tests.Pages;

/// <summary>Whether this machine lets a process look at itself and at its children.</summary>
internal static class ProcessAccess
{
    /// <summary>Skips the test where process_vm_readv(2) is refused altogether, as some sandboxes do. Both pages must be readable.</summary>
    public static void Require<TMemory>(ulong boundary, TMemory memory) where TMemory : struct, IUserMemory
    {
        Span<byte> bytes = stackalloc byte[1];
        int count = memory.Read(new UserAddress(boundary), bytes);
        Errno failure = memory switch
        {
            ProcessMemory other => other.Failure,
            CurrentProcessMemory own => own.Failure,
            _ => Errno.Success,
        };
        Assert.SkipWhen(failure is Errno.EPERM or Errno.ENOSYS, $"process_vm_readv(2) is not to be had here: {failure}");
        Assert.Equal((1, Errno.Success), (count, failure));
    }
}
