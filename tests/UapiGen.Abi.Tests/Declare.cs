namespace UapiGen.Abi.Tests;

/// <summary>Short names for declarations in tests.</summary>
internal static class Declare
{
    public static readonly ScalarType U8 = new(ScalarKind.U8);
    public static readonly ScalarType U16 = new(ScalarKind.U16);
    public static readonly ScalarType U32 = new(ScalarKind.U32);
    public static readonly ScalarType S32 = new(ScalarKind.S32);
    public static readonly ScalarType U64 = new(ScalarKind.U64);

    /// <summary>A field.</summary>
    public static FieldDeclaration Field(string name, AbiType type, int since = 0) => new(name, type, since);

    /// <summary>Bit-fields, in C's order.</summary>
    public static EquatableArray<BitFieldDeclaration> Bits(params (string Name, int Width)[] bits) =>
        new([.. bits.Select(one => new BitFieldDeclaration(one.Name, one.Width, one.Name.StartsWith("reserved", StringComparison.Ordinal)))]);

    /// <summary>A struct of that tag.</summary>
    public static StructDeclaration Struct(string cName, params FieldDeclaration[] fields) =>
        new(cName, cName, new EquatableArray<FieldDeclaration>(fields), new Contract());

    /// <summary>The sizes of its versions.</summary>
    public static int[] Sizes(StructDeclaration declaration, TargetAbi target) =>
        [.. VersionTable.Compute(declaration, target).Select(version => version.Size)];
}
