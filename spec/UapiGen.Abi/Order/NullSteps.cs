namespace UapiGen.Abi;

/// <summary>What a null address stands for, where the kernel asks: else it is an address where nothing is mapped.</summary>
internal static class NullSteps
{
    private const string Absent = "no struct was passed: nothing is read or written";

    public static IEnumerable<KernelStep> Of(Contract contract)
    {
        switch (contract.Null)
        {
            case NullStruct.Reject:
                yield return new KernelRefusal("the address is null", contract.NullError, _ => "the address is not null", call => call.Passed.IsNull ? "it is null" : null);
                break;

            case NullStruct.NoStruct:
                yield return new KernelMeaning("the address is null", Absent, call => call.IsAbsent = call.Passed.IsNull);
                break;

            case NullStruct.NoStructWithoutSize:
                yield return new KernelMeaning("address and usize are both 0", Absent, call => call.IsAbsent = call.Passed.IsNull && call.Usize == 0);
                yield return new KernelRefusal("only one of address and usize is 0", contract.NullError, _ => "neither address nor size is 0, or both are", call =>
                    call.Passed.IsNull ? $"the address is null, and the size is {call.Usize}" : call.Usize == 0 ? "the size is 0, and the address is not null" : null);
                break;
        }
    }
}
