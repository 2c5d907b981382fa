namespace UapiGen.Abi;

/// <summary>The names of types.</summary>
internal static class NameDiff
{
    public static void Compare(DiffState diff)
    {
        if (diff.Was.CName != diff.Now.CName) diff.Add(BreakRule.StructName, null, null, diff.Was.CName, diff.Now.CName);
        if (diff.Was.TypeName != diff.Now.TypeName) diff.Add(BreakRule.TypeRenamed, null, null, diff.Was.TypeName, diff.Now.TypeName);
        foreach (KeyValuePair<string, string> pair in diff.TypeNames) diff.Add(BreakRule.TypeRenamed, null, null, pair.Key, pair.Value);
    }
}
