namespace UapiGen.Abi;

/// <summary>The constants declared in the struct.</summary>
internal static class ConstantDiff
{
    public static void Compare(DiffState diff)
    {
        if (diff.Was.Constants.Count == 0) return;
        var present = new Dictionary<string, ConstantDeclaration>(StringComparer.Ordinal);
        foreach (ConstantDeclaration one in diff.Now.Constants) present[one.Name] = one;
        foreach (ConstantDeclaration one in diff.Was.Constants)
        {
            if (!present.TryGetValue(one.Name, out ConstantDeclaration? other))
                diff.Add(BreakRule.ConstantRemoved, null, null, one.Name, Text(one));
            else if ((one.Value != other.Value || one.IsNegative != other.IsNegative) && !FlagUnion.Grew(one.Name, one.Value, other.Value, Values(diff.Was), Values(diff.Now)))
                diff.Add(BreakRule.ConstantValue, null, null, one.Name, Text(one), Text(other));
        }
    }

    private static IEnumerable<(string, ulong)> Values(AbiSnapshot snapshot)
    {
        foreach (ConstantDeclaration one in snapshot.Constants) yield return (one.Name, one.Value);
    }

    private static string Text(ConstantDeclaration one) => FactNumbers.Value(one.Value, one.IsNegative);
}
