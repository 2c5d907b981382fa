namespace UapiGen.Btf.Tests.Building;

/// <summary>Small files for many tests.</summary>
internal static class Samples
{
    /// <summary>Each of the nineteen kinds, in the order of their numbers: the type of id n is of kind n.</summary>
    public static byte[] EveryKind(bool big)
    {
        BtfBuilder btf = new(big);
        btf.Int("int", 4, signed: true);
        btf.Add(BtfKind.Pointer, "", 4);
        btf.Add(BtfKind.Array, "", 0, 0, false, 1, 1, 3);
        btf.Composite(BtfKind.Struct, "box", 32, true, ("a", 1, 0), ("low", 1, 32 | (3 << 24)), ("high", 1, 35 | (29 << 24)), ("row", 3, 64), ("", 5, 160), ("next", 2, 192));
        btf.Union("", 4, ("u", 1, 0), ("c", 10, 0));
        btf.Add(BtfKind.Enum, "colour", 4, 2, true, btf.Name("RED"), 1, btf.Name("NONE"), unchecked((uint)-1));
        btf.Add(BtfKind.Forward, "later", 0, 0, true);
        btf.Add(BtfKind.Typedef, "box_t", 4);
        btf.Add(BtfKind.Volatile, "", 8);
        btf.Add(BtfKind.Const, "", 1);
        btf.Add(BtfKind.Restrict, "", 2);
        btf.Add(BtfKind.Function, "run", 13, 1);
        btf.Add(BtfKind.FunctionPrototype, "", 1, 2, false, btf.Name("first"), 2, 0, 0);
        btf.Add(BtfKind.Variable, "counter", 1, 0, false, 1);
        btf.Add(BtfKind.DataSection, ".data", 4, 1, false, 14, 0, 4);
        btf.Add(BtfKind.Float, "double", 8);
        btf.Add(BtfKind.DeclarationTag, "mark", 4, 0, false, 2);
        btf.Add(BtfKind.TypeTag, "user", 1);
        btf.Add(BtfKind.Enum64, "wide", 8, 2, false, btf.Name("TOP"), 0, 0x8000_0000, btf.Name("LOW"), 7, 0);
        return btf.Build();
    }
}
