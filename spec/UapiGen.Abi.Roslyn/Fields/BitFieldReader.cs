using Microsoft.CodeAnalysis;

namespace UapiGen.Abi.Roslyn;

/// <summary>Reads the bit-fields of a field, in the order in which they are written.</summary>
internal static class BitFieldReader
{
    /// <summary>Adds the bit-field of one attribute.</summary>
    public static void Read(AttributeData attribute, ref List<BitFieldDeclaration>? bitFields, FaultList faults)
    {
        if (attribute.ConstructorArguments is not [var name, var width] || name.Kind != TypedConstantKind.Primitive || Constants.Value(width) is not int bits)
        {
            faults.LeaveToCompiler();
            return;
        }
        bool mustBeZero = false;
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == "MustBeZero") mustBeZero = Constants.Truth(argument.Value, faults);
        }
        (bitFields ??= []).Add(new BitFieldDeclaration(name.Value as string ?? "", bits, mustBeZero));
    }
}
