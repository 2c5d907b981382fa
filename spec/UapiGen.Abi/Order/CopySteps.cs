namespace UapiGen.Abi;

/// <summary>How the struct, or what of it is read, reaches the kernel: copy_struct_from_user looks at the tail first, and copies the head last.</summary>
internal static class CopySteps
{
    public static IEnumerable<KernelStep> Of(AbiSnapshot snapshot, Func<FieldSnapshot, string> nameOf) => snapshot.Contract.Request switch
    {
        Request.Whole => Whole(snapshot, nameOf),
        Request.InputFields => [Fields(snapshot, nameOf)],
        Request.Zeroed => Room(),
        _ => [],
    };

    private static IEnumerable<KernelStep> Whole(AbiSnapshot snapshot, Func<FieldSnapshot, string> nameOf)
    {
        Contract contract = snapshot.Contract;
        bool isSized = ContractRules.IsSized(contract.SizeSource);
        if (isSized && ContractRules.ScansTail(contract.Larger))
        {
            string from = contract.Tail == TailStart.KnownEnd ? "the last field" : "ksize";
            yield return new KernelRefusal($"a byte past {from} is not zero", contract.LargerError,
                call => HasTail(call) ? $"the tail, bytes {call.Passed.TailStart} to {call.Usize - 1}, is all zero" : null, NonzeroTail,
                contract.Larger == LargerStruct.AcceptZeroTailOrReportSize);
            yield return new KernelRefusal($"a byte past {from} cannot be read, and all before it are zero", Errno.EFAULT,
                call => HasTail(call) ? "the tail can be read" : null, call => call.Passed.Unreachable(call.Passed.TailStart, call.Usize));
        }

        yield return new KernelRefusal("a byte of the struct cannot be read", Errno.EFAULT,
            call => $"the first {Counted.Bytes((long)call.Copied)} can be read", call => call.Passed.Unreachable(0, call.Copied));

        if (isSized || PassedStruct.SizeFieldOf(snapshot) is not { } field) yield break;
        // There is one size, and it is compared only after the whole struct was read (PAGEMAP_SCAN).
        yield return new KernelRefusal($"{nameOf(field)} is below sizeof", contract.SmallError, call => $"{nameOf(field)} is at least {call.Passed.Ksize}, the one size that there is",
            call => call.Passed.ValueOf(field, call.Copied) is var said && said < call.Passed.Ksize ? $"it is {said}" : null);
        yield return new KernelRefusal($"{nameOf(field)} is above sizeof", contract.LargerError, call => $"{nameOf(field)} is at most {call.Passed.Ksize}",
            call => call.Passed.ValueOf(field, call.Copied) is var said && said > call.Passed.Ksize ? $"it is {said}" : null);
    }

    private static KernelRefusal Fields(AbiSnapshot snapshot, Func<FieldSnapshot, string> nameOf)
    {
        FieldSnapshot[] asked = [.. snapshot.Fields.Where(field => field.IsInput)];
        return new KernelRefusal("a field that the kernel asks for cannot be read", Errno.EFAULT, _ => $"{string.Join(", ", asked.Select(nameOf))} can be read", call => call.Passed.Unreachable(asked, nameOf));
    }

    private static IEnumerable<KernelStep> Room()
    {
        yield return new KernelRefusal("a byte of the room for the reply is not zero", Errno.EINVAL, call => $"the room for the reply, {Counted.Bytes((long)RoomOf(call))}, is all zero",
            call => call.Passed.FirstNonzero(0, RoomOf(call)) is { } at ? $"byte {at} is 0x{call.Passed.ByteAt(at):x2}" : null);
        yield return new KernelRefusal("a byte of the room for the reply cannot be read, and all before it are zero", Errno.EFAULT,
            _ => "the room for the reply can be read", call => call.Passed.Unreachable(0, RoomOf(call)));
    }

    private static ulong RoomOf(Judgement call) => call.Passed.IsSized ? call.Usize : call.Passed.Ksize;

    private static bool HasTail(Judgement call) => call.Usize > call.Passed.TailStart;

    /// <summary>The first byte that is not zero ends the scan, whatever lies behind it.</summary>
    private static string? NonzeroTail(Judgement call)
    {
        PassedStruct passed = call.Passed;
        if (passed.FirstNonzero(passed.TailStart, call.Usize) is not { } at) return null;
        string where = passed.FieldAt(at) is { } field
            ? $"it is part of {field.Name} ({field.Type} at {passed.StartOf(field)}), which version {field.Since} brought"
            : "no version that is declared has a field there";
        return $"byte {at} is 0x{passed.ByteAt(at):x2}: {where}, and this kernel knows nothing past byte {passed.TailStart - 1}";
    }
}
