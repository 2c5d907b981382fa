namespace UapiGen.Serve;

/// <summary>
/// Where execvp(3) looks for a program: at its path if there is a slash in it, else in each directory of PATH. An empty directory is the
/// current one, and without a PATH the C library looks in /bin and /usr/bin.
/// </summary>
internal static class ProgramPath
{
    /// <summary>The paths to try, in their order.</summary>
    /// <param name="program">The program.</param>
    /// <param name="path">PATH of the environment that the program gets, or null if it has none.</param>
    public static string[] Candidates(string program, string? path)
    {
        if (program.Length == 0) return [];
        if (program.Contains('/')) return [program];
        return [.. (path ?? "/bin:/usr/bin").Split(':').Select(directory => directory.Length == 0 ? program : directory + "/" + program)];
    }
}
