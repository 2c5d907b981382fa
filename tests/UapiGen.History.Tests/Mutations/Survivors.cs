namespace UapiGen.History.Tests.Mutations;

/// <summary>Mutations that no rule finds, each with its reason: a list that is read in review.</summary>
internal static class Survivors
{
    private static readonly (string Operator, string Struct, string Place, string Reason)[] s_all = [];

    /// <summary>Whether a mutant is on the list.</summary>
    public static bool Has(Mutant mutant) =>
        s_all.Any(one => (one.Operator, one.Struct, one.Place) == (mutant.Operator.Name, mutant.History.CName, mutant.Mutation.Place));
}
