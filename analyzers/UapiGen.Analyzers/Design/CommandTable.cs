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
    private readonly ConcurrentBag<Entry> _entries = [];

    /// <summary>Adds a struct's command, if it has one.</summary>
    public void Add(INamedTypeSymbol type, AttributeData uapiStruct, StructDeclaration declaration, int firstDraftVersion)
    {
        if (declaration.Command is not { } command) return;
        // _IO(0xAE, 0xB8) and _IOW(0xAE, 0xB8, 16) are two commands: all of the number is compared.
        int size = command.Direction == IoctlDirection.None ? 0 : LayoutEngine.Lay(declaration, TargetAbi.X86_64).Size;
        _entries.Add(new Entry(type, uapiStruct, declaration.CName, command, size, firstDraftVersion == 0));
    }

    /// <summary>Reports each struct whose command another one had first: a shipped one, or else the first in the source.</summary>
    public void Report(CompilationAnalysisContext context)
    {
        foreach (IGrouping<(CommandDeclaration, int), Entry> same in _entries.GroupBy(entry => (entry.Command, entry.Size)))
        {
            Entry[] ordered = [.. same
                .OrderBy(entry => entry.IsDraft)
                .ThenBy(entry => entry.Place.SourceTree?.FilePath, StringComparer.Ordinal)
                .ThenBy(entry => entry.Place.SourceSpan.Start)];
            foreach (Entry entry in ordered)
            {
                if (!entry.IsDraft || entry.CName == ordered[0].CName) continue;
                DesignFault fault = new(DesignRule.CommandCollides, null, new EquatableArray<string>("Ioctl", entry.Text, ordered[0].Type.Name, ordered[0].CName));
                context.ReportDiagnostic(DesignAdvice.Create(entry.Type, entry.UapiStruct, fault, context.CancellationToken, ordered[0].Place));
            }
        }
    }

    private sealed record Entry(INamedTypeSymbol Type, AttributeData UapiStruct, string CName, CommandDeclaration Command, int Size, bool IsDraft)
    {
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
