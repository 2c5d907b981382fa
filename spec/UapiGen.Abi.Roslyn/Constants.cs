using Microsoft.CodeAnalysis;

namespace UapiGen.Abi.Roslyn;

/// <summary>Reads the constants of attributes. What is no constant of the right kind is an error that the compiler reports.</summary>
internal static class Constants
{
    /// <summary>The value of an integer, bool, string or enum, boxed; null for anything else, an array above all, which throws when it is asked.</summary>
    public static object? Value(TypedConstant constant) =>
        constant.Kind is TypedConstantKind.Primitive or TypedConstantKind.Enum ? constant.Value : null;

    /// <summary>An int, or an enum that is stored as one.</summary>
    public static int Number(TypedConstant constant, int otherwise, FaultList faults)
    {
        if (Value(constant) is int number) return number;
        faults.LeaveToCompiler();
        return otherwise;
    }

    /// <summary>A bool.</summary>
    public static bool Truth(TypedConstant constant, FaultList faults)
    {
        if (Value(constant) is bool truth) return truth;
        faults.LeaveToCompiler();
        return false;
    }

    /// <summary>The value of an integer or enum in 64 bits, sign-extended where it is negative; null for anything else.</summary>
    public static (ulong Bits, bool Negative)? Bits(TypedConstant constant) => Bits(Value(constant));

    /// <summary>The same of a value that is boxed.</summary>
    public static (ulong Bits, bool Negative)? Bits(object? value) => value switch
    {
        byte number => (number, false),
        ushort number => (number, false),
        uint number => (number, false),
        ulong number => (number, false),
        sbyte number => Signed(number),
        short number => Signed(number),
        int number => Signed(number),
        long number => Signed(number),
        _ => null,
    };

    private static (ulong Bits, bool Negative) Signed(long number) => (unchecked((ulong)number), number < 0);
}
