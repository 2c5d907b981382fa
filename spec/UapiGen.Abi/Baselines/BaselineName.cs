namespace UapiGen.Abi;

/// <summary>Names that a header may bear.</summary>
public static class BaselineName
{
    /// <summary>Whether a text can name a release or commit: some text on one line, without blanks at its ends.</summary>
    public static bool IsRelease(string name)
    {
        if (name.Length == 0 || char.IsWhiteSpace(name[0]) || char.IsWhiteSpace(name[name.Length - 1])) return false;
        foreach (char c in name)
        {
            if (char.IsControl(c)) return false;
        }
        return true;
    }
}
