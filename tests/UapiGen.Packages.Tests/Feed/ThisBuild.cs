using System.Reflection;

namespace UapiGen.Packages.Tests.Feed;

/// <summary>The build that these tests belong to: what is packed is what it made.</summary>
internal static class ThisBuild
{
    /// <summary>Debug or Release.</summary>
    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>The version that every package carries.</summary>
    public static string Version { get; } = Metadata("PackageVersion");

    /// <summary>The repository's root.</summary>
    public static string Root { get; } = FindRoot();

    private static string Metadata(string key) =>
        typeof(ThisBuild).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "UapiGen.sln"))) return folder.FullName;
        }
        throw new InvalidOperationException("the tests run outside of the repository");
    }
}
