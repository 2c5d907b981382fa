using System.Globalization;
using UapiGen.Abi;

namespace UapiGen.Cli.Explain.Structs;

/// <summary>
/// Judges a passed struct as a kernel does that keeps the contract, check by check and in its order: 1. the size, where it comes from and what is said
/// of it; 2. the copy, of which the tail comes first; 3. the fields, in the order of memory. A null address is nobody's bytes and is not judged.
/// </summary>
internal static partial class KernelJudgement
{
    private const ulong PageSize = 4096;

    /// <summary>Judges.</summary>
    public static Verdict Of(PassedStruct passed)
    {
        Verdict verdict = new() { Usize = passed.IsSized ? passed.Size : passed.Ksize };
        JudgeSize(passed, verdict);
        switch (passed.Contract.Request)
        {
            case Abi.Request.Whole:
                JudgeCopy(passed, verdict);
                break;

            case Abi.Request.InputFields:
                verdict.Copied = (ulong)passed.Bytes.Length;
                foreach (FieldSnapshot field in passed.Snapshot.Fields.Where(field => field.IsInput))
                    verdict.Make($"{field.Name} can be read", Abi.Errno.EFAULT, () => Unreadable(passed, (ulong)field.Offset.Lp64, (ulong)(field.Offset.Lp64 + field.Size.Lp64)));
                break;

            case Abi.Request.Zeroed:
                JudgeRoom(passed, verdict);
                break;
        }
        foreach (FieldSnapshot field in passed.Snapshot.Fields.Where(field => field.Check is not null)) JudgeField(passed, verdict, field);
        return verdict;
    }

    private static void JudgeSize(PassedStruct passed, Verdict verdict)
    {
        Contract contract = passed.Contract;
        if (contract.SizeSource == Abi.SizeSource.Field && passed.SizeField is { } field)
        {
            verdict.Make($"{field.Name}, which says the size, can be read", Abi.Errno.EFAULT, () => Unreadable(passed, (ulong)field.Offset.Lp64, (ulong)(field.Offset.Lp64 + field.Size.Lp64)));
            verdict.Usize = passed.ValueOf(field, ulong.MaxValue);
        }
        if (!passed.IsSized) return;
        if (ContractRules.IsPassed(contract.SizeSource) && contract.SizeWidth == Abi.SizeWidth.Bits32) verdict.Usize = (uint)verdict.Usize;
        if (contract.Zero == Abi.ZeroSize.MeansVersion0 && verdict.Usize == 0) verdict.Usize = passed.SizeVer0;

        ulong usize = verdict.Usize, floor = (ulong)contract.Floor;
        if (contract.Cap is Abi.SizeCap.PageSize or Abi.SizeCap.BelowPageSize)
        {
            bool isIncluded = contract.Cap == Abi.SizeCap.PageSize;
            verdict.Make(isIncluded ? "the size is at most a page" : "the size is below a page", contract.CapError,
                () => isIncluded ? If(usize > PageSize, $"it is {usize}, and a page has {PageSize} bytes") : If(usize >= PageSize, $"it is {usize}, and a page has {PageSize} bytes"),
                contract.CapReportsSize ? passed.Ksize : null);
        }
        if (contract.Small is Abi.SmallStruct.Reject or Abi.SmallStruct.RejectAndReportSize)
        {
            bool reports = contract.Small == Abi.SmallStruct.RejectAndReportSize;
            verdict.Make($"the size is at least the floor, {floor}", reports ? Abi.Errno.E2BIG : contract.SmallError, () => If(usize < floor, $"it is {usize}"), reports ? passed.Ksize : null);
        }
        if (contract.Larger is Abi.LargerStruct.Reject or Abi.LargerStruct.RejectAndReportSize)
        {
            verdict.Make($"the size is at most ksize, {passed.Ksize}", contract.LargerError, () => If(usize > passed.Ksize, $"it is {usize}"),
                contract.Larger == Abi.LargerStruct.RejectAndReportSize ? passed.Ksize : null);
        }
    }

    private static void JudgeCopy(PassedStruct passed, Verdict verdict)
    {
        ulong usize = verdict.Usize, begin = passed.TailStart;
        if (passed.ScansTail && usize > begin)
        {
            int? nonzero = null;
            string? unreadable = null;
            for (ulong at = begin; at < usize && nonzero is null && unreadable is null; at++)
            {
                if (at >= (ulong)passed.Bytes.Length) unreadable = Unreadable(passed, begin, usize);
                else if (passed.Bytes[(int)at] != 0) nonzero = (int)at;
            }
            // The first that is met decides: a byte that is not zero in front of one that is not mapped is told as such.
            verdict.Make($"the tail, bytes {begin} to {usize - 1}, is all zero", passed.Contract.LargerError, () => nonzero is { } at ? Tail(passed, at) : null,
                passed.Contract.Larger == Abi.LargerStruct.AcceptZeroTailOrReportSize ? passed.Ksize : null);
            verdict.Make("the tail can be read", Abi.Errno.EFAULT, () => unreadable);
        }

        ulong head = !passed.IsSized ? passed.Ksize : Math.Min(usize, begin);
        verdict.Copied = head;
        verdict.Make($"the first {head} bytes can be read", Abi.Errno.EFAULT, () => Unreadable(passed, 0, head));
        if (passed.IsSized || passed.SizeField is not { } field) return;
        ulong said = passed.ValueOf(field, head);
        verdict.Make($"{field.Name} is at least {passed.Ksize}, the one size that there is", passed.Contract.SmallError, () => If(said < passed.Ksize, $"it is {said}"));
        verdict.Make($"{field.Name} is at most {passed.Ksize}", passed.Contract.LargerError, () => If(said > passed.Ksize, $"it is {said}"));
    }

    private static void JudgeRoom(PassedStruct passed, Verdict verdict)
    {
        verdict.Copied = 0;
        ulong end = passed.IsSized ? verdict.Usize : passed.Ksize, given = Math.Min(end, (ulong)passed.Bytes.Length);
        int nonzero = Array.FindIndex(passed.Bytes, 0, (int)given, value => value != 0);
        verdict.Make($"the room for the reply, {end} bytes, is all zero", Abi.Errno.EINVAL, () => nonzero < 0 ? null : $"byte {nonzero} is 0x{passed.Bytes[nonzero]:x2}");
        verdict.Make("the room for the reply can be read", Abi.Errno.EFAULT, () => Unreadable(passed, 0, end));
    }

    private static string? Unreadable(PassedStruct passed, ulong begin, ulong end) =>
        If(end > begin && end > (ulong)passed.Bytes.Length, $"only {passed.Bytes.Length} bytes are there, and byte {Math.Max(begin, (ulong)passed.Bytes.Length)} is read");

    private static string Tail(PassedStruct passed, int at)
    {
        string where = passed.FieldAt(at) is { } field
            ? string.Create(CultureInfo.InvariantCulture, $"it is part of {field.Name} ({field.Type} at {field.Offset.Lp64}), which version {field.Since} brought")
            : "no version that is declared has a field there";
        return $"byte {at} is 0x{passed.Bytes[at]:x2}: {where}, and this kernel knows nothing past byte {passed.TailStart - 1}";
    }

    private static string? If(bool holds, string why) => holds ? why : null;
}
