namespace UapiGen.Serve.Tests;

/// <summary>
/// A small service with no contract but its own, so that only the server is tested: the echo command takes { u64 value; u64 answer; u64 thread; }
/// and fills the last two; KVM_CHECK_EXTENSION is answered for the capability 250 alone.
/// </summary>
internal sealed class EchoService(DescriptorRule rule) : IIoctlService
{
    public const uint Echo = 0xAEE4, CheckExtension = 0xAE03;
    public const int StructSize = 24;

    private static readonly IoctlClaim[] TheClaims = [new(Echo), new(CheckExtension, 250)];

    /// <summary>Runs between the read and the write of an echo.</summary>
    public Action<ulong>? BetweenReadAndWrite { get; init; }

    public ReadOnlySpan<IoctlClaim> Claims => TheClaims;

    public bool Accepts(in IoctlCall call, ref DescriptorProbe descriptor) => rule.Accepts(
        ref descriptor, call.Command == Echo ? DescriptorKinds.KvmVm : DescriptorKinds.KvmVm | DescriptorKinds.KvmDevice);

    public SyscallResult Serve(in IoctlCall call, ref ClientMemory memory)
    {
        if (call.Command == CheckExtension) return SyscallResult.Of(1);

        Span<ulong> value = stackalloc ulong[3];
        Span<byte> bytes = System.Runtime.InteropServices.MemoryMarshal.AsBytes(value);
        UserAddress user = new(call.Argument);
        if (memory.Read(user, bytes) != StructSize) return Errno.EFAULT;

        BetweenReadAndWrite?.Invoke(value[0]);
        value[1] = Answer(value[0]);
        value[2] = (ulong)call.ThreadId;
        return memory.Write(user, bytes) == StructSize ? Errno.Success : Errno.EFAULT;
    }

    /// <summary>What the clients expect, too.</summary>
    public static ulong Answer(ulong value) => value * 3 + 1;
}
