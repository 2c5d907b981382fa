using System.Runtime.InteropServices;

namespace UapiGen.Serve.Tests;

/// <summary>What Clients/syscall.h asks for: process_vm_readv(2), whose first argument says what is wanted.</summary>
internal sealed partial class CallService : ISyscallService
{
    private const int OPath = 0x20_0000, OCreate = 0x40, OReadWrite = 2, OCloseOnExec = 0x8_0000, CurrentDirectory = -100;

    private static readonly SyscallClaim[] TheClaims = [new(SyscallName.ProcessVmReadv)];

    public ReadOnlySpan<SyscallClaim> Claims => TheClaims;

    public bool InjectsDescriptors => true;

    public bool Accepts(in SystemCall call, CallerDescriptors descriptors) => call.Int(0) is >= 1 and <= 11;

    public CallAnswer Serve(in SystemCall call, ref ClientMemory memory, Caller caller) => call.Int(0) switch
    {
        1 => Arguments(in call, ref memory),
        2 => SyscallResult.Of((long)call.Argument(1)),
        3 => (Errno)call.Int(1),
        4 => Given(EmptyFile(), call.Int(1) != 0),
        5 => CallAnswer.Continue(ContinueReason.KernelDecides),
        6 => Copy(caller, call.Int(1)),
        7 => Beside(caller),
        8 => SyscallResult.Of(Likeness(caller)),
        9 => Create(caller),
        10 => SyscallResult.Of(caller.HasRoomForDescriptor ? 1 : 0),
        _ => Given(OpenAt(CurrentDirectory, "/"u8, OPath), closeOnExec: false),
    };

    private static CallAnswer Arguments(in SystemCall call, ref ClientMemory memory)
    {
        Span<ulong> seen = stackalloc ulong[7];
        for (int i = 0; i < 6; i++) seen[i] = call.Argument(i);
        seen[6] = (ulong)call.Abi;
        Span<byte> bytes = MemoryMarshal.AsBytes(seen);
        return memory.Write(call.Address(1), bytes) == bytes.Length ? Errno.Success : Errno.EFAULT;
    }

    private static CallAnswer Copy(Caller caller, int number)
    {
        using CallerDescriptor copy = caller.CopyDescriptor(number);
        return copy.Error != Errno.Success ? copy.Error : CallAnswer.Inject(Duplicate(copy.Number), closeOnExec: false);
    }

    private static CallAnswer Beside(Caller caller)
    {
        using CallerDescriptor directory = caller.OpenWorkingDirectory();
        return directory.Error != Errno.Success ? directory.Error : Given(OpenAt(directory.Number, "marker"u8, 0), closeOnExec: false);
    }

    private static CallAnswer Create(Caller caller)
    {
        using CallerDescriptor directory = caller.OpenWorkingDirectory();
        Errno error = caller.TakeOnUmask();
        if (error != Errno.Success) return error;

        SyscallResult made = OpenAt(directory.Number, "made"u8, OCreate | OReadWrite);
        if (made.Error != Errno.Success) return made.Error;
        LinuxCall.Close((int)made.Value);
        return Errno.Success;
    }

    private static int Likeness(Caller caller) =>
        (caller.HasOurRights ? 1 : 0) | (caller.HasOurRoot ? 2 : 0)
        | (caller.SharesNamespace(NamespaceKind.User) ? 4 : 0) | (caller.SharesNamespace(NamespaceKind.Pid) ? 8 : 0)
        | (caller.SharesNamespace(NamespaceKind.Mount) ? 16 : 0) | (caller.SharesNamespace(NamespaceKind.Cgroup) ? 32 : 0);

    private static CallAnswer Given(SyscallResult opened, bool closeOnExec) =>
        opened.Error == Errno.Success ? CallAnswer.Inject((int)opened.Value, closeOnExec) : opened.Error;

    private static unsafe SyscallResult EmptyFile()
    {
        // A literal of bytes ends in a zero that its length does not count.
        fixed (byte* name = "empty"u8) return LinuxCall.Syscall(SyscallNumber.Here(SyscallName.MemfdCreate), (nuint)name, 1);
    }

    private static unsafe SyscallResult OpenAt(int directory, ReadOnlySpan<byte> path, int flags)
    {
        // A literal of bytes ends in a zero that its length does not count.
        fixed (byte* name = path)
            return LinuxCall.Syscall(SyscallNumber.Here(SyscallName.Openat), (nuint)directory, (nuint)name, (nuint)(flags | OCloseOnExec), 0x1FF);
    }

    [LibraryImport("libc", EntryPoint = "dup")]
    private static partial int Duplicate(int descriptor);
}
