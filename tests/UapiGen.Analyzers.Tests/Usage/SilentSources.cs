namespace UapiGen.Analyzers.Tests.Usage;

/// <summary>Sources in which no rule of use sites may find anything.</summary>
internal static partial class SilentSources
{
    /// <summary>All of them, by what they do.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } =
        new[] { Sizes, Handlers, Memory, Calls, Versions }.SelectMany(group => group).ToDictionary();

    private static string Client(string members) => UsageSource.Imports + "internal static unsafe class Client\n{\n" + members + "\n}\n";

    private static string Handler(string body) => UsageSource.Structs +
        "internal static class Handler\n{\n    public static Errno Check<TMemory>(ref TMemory memory, UserAddress user, ulong usize) where TMemory : struct, IUserMemory\n    {\n" + body + "\n    }\n}\n";
}
