namespace UapiGen.KernelConformance;

/// <summary>The folder that the tests were built in.</summary>
internal static class Repository
{
    /// <summary>The folder with the solution, above where the tests run: the compiler maps the paths of sources away.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        DirectoryInfo? directory = new(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "UapiGen.sln"))) directory = directory.Parent;
        return directory?.FullName ?? throw new DirectoryNotFoundException("UapiGen.sln is in no folder above " + AppContext.BaseDirectory);
    }
}
