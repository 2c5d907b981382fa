namespace UapiGen.Linux.Tests.DeviceTrees;

/// <summary>The real device trees in Data/dtb.</summary>
internal static class DtbFiles
{
    public static string Directory { get; } = Path.Combine(AppContext.BaseDirectory, "Data", "dtb");

    public static IReadOnlyList<string> Names { get; } =
        [.. System.IO.Directory.GetFiles(Directory, "*.dtb").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> All => [.. Names];

    public static string PathOf(string name) => Path.Combine(Directory, name + ".dtb");

    public static byte[] Read(string name) => File.ReadAllBytes(PathOf(name));
}
