using UapiGen.Linux.Landlock;
using UapiGen.Linux.Landlock.Kernel;
using UapiGen.Serve;

namespace UapiGen.Linux.Services;

/// <summary>
/// landlock_create_ruleset(2): the ruleset is made here and handed over. It holds nothing of who made it, so no rights are asked for; landlock_add_rule(2) and
/// landlock_restrict_self(2) take it in the kernel as any other.
/// </summary>
/// <param name="abi">
/// The version of Landlock's ABI that is played, no newer than the running kernel's; or why there is none: a kernel without Landlock says so before it looks at anything.
/// </param>
internal sealed class LandlockCreateRulesetService(SyscallResult abi) : PerformedCall(SyscallName.LandlockCreateRuleset)
{
    public override bool InjectsDescriptors => true;

    public override CallAnswer Serve(in SystemCall call, ref ClientMemory memory, Caller caller)
    {
        if (abi.Error != Errno.Success) return abi;

        Errno error = LandlockCreateRulesetCall.Read(
            ref memory, (int)abi.Value, call.Address(0), call.Argument(1), call.UnsignedInt(2), out LandlockRulesetAttr attr, out LandlockQuestion question);
        if (error != Errno.Success) return error;

        return question switch
        {
            LandlockQuestion.Version => abi,
            LandlockQuestion.Errata => LandlockKernel.Ask(LandlockQuestion.Errata),
            // A ruleset's descriptor is always one that an exec closes.
            _ => HandOver(LandlockKernel.Create(in attr), closeOnExec: true),
        };
    }
}
