using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace UapiGen.Benchmarks.Analyzer;

/// <summary>Microsoft.CodeAnalysis.PublicApiAnalyzers: what others use to keep a list of public symbols from changing.</summary>
/// <param name="analyzer">The type of the analyzer that keeps it; what keeps lists of internal symbols is off unless it is asked for.</param>
internal sealed class PublicApi(Type analyzer)
{
    private const string Name = "Microsoft.CodeAnalysis.PublicApiAnalyzers";
    private const string TypeName = Name + ".DeclarePublicApiAnalyzer";

    /// <summary>What it says of a public symbol that is in no list.</summary>
    private const string NotInList = "RS0016";

    /// <summary>Takes it out of the folder where the build put it.</summary>
    /// <param name="peer">It.</param>
    /// <param name="reason">Why it is not there.</param>
    public static bool TryFind([NotNullWhen(true)] out PublicApi? peer, [NotNullWhen(false)] out string? reason)
    {
        string path = Path.Combine(AppContext.BaseDirectory, "Peers", "PublicApi", Name + ".dll");
        Type? type = File.Exists(path) ? Assembly.LoadFrom(path).GetType(TypeName) : null;
        peer = type is null ? null : new PublicApi(type);
        reason = type is null ? $"PublicApiAnalyzers is left out: the build found no {Name}.dll with {TypeName} on this machine" : null;
        return peer is not null;
    }

    /// <summary>The analyzer, as the compiler makes it.</summary>
    public ImmutableArray<DiagnosticAnalyzer> Create() => [(DiagnosticAnalyzer)Activator.CreateInstance(analyzer)!];

    /// <summary>The public symbols of a project: what the analyzer says while its list is empty.</summary>
    public ImmutableArray<string> Symbols(Project project) =>
    [
        .. new Analysis(WithList(project, []), Create, symbols: 1).Diagnostics
            .Where(found => found.Id == NotInList)
            .Select(found => found.Properties["APIName"] ?? "")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The project with a list of public symbols that have been shipped.</summary>
    public static Project WithList(Project project, ImmutableArray<string> shipped) => project.With(
    [
        new TextInMemory("/items/PublicAPI.Shipped.txt", string.Join('\n', ["#nullable enable", .. shipped]) + "\n"),
        new TextInMemory("/items/PublicAPI.Unshipped.txt", "#nullable enable\n"),
    ]);
}
