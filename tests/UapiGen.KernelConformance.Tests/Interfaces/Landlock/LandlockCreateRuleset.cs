using UapiGen.KernelConformance.Drawing;
using UapiGen.KernelConformance.Live;
using UapiGen.Linux.Landlock;
using UapiGen.Linux.Landlock.Kernel;

namespace UapiGen.KernelConformance.Interfaces.Landlock;

/// <summary>landlock_create_ruleset(2): a ruleset that nobody is put under does nothing.</summary>
internal sealed class LandlockCreateRuleset : KernelInterface
{
    private const ulong VersionFlag = 1, ErrataFlag = 2;

    private readonly int abi;
    private readonly int errata;
    private readonly StructSizes sizes;

    public LandlockCreateRuleset()
    {
        SyscallResult version = Kernel(new Registers(0, 0, VersionFlag));
        if (version.Error != Errno.Success) throw new NotHereException($"landlock_create_ruleset(2) tells no version: {version.Error}");
        abi = (int)version.Value;
        errata = (int)Kernel(new Registers(0, 0, ErrataFlag)).Value;
        sizes = new StructSizes(8, LandlockRulesetAttr.SizeOfVersion(abi < 4 ? 0 : abi < 6 ? 1 : abi < 10 ? 2 : 3), 8, 16, 24, 48);
    }

    public override string Name => "landlock_create_ruleset";

    public override Registers Draw(Draw draw, Scene scene)
    {
        StructWriter attr = new(48);
        for (int offset = 0; offset < 48; offset += 8)
        {
            // Known rights mostly, so that the unknown bit of one field is not hidden by another's.
            int known = offset is 0 or 24 ? 16 : 2;
            if (draw.Chance(offset < 24 ? 60 : 5)) attr.U64(offset, draw.Bits(draw.Chance(90) ? known : draw.Pick(known + 1, 64)));
        }

        ulong size = Sizes.Register(draw, sizes);
        UserAddress address = scene.Place(draw, 0, 8, 16, 24, 48, (int)Math.Min(size, 5000));
        ulong flags = draw.Below(20) switch
        {
            0 => draw.Pick(VersionFlag, ErrataFlag, VersionFlag | ErrataFlag),
            1 => draw.Bits(32),
            _ => 0,
        };
        if (flags != 0 && draw.Chance(40)) (address, size) = (default, 0);
        Tail.Write(draw, scene, address, size, sizes.Kernel, attr.Bytes);
        return new Registers(address.Value, size, flags);
    }

    public override SyscallResult Kernel(in Registers registers) => Ask(SyscallName.LandlockCreateRuleset, registers);

    public override SyscallResult Generated<TMemory>(ref TMemory memory, in Registers registers)
    {
        Errno error = LandlockCreateRulesetCall.Read(
            ref memory, abi, new UserAddress(registers.First), registers.Second, (uint)registers.Third, out _, out LandlockQuestion question);
        if (error != Errno.Success) return error;
        return SyscallResult.Of(question switch
        {
            LandlockQuestion.Version => abi,
            LandlockQuestion.Errata => errata,
            _ => 0,
        });
    }

    public override bool IsSameValue(in Registers registers, long kernel, long generated) =>
        registers.Third == 0 ? kernel >= 0 && generated >= 0 : kernel == generated;

    public override void Settle(in Registers registers, long kernel)
    {
        if (registers.Third == 0) LinuxCall.Close((int)kernel);
    }
}
