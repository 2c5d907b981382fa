using UapiGen.History.Tests.Corpus;

namespace UapiGen.History.Tests.Mutations;

/// <summary>One change at one place of a published struct.</summary>
/// <param name="Place">Where, and to what.</param>
/// <param name="After">The struct after it.</param>
/// <param name="Expected">What must come of it.</param>
internal sealed record Mutation(string Place, PublishedStruct After, Expectation Expected = Expectation.Caught);

/// <summary>What must come of a mutation.</summary>
internal enum Expectation
{
    /// <summary>It breaks somebody, and must be found.</summary>
    Caught,

    /// <summary>It is growth, or says the same in other words: nothing may be reported.</summary>
    Silent,

    /// <summary>It makes no difference to any caller, or lets more calls succeed; where it contradicts itself it may be refused, but nothing is broken.</summary>
    SilentOrRefused,
}

/// <summary>A kind of change, applied wherever it can be.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Apply">All of its mutations of a struct.</param>
/// <param name="InLayout">Whether a type checker of C can see it: the fields' types, names or order change.</param>
internal sealed record MutationOperator(string Name, Func<PublishedStruct, IEnumerable<Mutation>> Apply, bool InLayout = false);
