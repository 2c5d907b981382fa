using UapiGen.Analyzers.Tests.Reading;
using UapiGen.Analyzers.Tests.Verification;

namespace UapiGen.Analyzers.Tests.Usage;

/// <summary>Types of a project's own that have the names of .NET's, and other members.</summary>
public class NamesakeTests
{
    [Fact]
    public async Task NamesakesWithoutArguments_AreBorne()
    {
        const string Source = UsageSource.Structs +
            """
            internal static class Unsafe { public static void SkipInit<T>() { } public static int SizeOf<T>() => 0; }
            internal static class Marshal { public static int SizeOf() => 0; public static int GetLastPInvokeError() => 0; }
            internal static class OperatingSystem { public static bool IsOSPlatformVersionAtLeast() => true; }
            internal static class File { public static string ReadAllText() => ""; }
            internal static class Client
            {
                public static int Use()
                {
                    Unsafe.SkipInit<MyArgs>();
                    return OperatingSystem.IsOSPlatformVersionAtLeast() ? Marshal.SizeOf() + Marshal.GetLastPInvokeError() : int.Parse(File.ReadAllText());
                }
            }
            """;

        Assert.DoesNotContain(await Analysis.RunAsync(Sources.Compile(Sources.Usings + Source)), diagnostic => !diagnostic.Id.StartsWith("UAPI", StringComparison.Ordinal));
    }
}
