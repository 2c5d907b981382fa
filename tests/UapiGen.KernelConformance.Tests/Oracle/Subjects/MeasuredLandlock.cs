using UapiGen.KernelConformance.Drawing;
using UapiGen.KernelConformance.Live;
using UapiGen.Linux.Landlock.Kernel;

namespace UapiGen.KernelConformance.Oracle.Subjects;

/// <summary>landlock_create_ruleset(2), and the same arguments with the flag that asks for the version.</summary>
internal sealed class MeasuredLandlock : MeasuredInterface
{
    /// <summary>What Linux 6.18 tells.</summary>
    private const int Abi = 7;

    public override string Name => "landlock_create_ruleset";

    public override byte[] Head(string variant) => variant switch
    {
        "ok" => Fields(1, 0, 0),
        "fs_unknown" => Fields(1UL << 62, 0, 0),
        "net_unknown" => Fields(1, 1UL << 62, 0),
        "scoped_unknown" => Fields(1, 0, 1UL << 62),
        "all_zero" => Fields(0, 0, 0),
        _ => throw new NotSupportedException(variant),
    };

    public override Registers Arguments(string file, ulong address, ulong size) =>
        new(address, size, file == "landlock_create_ruleset-version" ? 1UL : 0);

    public override SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers)
    {
        Errno error = LandlockCreateRulesetCall.Read(
            ref memory, Abi, new UserAddress(registers.First), registers.Second, (uint)registers.Third, out _, out LandlockQuestion question);
        if (error != Errno.Success) return error;
        return SyscallResult.Of(question == LandlockQuestion.Version ? Abi : 3);
    }

    private static byte[] Fields(ulong files, ulong network, ulong scopes) =>
        new StructWriter(48).U64(0, files).U64(8, network).U64(16, scopes).ToArray();
}
