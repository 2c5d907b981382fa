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
    public void Add(INamedTypeSymbol type, AttributeData uapiStruct, StructDeclaration declaration, int firstDraftVersion)
    {
        if (declaration.Command is not { } command) return;
        // _IO(0xAE, 0xB8) and _IOW(0xAE, 0xB8, 16) are two commands: all of the number is compared.
        int size = command.Direction == IoctlDirection.None ? 0 : LayoutEngine.SizeOf(declaration, TargetAbi.X86_64);
        var entry = new Entry(type, uapiStruct, declaration.CName, command, size, firstDraftVersion == 0);
        if (!_first.TryAdd(entry.Number, entry)) _others.Add(entry);
    }

    /// <summary>Reports each struct whose command another one had first: a shipped one, or else the first in the source.</summary>
    public void Report(CompilationAnalysisContext context) => Report(context.ReportDiagnostic, context.CancellationToken);

    /// <summary>Reports them to anybody.</summary>
    public void Report(Action<Diagnostic> report, CancellationToken cancellation)
    {
        foreach (IGrouping<ulong, Entry> same in _others.GroupBy(entry => entry.Number))
        {
            Entry[] ordered = [.. same.Append(_first[same.Key])
                .OrderBy(entry => entry.IsDraft)
                .ThenBy(entry => entry.Place.SourceTree?.FilePath, StringComparer.Ordinal)
                .ThenBy(entry => entry.Place.SourceSpan.Start)];
            foreach (Entry entry in ordered)
            {
                if (!entry.IsDraft || entry.CName == ordered[0].CName) continue;
                DesignFault fault = new(DesignRule.CommandCollides, null, new EquatableArray<string>("Ioctl", entry.Text, ordered[0].Type.Name, ordered[0].CName));
                report(DesignAdvice.Create(entry.Type, entry.UapiStruct, fault, cancellation, ordered[0].Place));
            }
        }
    }

    private sealed record Entry(INamedTypeSymbol Type, AttributeData UapiStruct, string CName, CommandDeclaration Command, int Size, bool IsDraft)
    {
        /// <summary>All that the number is made of, in more bits than it has.</summary>
        public ulong Number => (ulong)Command.Type << 56 | (ulong)Command.Number << 48 | (ulong)(byte)Command.Direction << 40 | (uint)Size;

        public Location Place => Type.Place();

        public string Text => Command.Direction switch
        {
            IoctlDirection.None => $"_IO(0x{Command.Type:X2}, 0x{Command.Number:X2})",
            IoctlDirection.Read => $"_IOR(0x{Command.Type:X2}, 0x{Command.Number:X2}, {Size})",
            IoctlDirection.Write => $"_IOW(0x{Command.Type:X2}, 0x{Command.Number:X2}, {Size})",
            _ => $"_IOWR(0x{Command.Type:X2}, 0x{Command.Number:X2}, {Size})",
        };
    }
}
