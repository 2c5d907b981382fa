using UapiGen.History.Tests.Corpus;
using UapiGen.History.Tests.Judging;

namespace UapiGen.History.Tests.Mutations;

/// <summary>A mutation of the newest release of a history.</summary>
internal sealed record Mutant(MutationOperator Operator, KernelHistory History, Mutation Mutation)
{
    /// <summary>What is judged: the mutation against the newest release, which is shipped.</summary>
    public Subject Subject => new([History.Steps[^1]], Mutation.After);

    /// <summary>Every mutation of the corpus.</summary>
    public static IEnumerable<Mutant> All() =>
        from one in MutationOperators.All
        from history in Histories.All
        from mutation in one.Apply(history.Steps[^1].Published)
        select new Mutant(one, history, mutation);

    /// <inheritdoc/>
    public override string ToString() => $"{Operator.Name} [{History.CName}: {Mutation.Place}]";
}
