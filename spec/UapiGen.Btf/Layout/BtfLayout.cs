using UapiGen.Abi;
using UapiGen.Btf.Layout;

namespace UapiGen.Btf;

/// <summary>A struct or union laid out: its size, and each field at its place, those of anonymous structs and unions among them.</summary>
public sealed class BtfLayout
{
    private BtfLayout(BtfType type, EquatableArray<BtfField> fields) => (Type, Fields) = (type, fields);

    /// <summary>The struct or union.</summary>
    public BtfType Type { get; }

    /// <summary>Its tag; empty where it has none.</summary>
    public string Name => Type.Name;

    /// <summary>Its sizeof, in bytes.</summary>
    public long Size => Type.Size;

    /// <summary>Whether it is a union.</summary>
    public bool IsUnion => Type.Kind == BtfKind.Union;

    /// <summary>The fields, in the order of the declaration.</summary>
    public EquatableArray<BtfField> Fields { get; }

    /// <summary>Lays out the struct or union of a name.</summary>
    /// <exception cref="BtfException">There is none, or it is damaged.</exception>
    public static BtfLayout Of(BtfFile file, string name) =>
        Find(file, name) ?? throw new BtfException($"there is no struct or union {name}, nor a typedef of one");

    /// <summary>Lays out the struct of a name, else the union, else what a typedef of that name stands for; null where none is defined.</summary>
    /// <exception cref="BtfException">What is there is damaged.</exception>
    public static BtfLayout? Find(BtfFile file, string name)
    {
        if (file.TryFind(BtfKind.Struct, name, out BtfType type) || file.TryFind(BtfKind.Union, name, out type)) return Of(type);
        if (!file.TryFind(BtfKind.Typedef, name, out type)) return null;
        type = type.Strip();
        return type.Kind is BtfKind.Struct or BtfKind.Union ? Of(type) : null;
    }

    /// <summary>Lays out a struct or union.</summary>
    /// <exception cref="ArgumentException">The type is neither.</exception>
    /// <exception cref="BtfException">It is damaged.</exception>
    public static BtfLayout Of(BtfType type) => new(type, FieldCollector.Collect(Check(type), intoNamed: false));

    /// <summary>All fields, those of named structs and unions too, each after the field that holds it; the name is its path.</summary>
    internal EquatableArray<BtfField> Deep() => FieldCollector.Collect(Type, intoNamed: true);

    private static BtfType Check(BtfType type) =>
        type.Kind is BtfKind.Struct or BtfKind.Union ? type : throw new ArgumentException($"type {type.Id} is of kind {type.Kind}, neither struct nor union", nameof(type));
}
