namespace UapiGen.Abi;

/// <summary>Full names of C# types as a baseline has them: one word each.</summary>
public static class FullName
{
    /// <summary>The name without <c>global::</c> and, between the arguments of a generic type around it, without spaces.</summary>
    public static string Plain(string name)
    {
        if (name.IndexOf("global::", StringComparison.Ordinal) >= 0) name = name.Replace("global::", "");
        return name.IndexOf(' ') >= 0 ? name.Replace(" ", "") : name;
    }
}
