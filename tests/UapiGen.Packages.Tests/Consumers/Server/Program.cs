using UapiGen;
using UapiGen.Serve;

// Server PROGRAM [ARG...]: answers the program's doublings on /dev/null, and ends with its exit code.
using ServedProgram served = ServedProgram.Start(new ProgramStart(args[0], args[1..]), new DoublingService());
return served.WaitForExit().ShellCode;

/// <summary>An ioctl that no kernel has: it doubles a number.</summary>
[UapiStruct("doubling")]
[Ioctl(0x42, 0x07)]
public partial struct Doubling
{
    [StructSize] public ulong Size;
    [MustBeZero] public ulong Flags;
    [Output] public ulong Number;
}

[IoctlHandlers]
public sealed partial class Doubler
{
    [Handles] private Errno Double(ref Doubling doubling)
    {
        doubling.Number *= 2;
        return Errno.Success;
    }
}

public sealed class DoublingService : IIoctlService
{
    private static readonly IoctlClaim[] s_claims = [new(Doubling.Command)];
    private readonly Doubler _doubler = new();

    public ReadOnlySpan<IoctlClaim> Claims => s_claims;

    public bool Accepts(in IoctlCall call, ref DescriptorProbe descriptor) => true;

    public SyscallResult Serve(in IoctlCall call, ref ClientMemory memory) => _doubler.Dispatch(ref memory, call.Command, call.Argument);
}
