using System.Collections.Immutable;

namespace UapiGen.Abi.Roslyn;

/// <summary>What came of reading a declared struct.</summary>
/// <remarks>
/// Either there is a model and no fault, or no model and at least one fault, or neither: then the compiler itself reports an error that
/// leaves no meaning to read, such as a field of a type that is not there.
/// </remarks>
public sealed class StructReading
{
    internal StructReading(StructModel? model, ImmutableArray<LocatedFault> faults)
    {
        Model = model;
        Faults = faults;
    }

    /// <summary>What was declared; null when a fault, or an error of the compiler, refuses it.</summary>
    public StructModel? Model { get; }

    /// <summary>What is wrong, in the order of the source.</summary>
    public ImmutableArray<LocatedFault> Faults { get; }
}
