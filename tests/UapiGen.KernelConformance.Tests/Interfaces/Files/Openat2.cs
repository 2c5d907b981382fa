using UapiGen.KernelConformance.Drawing;
using UapiGen.KernelConformance.Live;
using UapiGen.Linux.Files;
using UapiGen.Linux.Files.Kernel;

namespace UapiGen.KernelConformance.Interfaces.Files;

/// <summary>openat2(2): what is not refused for its struct either leads nowhere, or opens a file that is thrown away.</summary>
internal sealed class Openat2 : KernelInterface
{
    private const ulong NoDescriptor = 9999;

    /// <summary>How often the kernel may forget between two calls.</summary>
    private const int Reminders = 3;

    private static readonly StructSizes s_sizes = new(24, 24, 24, 32);

    /// <summary>Of O_* those that open an existing file, and change nothing.</summary>
    private static readonly OpenHowFlags[] s_harmless =
    [
        OpenHowFlags.ReadOnly, OpenHowFlags.WriteOnly, OpenHowFlags.ReadWrite, OpenHowFlags.NonBlocking, OpenHowFlags.CloseOnExec, OpenHowFlags.NoFollow,
        OpenHowFlags.Path, OpenHowFlags.Path | OpenHowFlags.CloseOnExec,
    ];

    private readonly TemporaryDirectory directory = new();
    private readonly OpenHowFlags newer;

    public Openat2() => newer = new[] { OpenHowFlags.EmptyPath, OpenHowFlags.RegularOnly }.Where(flag => !IsKnown(flag)).Aggregate(OpenHowFlags.ReadOnly, (all, flag) => all | flag);

    public override string Name => "openat2";

    public override IReadOnlyList<string> Skipped => newer == 0 ? [] : [$"{newer}: newer than this kernel"];

    public override Registers Draw(Draw draw, Scene scene)
    {
        bool exists = draw.Chance(20);
        UserAddress path = draw.Chance(3)
            ? scene.Place(draw, 1, 8)
            : scene.PlainText(0, exists ? TemporaryDirectory.Here : TemporaryDirectory.Nowhere);
        StructWriter how = new(24);
        ulong flags = exists || draw.Chance(40) ? OpenFlagNumbers.Of(draw.Pick(s_harmless)) : draw.Bits(draw.Pick(24, 64));
        how.U64(0, flags & ~(ulong)newer);
        if (!exists && draw.Chance(30)) how.U64(16, draw.Bits(draw.Pick(6, 12, 64)));
        if (draw.Chance(20)) how.U64(8, draw.Bits(draw.Pick(12, 64)));

        ulong size = Sizes.Register(draw, s_sizes);
        UserAddress address = scene.Place(draw, 0, 8, 16, 24, (int)Math.Min(size, 5000));
        Tail.Write(draw, scene, address, size, s_sizes.Kernel, how.Bytes);
        return new Registers(draw.Chance(5) ? NoDescriptor : directory.Descriptor, path.Value, address.Value, size);
    }

    /// <summary>
    /// Under <see cref="ResolveFlags.Cached"/> the kernel answers EAGAIN for a name that it has not at hand, and may forget any name when memory is short: it is
    /// made to look the names up, and asked again.
    /// </summary>
    public override SyscallResult Kernel(in Registers registers)
    {
        SyscallResult answer = Ask(SyscallName.Openat2, registers);
        for (int again = 0; answer.Error == Errno.EAGAIN && again < Reminders; again++)
        {
            directory.LookUp();
            answer = Ask(SyscallName.Openat2, registers);
        }
        return answer;
    }

    public override SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers)
    {
        Errno error = Openat2Call.Read(
            ref memory, new UserAddress(registers.Second), new UserAddress(registers.Third), registers.Fourth, stackalloc byte[UserPath.Room],
            out OpenHow how, out ReadOnlySpan<byte> name);
        return error == Errno.Success ? Walk(registers.First, name, in how) : error;
    }

    public override bool IsSameValue(in Registers registers, long kernel, long generated) => kernel >= 0 && generated >= 0;

    public override void Settle(in Registers registers, long kernel) => LinuxCall.Close((int)kernel);

    protected override void TakeDown() => directory.Dispose();

    /// <summary>What the path comes to: poison is too long a name, and only one file is there.</summary>
    private static SyscallResult Walk(ulong directory, ReadOnlySpan<byte> name, in OpenHow how)
    {
        if (directory == NoDescriptor) return Errno.EBADF;
        if (name.SequenceEqual(TemporaryDirectory.Here)) return SyscallResult.Of(0);
        return name.SequenceEqual(TemporaryDirectory.Nowhere) ? Errno.ENOENT : Errno.ENAMETOOLONG;
    }

    private unsafe bool IsKnown(OpenHowFlags flag)
    {
        Span<ulong> how = [OpenFlagNumbers.Of(flag), 0, 0];
        fixed (byte* path = "nowhere/file\0"u8)
        fixed (ulong* address = how)
        {
            SyscallResult opened = Kernel(new Registers(directory.Descriptor, (ulong)path, (ulong)address, 24));
            if (opened.Error is Errno.ENOSYS or Errno.EPERM) throw new NotHereException($"openat2(2): {opened.Error}");
            return opened.Error == Errno.ENOENT;
        }
    }
}
