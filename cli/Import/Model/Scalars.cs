using UapiGen.Abi;
using UapiGen.Btf;

namespace UapiGen.Cli.Import.Model;

/// <summary>Integers: only those may cross the boundary that are as wide on every machine.</summary>
internal static class Scalars
{
    private static readonly string[] s_longs = ["long int", "long unsigned int", "unsigned long", "long"];
    private static readonly string[] s_widths = ["8", "16", "32", "64"];

    /// <summary>The integer of a member.</summary>
    /// <param name="declared">Its type as declared, typedefs included.</param>
    /// <param name="element">The same without them, and without arrays.</param>
    /// <param name="at">The member, for messages.</param>
    /// <exception cref="ImportException">It is none that a declaration may have.</exception>
    public static ScalarKind Read(BtfType declared, BtfType element, string at)
    {
        switch (element.Kind)
        {
            case BtfKind.Pointer:
                throw new ImportException($"{at}: it is a pointer, whose size differs between programs; the ABI would have it as __u64");
            case BtfKind.Float:
                throw new ImportException($"{at}: it is a floating-point number, which no field may be");
            case BtfKind.Enum or BtfKind.Enum64:
                return CSharpNames.Kind(element.Size, element.IsSigned) ?? throw new ImportException($"{at}: it is an enumeration of {element.Size} bytes");
            case BtfKind.Int when s_longs.Contains(element.Name) && !Typedefs(declared).Any(SaysWidth):
                throw new ImportException($"{at}: it is a {element.Name}, whose size differs between machines");
            case BtfKind.Int:
                return CSharpNames.Kind(element.Size, element.IsSigned) ?? throw new ImportException($"{at}: it is an integer of {element.Size} bytes");
            case BtfKind.Forward:
                throw new ImportException($"{at}: its type {element.Name} is declared and nowhere defined");
            default:
                throw new ImportException($"{at}: it is of kind {element.Kind}, which no field may be");
        }
    }

    /// <summary>Whether a typedef stands for one width on every machine: <c>uint64_t</c>, <c>__u64</c>.</summary>
    private static bool SaysWidth(string name) => s_widths.Any(width => name.EndsWith(width, StringComparison.Ordinal) || name.EndsWith(width + "_t", StringComparison.Ordinal));

    private static IEnumerable<string> Typedefs(BtfType type)
    {
        for (int step = 0; step < 64 && type.Kind is BtfKind.Typedef or BtfKind.Const or BtfKind.Volatile or BtfKind.TypeTag or BtfKind.Array; step++)
        {
            if (type.Kind == BtfKind.Typedef) yield return type.Name;
            type = type.Target;
        }
    }
}
