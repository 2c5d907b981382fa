namespace UapiGen.Abi;

/// <summary>What comes behind the checks: the call itself, and the reply.</summary>
internal static class ReplySteps
{
    public static IEnumerable<KernelStep> Of(AbiSnapshot snapshot, Func<FieldSnapshot, string> nameOf)
    {
        Contract contract = snapshot.Contract;
        yield return new KernelMeaning("all of that is passed", "the call does what it is for, with its own errors", call => call.IsHandled = true);
        if (contract.ErrorReply == ErrorReply.Copied) yield return new KernelMeaning("a field was refused or the call failed", "the struct is handed back all the same, with that error");
        if (contract.ErrorReply == ErrorReply.Zeroed) yield return new KernelMeaning("a field was refused or the call failed", "zeros are handed back, with that error");
        if (contract.Reply == Reply.None) yield break;

        // What the call answers is not known from what was passed: nothing is said of it.
        if (contract.Cut == CutReply.Refused)
            yield return new KernelRefusal("a byte of the reply that is not zero does not fit into usize", contract.CutError, _ => null, _ => null, contract.CutReportsSize);

        const string when = "a byte of the reply cannot be written";
        if (ContractRules.IsByField(contract.Reply))
        {
            yield return new KernelRefusal(when, Errno.EFAULT, call => Filled(call) is { Count: > 0 } fields ? $"{string.Join(", ", fields.Select(nameOf))} can be written" : null,
                call => call.Passed.Unreachable(Filled(call), nameOf));
            yield break;
        }
        yield return new KernelRefusal(when, Errno.EFAULT, call => $"the reply, {Counted.Bytes((long)Written(call))}, can be written", call => call.Passed.Unreachable(0, Written(call)));
    }

    /// <summary>How many bytes are written: of a larger struct the tail too, unless it stays as it was.</summary>
    private static ulong Written(Judgement call)
    {
        PassedStruct passed = call.Passed;
        if (!passed.IsSized) return passed.Ksize;
        return passed.Contract.Reply == Reply.CopyHead ? Math.Min(call.Usize, passed.Ksize) : call.Usize;
    }

    /// <summary>The fields that are filled and that both sides have.</summary>
    private static List<FieldSnapshot> Filled(Judgement call)
    {
        PassedStruct passed = call.Passed;
        ulong end = passed.IsSized ? Math.Min(call.Usize, passed.Ksize) : passed.Ksize;
        return [.. passed.Snapshot.Fields.Where(field => (field.IsOutput || field.OutputMask is not null) && passed.EndOf(field) <= end)];
    }
}
