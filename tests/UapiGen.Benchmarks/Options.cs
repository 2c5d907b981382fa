namespace UapiGen.Benchmarks;

/// <summary>What the command line asks for.</summary>
/// <param name="Copy">The copies of structs.</param>
/// <param name="Calls">The callers' side of system calls.</param>
/// <param name="Serve">The served round trip.</param>
/// <param name="Generator">The generator.</param>
/// <param name="Analyzer">The analyzers.</param>
/// <param name="Tool">The command-line tool.</param>
/// <param name="Quick">Fewer rounds: a first look.</param>
internal sealed record Options(bool Copy, bool Calls, bool Serve, bool Generator, bool Analyzer, bool Tool, bool Quick)
{
    public const string Usage = "usage: dotnet run -c Release --project tests/UapiGen.Benchmarks [-- [copy] [calls] [serve] [generator] [analyzer] [tool] [--quick]]      without a name: all tables";

    private static readonly string[] s_tables = ["copy", "calls", "serve", "generator", "analyzer", "tool"];

    /// <summary>The options, or null where one is not known.</summary>
    public static Options? Parse(IReadOnlyList<string> args)
    {
        if (args.Any(arg => arg != "--quick" && !s_tables.Contains(arg))) return null;
        bool all = !args.Any(s_tables.Contains);
        return new Options(Asked("copy"), Asked("calls"), Asked("serve"), Asked("generator"), Asked("analyzer"), Asked("tool"), args.Contains("--quick"));

        bool Asked(string table) => all || args.Contains(table);
    }
}
