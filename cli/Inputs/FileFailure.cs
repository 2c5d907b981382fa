namespace UapiGen.Cli.Inputs;

/// <summary>Why a file cannot be read or written, and what to do: of .NET's words only those that the system said.</summary>
internal static class FileFailure
{
    /// <summary>The failure as one that a command ends with.</summary>
    /// <param name="error">What .NET said.</param>
    /// <param name="file">The file.</param>
    public static InputException Of(Exception error, string file) => new($"{file}: {Reason(error, file)}");

    private static string Reason(Exception error, string file)
    {
        if (Directory.Exists(file)) return "it is a folder; name a file";
        if (error is DirectoryNotFoundException && Path.GetDirectoryName(file) is { Length: > 0 } folder && !Directory.Exists(folder)) return $"there is no folder {folder}; make it first, or name another place";
        return error switch
        {
            // What .NET puts in the place of bytes that are no text.
            FileNotFoundException when file.Contains('\uFFFD', StringComparison.Ordinal) => "its name is not UTF-8, so that it cannot be opened; rename it",
            FileNotFoundException or DirectoryNotFoundException => "there is no such file",
            UnauthorizedAccessException => "this user has no permission for it",
            _ => error.Message,
        };
    }
}
