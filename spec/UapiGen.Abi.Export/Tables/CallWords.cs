namespace UapiGen.Abi.Export;

/// <summary>How a struct and its call stand to each other, in the words of documentation.</summary>
internal static class CallWords
{
    /// <summary>Which way the struct goes: in, out, or both.</summary>
    public static string Direction(Contract contract)
    {
        bool isRead = contract.Request is Request.Whole or Request.InputFields, isWritten = contract.Reply != Reply.None;
        return isRead && isWritten ? "in/out" : isWritten ? "out" : "in";
    }

    /// <summary>What carries the struct: an ioctl, or a system call.</summary>
    public static string Kind(AbiSnapshot snapshot) => snapshot.Command is null ? "system call" : "ioctl";

    /// <summary>How the struct grew, in a few sentences.</summary>
    public static IEnumerable<string> Growth(LayoutTable table)
    {
        AbiSnapshot snapshot = table.Snapshot;
        Contract contract = snapshot.Contract;
        if (!ContractRules.IsSized(contract.SizeSource))
        {
            yield return contract.SizeSource == SizeSource.KernelFirst ? "The kernel is asked for the size before the call." : "The struct has one size and does not grow.";
            yield break;
        }
        string size = contract.SizeSource switch
        {
            SizeSource.Field => $"User space sets {CNames.Field(snapshot.Fields.First(field => field.IsStructSize).Name)} to the size of the struct that it was compiled with.",
            SizeSource.Argument => "User space passes the size of the struct that it was compiled with.",
            _ => "The command carries the size of the struct that user space was compiled with.",
        };
        yield return size + " What an older program does not pass is zero to the kernel.";
        yield return contract.Larger switch
        {
            LargerStruct.AcceptZeroTail or LargerStruct.AcceptZeroTailOrReportSize => "A newer program works on an older kernel as long as all that this kernel does not know is zero.",
            LargerStruct.Truncate => "An older kernel does not look at what it does not know.",
            _ => "An older kernel refuses a larger struct.",
        };
    }
}
