namespace UapiGen.Analyzers;

/// <summary>What the text of an id tells.</summary>
internal static class RuleIds
{
    private const string Prefix = "UAPI";

    /// <summary>Whether an id is one of this assembly, known or not.</summary>
    public static bool IsOurs(string id)
    {
        if (id.Length != Prefix.Length + 4 || !id.StartsWith(Prefix, StringComparison.Ordinal)) return false;
        for (int i = Prefix.Length; i < id.Length; i++)
        {
            if (id[i] is not (>= '0' and <= '9')) return false;
        }
        return true;
    }
}
