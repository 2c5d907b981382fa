using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace UapiGen.Analyzers;

/// <summary>A rule, or a few of one kind, about hand-written code.</summary>
/// <remarks>
/// No analyzer of its own: the compiler asks every analyzer about every operation, and makes the operations of every attribute for it. All rules
/// are asked by <see cref="UsageAnalyzer"/>, each about the operations that it names.
/// </remarks>
internal abstract class UsageRule
{
    /// <summary>What it may say.</summary>
    public abstract ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>Names what it wants to be asked about.</summary>
    public abstract void Register(UsageActions actions);
}
