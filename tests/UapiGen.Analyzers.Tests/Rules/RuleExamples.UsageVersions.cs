using static UapiGen.Analyzers.Tests.Usage.UsageSource;

namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    /// <summary>What the other side knows, and what it answers.</summary>
    private static Dictionary<string, RuleExample> UsageVersions => new()
    {
        ["ErrorText"] = new(Structs +
            """
            internal static class Client
            {
                public static bool IsTooNew(Exception error) => error.Message.Contains({|UAPI8301:"Argument list too long"|});
            }
            """,
            "\"Argument list too long\" is the C library's text for E2BIG, in one language; compare the Error of the UapiException, or the call's result, with Errno.E2BIG"),
        ["ResultDiscarded"] = new(Structs +
            """
            internal static class Client
            {
                public static ulong Ask(SafeHandle descriptor)
                {
                    MyArgs args = default;
                    {|UAPI8302:MyArgs.TryIoctl(descriptor, ref args)|};
                    return args.Caps;
                }
            }
            """,
            "'MyArgs.TryIoctl' returns its error, and nothing looks at it; test it, or write '_ = ' where it is of no interest"),
        ["KernelVersion"] = new(Structs +
            """
            internal static class Features
            {
                public static bool HasOpenat2 => {|UAPI8303:Environment.OSVersion|}.Version >= new Version(5, 6);
            }
            """,
            "'Environment.OSVersion' decides here, but distributions port features back and sandboxes take them away; make the call, and act on ENOSYS, ENOTTY, E2BIG or the size that comes back"),
        ["KernelVersionThroughALocal"] = new(Structs +
            """
            internal static class Features
            {
                public static int Level()
                {
                    Version running = {|UAPI8303:Environment.OSVersion|}.Version;
                    if (running.Major < 6) return 0;
                    return 1;
                }
            }
            """,
            "'Environment.OSVersion' decides here, but distributions port features back and sandboxes take them away; make the call, and act on ENOSYS, ENOTTY, E2BIG or the size that comes back"),
        ["KernelVersionOfThePlatform"] = new(Structs +
            """
            internal static class Features
            {
                public static bool HasLandlock() => {|UAPI8303:OperatingSystem.IsOSPlatformVersionAtLeast("linux", 5, 13)|};
            }
            """,
            "'OperatingSystem.IsOSPlatformVersionAtLeast' decides here, but distributions port features back and sandboxes take them away; make the call, and act on ENOSYS, ENOTTY, E2BIG or the size that comes back"),
        ["PresenceUntested"] = new(Structs +
            """
            internal static class Client
            {
                public static ulong Extra(SafeHandle descriptor)
                {
                    MyArgs args = MyArgs.Ioctl(descriptor);
                    return {|UAPI8304:args.Extra|};
                }
            }
            """,
            "'args.Extra' came with version 1, and a kernel before it leaves it zero; test 'args.HasExtra' first"),
    };
}
