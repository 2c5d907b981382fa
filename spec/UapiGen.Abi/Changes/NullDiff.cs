namespace UapiGen.Abi;

/// <summary>What a null address stands for, as calls see it: with a size that is taken, without one, and a size of 0 with an address.</summary>
internal static class NullDiff
{
    public static void Compare(DiffState diff)
    {
        Contract was = diff.Was.Contract, now = diff.Now.Contract;
        if ((was.Null == now.Null && was.NullError == now.NullError) || was.SizeSource != now.SizeSource) return;

        // What was refused and is taken now is growth.
        bool isOther = IsOther(WithSize(was), WithSize(now)) || IsOther(WithoutSize(was), WithoutSize(now)) || IsOther(EmptyStruct(was), EmptyStruct(now));
        if (!isOther) return;
        if (was.Null != now.Null) diff.Add(BreakRule.NullStructChanged, null, null, ContractAxis.Kebab(was.Null.ToString()), ContractAxis.Kebab(now.Null.ToString()));
        else diff.Add(BreakRule.ErrnoChanged, null, null, "a null address", ErrnoText.Of(was.NullError), ErrnoText.Of(now.NullError));
    }

    private static bool IsOther(Errno before, Errno after) => before != after && after != Errno.Success;

    private static Errno WithSize(Contract contract) => contract.Null switch
    {
        NullStruct.Fault => Errno.EFAULT,
        NullStruct.NoStruct => Errno.Success,
        _ => contract.NullError,
    };

    private static Errno WithoutSize(Contract contract)
    {
        switch (contract.SizeSource)
        {
            // The number is judged before the address, and a size of 0 is small.
            case SizeSource.CommandBits when contract.Small == SmallStruct.Reject:
                return contract.SmallError;
            case SizeSource.Argument when contract.Null == NullStruct.NoStructWithoutSize:
                return Errno.Success;
            case SizeSource.Argument or SizeSource.CommandBits when contract.Null == NullStruct.Fault:
                return EmptyStruct(contract) is var error && error == Errno.Success && contract.Zero == ZeroSize.MeansVersion0 ? Errno.EFAULT : error;
            default:
                return WithSize(contract);
        }
    }

    private static Errno EmptyStruct(Contract contract) =>
        contract.SizeSource is not (SizeSource.Argument or SizeSource.CommandBits) ? Errno.Success
        : contract.Null == NullStruct.NoStructWithoutSize ? contract.NullError
        : contract.Zero == ZeroSize.MeansVersion0 || contract.Small == SmallStruct.ZeroExtend ? Errno.Success
        : contract.SmallError;
}
