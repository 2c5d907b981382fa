namespace UapiGen.Cli.Output.Findings;

/// <summary>Paths as a repository has them: seen from where the tool runs.</summary>
internal static class RelativePath
{
    /// <summary>The path without the current folder before it; as it is for what lies elsewhere.</summary>
    public static string Of(string path)
    {
        string relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }

    /// <summary>The same as a URI: relative, or with its scheme.</summary>
    public static string UriOf(string path)
    {
        string relative = Of(path);
        string escaped = string.Join('/', relative.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));
        return Path.IsPathRooted(relative) ? "file://" + escaped : escaped;
    }
}
