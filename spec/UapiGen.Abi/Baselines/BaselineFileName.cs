namespace UapiGen.Abi;

/// <summary>What a baseline's file is called.</summary>
public static class BaselineFileName
{
    /// <summary>The struct tag in C; the C# name where another struct of the compilation has that tag.</summary>
    /// <param name="cName">The struct tag in C.</param>
    /// <param name="typeName">The full name in C#, without <c>global::</c>.</param>
    /// <param name="cNameIsShared">Whether another struct has the tag.</param>
    public static string Of(string cName, string typeName, bool cNameIsShared = false) =>
        (cNameIsShared ? typeName : cName) + BaselineText.Extension;
}
