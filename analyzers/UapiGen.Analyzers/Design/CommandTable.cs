using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>The commands of one compilation: what its structs add while they are looked at, is compared at the end.</summary>
/// <remarks>Structs of one C name are variants of one interface and may share its command.</remarks>
internal sealed class CommandTable
{
    private readonly ConcurrentDictionary<ulong, Entry> _first = new();
    private readonly ConcurrentBag<Entry> _others = [];

    /// <summary>Adds a struct's command, if it has one.</summary>
    public void Add(INamedTypeSymbol type, DeclaredCommand? command, bool isDraft)
    {
        if (command is null) return;
        var entry = new Entry(type, command, isDraft);
        if (!_first.TryAdd(command.Number, entry)) _others.Add(entry);
    }

    /// <summary>Reports each struct whose command another one had first: a shipped one, or else the first in the source.</summary>
    public void Report(CompilationAnalysisContext context) => Report(context.ReportDiagnostic, context.CancellationToken);

    /// <summary>Reports them to anybody.</summary>
    public void Report(Action<Diagnostic> report, CancellationToken cancellation)
    {
        foreach (IGrouping<ulong, Entry> same in _others.GroupBy(entry => entry.Command.Number))
        {
            Entry[] ordered = [.. same.Append(_first[same.Key])
                .OrderBy(entry => entry.IsDraft)
                .ThenBy(entry => entry.Place.SourceTree?.FilePath, StringComparer.Ordinal)
                .ThenBy(entry => entry.Place.SourceSpan.Start)];
            foreach (Entry entry in ordered)
            {
                if (!entry.IsDraft || entry.Command.CName == ordered[0].Command.CName) continue;
                DesignFault fault = new(DesignRule.CommandCollides, null, new EquatableArray<string>("Ioctl", entry.Command.Text, ordered[0].Type.Name, ordered[0].Command.CName));
                report(DesignAdvice.Create(entry.Type, entry.Type.Find(WellKnownNames.UapiStruct)!, fault, cancellation, ordered[0].Place));
            }
        }
    }

    private sealed record Entry(INamedTypeSymbol Type, DeclaredCommand Command, bool IsDraft)
    {
        public Location Place => Type.Place();
    }
}
