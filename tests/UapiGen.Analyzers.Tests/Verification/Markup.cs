using System.Text.RegularExpressions;

namespace UapiGen.Analyzers.Tests.Verification;

/// <summary>The markings of places in test sources.</summary>
internal static partial class Markup
{
    /// <summary>The source without its <c>{|UAPI1001:…|}</c>.</summary>
    public static string Strip(string source) => Opening().Replace(source, "").Replace("|}", "", StringComparison.Ordinal);

    [GeneratedRegex(@"\{\|(UAPI\d+|#\d+):")]
    private static partial Regex Opening();
}
