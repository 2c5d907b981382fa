using System.Collections.Immutable;

namespace UapiGen.Abi.Roslyn;

/// <summary>What came of reading a handler class: a model, or faults, or neither where the compiler itself reports an error.</summary>
public sealed class HandlerReading
{
    internal HandlerReading(HandlerClassModel? model, ImmutableArray<LocatedFault> faults)
    {
        Model = model;
        Faults = faults;
    }

    /// <summary>What was declared; null when a fault, or an error of the compiler, refuses it.</summary>
    public HandlerClassModel? Model { get; }

    /// <summary>What is wrong, in the order of the source.</summary>
    public ImmutableArray<LocatedFault> Faults { get; }
}
