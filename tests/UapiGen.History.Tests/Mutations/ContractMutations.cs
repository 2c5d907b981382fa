using UapiGen.History.Tests.Corpus;

namespace UapiGen.History.Tests.Mutations;

/// <summary>Changes of the contract, one axis a time. What makes no difference to any call, or only lets more of them succeed, is expected to pass.</summary>
internal static class ContractMutations
{
    public static IEnumerable<Mutation> Floor(PublishedStruct was)
    {
        int first = VersionTable.Compute(was.Declaration, TargetAbi.X86_64)[0].Size;
        int floor = was.Declaration.Contract.Floor == 0 ? first : was.Declaration.Contract.Floor;
        return from now in (int[])[0, floor - 8, floor - 4, floor + 4, floor + 8, first]
               where now != was.Declaration.Contract.Floor
               select Changed(was, $"to {now}", was.Declaration.Contract with { Floor = now });
    }

    public static IEnumerable<Mutation> Cap(PublishedStruct was) => Each<SizeCap>(was, (contract, value) => contract with { Cap = value });

    public static IEnumerable<Mutation> CapError(PublishedStruct was) =>
        RuleMutations.Errors(was.Declaration.Contract.CapError).Select(error => Changed(was, $"to {error}", was.Declaration.Contract with { CapError = error }));

    public static IEnumerable<Mutation> CapReportsSize(PublishedStruct was) =>
        [Changed(was, "the other", was.Declaration.Contract with { CapReportsSize = !was.Declaration.Contract.CapReportsSize })];

    public static IEnumerable<Mutation> SizeSource(PublishedStruct was) => Each<SizeSource>(was, (contract, value) => contract with { SizeSource = value });

    public static IEnumerable<Mutation> Small(PublishedStruct was) => Each<SmallStruct>(was, (contract, value) => contract with { Small = value });

    public static IEnumerable<Mutation> SmallError(PublishedStruct was) =>
        RuleMutations.Errors(was.Declaration.Contract.SmallError).Select(error => Changed(was, $"to {error}", was.Declaration.Contract with { SmallError = error }));

    public static IEnumerable<Mutation> Zero(PublishedStruct was) => Each<ZeroSize>(was, (contract, value) => contract with { Zero = value });

    public static IEnumerable<Mutation> Larger(PublishedStruct was) => Each<LargerStruct>(was, (contract, value) => contract with { Larger = value });

    public static IEnumerable<Mutation> ReportFault(PublishedStruct was) => Each<ReportFault>(was, (contract, value) => contract with { ReportFault = value });

    public static IEnumerable<Mutation> Reply(PublishedStruct was) => Each<Reply>(was, (contract, value) => contract with { Reply = value });

    public static IEnumerable<Mutation> ReplySize(PublishedStruct was) => Each<ReplySize>(was, (contract, value) => contract with { ReplySize = value });

    public static IEnumerable<Mutation> SizeWidth(PublishedStruct was) => Each<SizeWidth>(was, (contract, value) => contract with { SizeWidth = value });

    public static IEnumerable<Mutation> Null(PublishedStruct was) => Each<NullStruct>(was, (contract, value) => contract with { Null = value });

    public static IEnumerable<Mutation> NullError(PublishedStruct was) =>
        RuleMutations.Errors(was.Declaration.Contract.NullError).Select(error => Changed(was, $"to {error}", was.Declaration.Contract with { NullError = error }));

    public static IEnumerable<Mutation> LargerError(PublishedStruct was) =>
        RuleMutations.Errors(was.Declaration.Contract.LargerError).Select(error => Changed(was, $"to {error}", was.Declaration.Contract with { LargerError = error }));

    public static IEnumerable<Mutation> Tail(PublishedStruct was) => Each<TailStart>(was, (contract, value) => contract with { Tail = value });

    public static IEnumerable<Mutation> Request(PublishedStruct was) => Each<Request>(was, (contract, value) => contract with { Request = value });

    public static IEnumerable<Mutation> Cut(PublishedStruct was) => Each<CutReply>(was, (contract, value) => contract with { Cut = value });

    public static IEnumerable<Mutation> CutError(PublishedStruct was) =>
        RuleMutations.Errors(was.Declaration.Contract.CutError).Select(error => Changed(was, $"to {error}", was.Declaration.Contract with { CutError = error }));

    public static IEnumerable<Mutation> CutReportsSize(PublishedStruct was) =>
        [Changed(was, "the other", was.Declaration.Contract with { CutReportsSize = !was.Declaration.Contract.CutReportsSize })];

    public static IEnumerable<Mutation> ErrorReply(PublishedStruct was) => Each<ErrorReply>(was, (contract, value) => contract with { ErrorReply = value });

    private static IEnumerable<Mutation> Each<T>(PublishedStruct was, Func<Contract, T, Contract> change)
        where T : struct, Enum =>
        from value in Enum.GetValues<T>()
        let now = change(was.Declaration.Contract, value)
        where now != was.Declaration.Contract
        select Changed(was, $"to {value}", now);

    private static Mutation Changed(PublishedStruct was, string place, Contract now)
    {
        PublishedStruct after = was.Contract(now);
        return new Mutation(place, after, Observable.IsGrowth(was.Declaration, after.Declaration) ? Expectation.SilentOrRefused : Expectation.Caught);
    }
}
