using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace UapiGen.Abi.Roslyn;

/// <summary>Collects faults while a struct is read, and whether the compiler's own errors leave anything to read.</summary>
internal sealed class FaultList
{
    private ImmutableArray<LocatedFault>.Builder? _faults;

    /// <summary>Whether nothing refuses the struct so far.</summary>
    public bool IsEmpty => _faults is null && !RefusedByCompiler;

    /// <summary>Whether the source has an error that the compiler reports, so that there is nothing to add.</summary>
    public bool RefusedByCompiler { get; private set; }

    /// <summary>Notes that the compiler reports an error here.</summary>
    public void LeaveToCompiler() => RefusedByCompiler = true;

    /// <summary>Adds a fault.</summary>
    public void Add(DeclarationRule rule, string? field, Location at, params string[] arguments) =>
        Add(new LocatedFault(new DeclarationFault(rule, field, new EquatableArray<string>(arguments)), at));

    /// <summary>Adds a fault.</summary>
    public void Add(LocatedFault fault) => (_faults ??= ImmutableArray.CreateBuilder<LocatedFault>()).Add(fault);

    /// <summary>All faults that were added.</summary>
    public ImmutableArray<LocatedFault> ToImmutable() => _faults?.ToImmutable() ?? ImmutableArray<LocatedFault>.Empty;
}
