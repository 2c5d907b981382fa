using System.Globalization;

namespace UapiGen.History.Tests.Mutations;

/// <summary>
/// What calls can tell of a contract: sizes from 0 to past a page, with and without a nonzero tail, with a size field that can be written and one
/// that cannot. Two contracts that answer all of them alike are one contract. Written down here a second time, so that the rules are not judged by themselves.
/// </summary>
internal static class Observable
{
    private const int Page = 4096;

    /// <summary>
    /// Whether every call is answered as before, or was refused and succeeds now: by the struct of today, and by one that is a version larger,
    /// since what is promised today holds then too.
    /// </summary>
    public static bool IsGrowth(StructDeclaration was, StructDeclaration now) => OnlySucceedsMore(was, now) && OnlySucceedsMore(Grown(was), Grown(now));

    private static bool OnlySucceedsMore(StructDeclaration was, StructDeclaration now)
    {
        (Call Before, Call After)[] calls = [.. Of(was).Zip(Of(now))];
        foreach ((Call before, Call after) in calls)
        {
            if (before.Source != after.Source) return false;
            if (before.Answer == after.Answer) continue;
            // A size that no old kernel looked at is judged like any other.
            if (before.IsPastTheCap && !after.IsPastTheCap) continue;
            // A tail that is not zero asks for what is not known.
            if (before.Succeeds || after is not { Succeeds: true, HasUnknownTail: false }) return false;
            // A caller that asks for the size by one that is refused must find one that still is.
            if (before.TellsTheSize && !calls.Any(call => call.After.TellsTheSize && call.After.IsLarger == before.IsLarger)) return false;
        }
        return true;
    }

    private static StructDeclaration Grown(StructDeclaration declaration) =>
        declaration with { Fields = new([.. declaration.Fields, new FieldDeclaration("grown", new ScalarType(ScalarKind.U64), declaration.Fields[^1].Since + 1)]) };

    /// <summary>The answers to all calls.</summary>
    private static IEnumerable<Call> Of(StructDeclaration declaration)
    {
        EquatableArray<StructVersion> versions = VersionTable.Compute(declaration, TargetAbi.X86_64);
        bool hasSizeField = declaration.Fields.Any(field => field.IsStructSize);
        Contract contract = declaration.Contract;
        SizeSource source = contract.SizeSource != SizeSource.Default ? contract.SizeSource : hasSizeField ? SizeSource.Field : SizeSource.Argument;

        var kernel = new Kernel(
            contract,
            versions[0].Size,
            versions[^1].Size,
            hasSizeField,
            contract.Reply != Reply.Default ? contract.Reply : declaration.Fields.Any(field => field.IsOutput) ? Reply.CopyStructToUser : Reply.None);
        IEnumerable<int> sizes = [.. Enumerable.Range(0, kernel.Ksize + 17), Page - 1, Page, Page + 1, 2 * Page];
        foreach (int usize in sizes)
        {
            foreach ((bool zeroTail, bool writable) in ((bool, bool)[])[(true, true), (true, false), (false, true), (false, false)])
                yield return new Call(source, usize, kernel.Answer(usize, zeroTail, writable), HasUnknownTail: usize > kernel.Ksize && !zeroTail)
                {
                    IsPastTheCap = kernel.IsPastTheCap(usize),
                    IsLarger = usize > kernel.Ksize,
                };
        }
    }

    private sealed record Call(SizeSource Source, int Usize, string Answer, bool HasUnknownTail)
    {
        public bool IsPastTheCap { get; init; }

        public bool IsLarger { get; init; }

        public bool TellsTheSize => !Succeeds && Answer.Contains(", size", StringComparison.Ordinal);

        public bool Succeeds => Answer.StartsWith("0,", StringComparison.Ordinal);
    }

    private sealed record Kernel(Contract Contract, int Version0, int Ksize, bool HasSizeField, Reply Reply)
    {
        public string Answer(int usize, bool zeroTail, bool writable)
        {
            if (usize == 0 && Contract.Zero == ZeroSize.MeansVersion0) usize = Version0;
            if (IsPastTheCap(usize)) return Fail(Contract.CapError, Contract.CapReportsSize, writable);
            if (Contract.Small != SmallStruct.ZeroExtend && usize < (Contract.Floor == 0 ? Version0 : Contract.Floor))
                return Contract.Small == SmallStruct.Reject ? Fail(Contract.SmallError, false, writable) : Fail(Errno.E2BIG, true, writable);
            if (usize > Ksize)
            {
                switch (Contract.Larger)
                {
                    case LargerStruct.AcceptZeroTail when !zeroTail:
                    case LargerStruct.Reject:
                        return Fail(Errno.E2BIG, false, writable);
                    case LargerStruct.AcceptZeroTailOrReportSize when !zeroTail:
                    case LargerStruct.RejectAndReportSize:
                        return Fail(Errno.E2BIG, true, writable);
                }
            }
            return "0, " + Replied(usize);
        }

        public bool IsPastTheCap(int usize) => Contract.Cap switch
        {
            SizeCap.None => false,
            SizeCap.PageSize => usize > Page,
            SizeCap.BelowPageSize => usize >= Page,
            _ => usize > Page && Contract.Larger is (LargerStruct.AcceptZeroTail or LargerStruct.AcceptZeroTailOrReportSize),
        };

        private string Fail(Errno error, bool reports, bool writable)
        {
            if (!reports || !HasSizeField) return error.ToString();
            if (writable) return string.Create(CultureInfo.InvariantCulture, $"{error}, size {Ksize}");
            return (Contract.ReportFault == ReportFault.Ignored ? error : Errno.EFAULT).ToString();
        }

        private string Replied(int usize)
        {
            if (Reply == Reply.None) return "nothing";
            int filled = Math.Min(usize, Ksize);
            string tail = Reply == Reply.CopyStructToUser && usize > Ksize ? "cleared" : "untouched";
            int told = Contract.ReplySize switch { ReplySize.Kernel => Ksize, ReplySize.Filled => filled, _ => usize };
            return string.Create(CultureInfo.InvariantCulture, $"{filled} bytes, tail {tail}, size {(HasSizeField ? told : 0)}");
        }
    }
}
