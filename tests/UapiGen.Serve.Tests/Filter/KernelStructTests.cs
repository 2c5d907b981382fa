using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace UapiGen.Serve.Tests;

/// <summary>Our declarations of the kernel's structs, against the kernel's header and the running kernel.</summary>
public sealed class KernelStructTests
{
    [Fact]
    public void SizesOffsetsAndNumbers_AreThoseOfTheHeader()
    {
        string[] lines = NativeRun.Lines(Gcc.Compile("layout"));

        Assert.Equal(
            [
                $"seccomp_data {Unsafe.SizeOf<SeccompData>()} {Offset<SeccompData>("Nr")} {Offset<SeccompData>("Arch")} {Offset<SeccompData>("InstructionPointer")} {Offset<SeccompData>("Args")}",
                $"seccomp_notif {Unsafe.SizeOf<SeccompNotif>()} {Offset<SeccompNotif>("Id")} {Offset<SeccompNotif>("Pid")} {Offset<SeccompNotif>("Flags")} {Offset<SeccompNotif>("Data")}",
                $"seccomp_notif_resp {Unsafe.SizeOf<SeccompNotifResp>()} {Offset<SeccompNotifResp>("Id")} {Offset<SeccompNotifResp>("Val")} {Offset<SeccompNotifResp>("Error")} {Offset<SeccompNotifResp>("Flags")}",
                $"seccomp_notif_addfd {Unsafe.SizeOf<SeccompNotifAddfd>()} {Offset<SeccompNotifAddfd>("Id")} {Offset<SeccompNotifAddfd>("Flags")} {Offset<SeccompNotifAddfd>("Srcfd")} {Offset<SeccompNotifAddfd>("Newfd")} {Offset<SeccompNotifAddfd>("NewfdFlags")}",
                $"seccomp_notif_sizes {Unsafe.SizeOf<SeccompNotifSizes>()} {Offset<SeccompNotifSizes>("Notif")} {Offset<SeccompNotifSizes>("NotifResp")} {Offset<SeccompNotifSizes>("Data")}",
                $"sock_filter {Unsafe.SizeOf<BpfInstruction>()}",
                $"RECV {SeccompNotif.Command:x}",
                $"SEND {SeccompNotifResp.Command:x}",
                $"ADDFD {SeccompNotifAddfd.Command:x} {SeccompNotifAddfd.Send:x}",
                $"ID_VALID {SeccompCommand.IdValid:x}",
                $"SET_FLAGS {SeccompCommand.SetFlags:x}",
                $"numbers {Number(SyscallName.Seccomp)} {Number(SyscallName.Statx)} {Number(SyscallName.Readlinkat)} {Number(SyscallName.Gettid)} {Number(SyscallName.Tgkill)} {Number(SyscallName.PidfdOpen)}",
                $"ioctl {Number(SyscallName.Ioctl)} {CallingConvention.OfThisMachine[0].AuditArchitecture:x}",
                $"sigaction {Unsafe.SizeOf<SignalAction>()} {Offset<SignalAction>("Mask")} {Offset<SignalAction>("Flags")}",
                $"sigset_t {Unsafe.SizeOf<SignalSet>()}",
                $"pollfd {Unsafe.SizeOf<PollDescriptor>()}",
            ],
            lines);
    }

    [Fact]
    public void RunningKernel_HasTheSizesThatWeKnow()
    {
        ServedRun.RequireSupport();
        Assert.Null(UserNotification.CheckMachine(out SeccompNotifSizes sizes));

        Assert.Equal((80, 24, 64), (sizes.Notif, sizes.NotifResp, sizes.Data));
    }

    private static nint Number(SyscallName name) => SyscallNumber.Here(name);

    private static int Offset<T>(string field) => (int)Marshal.OffsetOf<T>(field);
}
