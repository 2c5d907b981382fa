using UapiGen.Abi;

namespace UapiGen.Btf.Tests.Building;

/// <summary>Asks a file everything there is to ask. Only <see cref="BtfException"/> may come of it.</summary>
internal static class Probe
{
    private static readonly StructDeclaration s_box = new(
        "Box", "box", new EquatableArray<FieldDeclaration>(new FieldDeclaration("A", new ScalarType(ScalarKind.U32)), new FieldDeclaration("Next", new ScalarType(ScalarKind.U64))), new Contract());

    /// <summary>Parses and asks; returns whether all was sound.</summary>
    public static bool Everything(byte[] bytes, BtfFile? @base = null, int from = 0, int to = int.MaxValue)
    {
        bool sound = true;
        BtfFile? file = null;
        Try(() => file = BtfFile.Parse(bytes, @base));
        if (file is null) return false;

        for (int id = from; id < Math.Min(file.Count, to); id++)
        {
            BtfType type = file[id];
            Try(() => Ask(type));
        }
        Try(() => _ = file.PointerSize);
        Try(() =>
        {
            if (BtfLayout.Find(file, "box") is { } layout) _ = BtfComparison.Compare(s_box, layout).ToString();
        });
        return sound;

        void Try(Action ask)
        {
            try
            {
                ask();
            }
            catch (BtfException refused)
            {
                Assert.NotEmpty(refused.Message);
                sound = false;
            }
        }
    }

    private static void Ask(BtfType type)
    {
        _ = type.Name;
        _ = type.ToString();
        _ = type.Strip();
        switch (type.Kind)
        {
            case BtfKind.Struct or BtfKind.Union:
                foreach (BtfField field in BtfLayout.Of(type).Fields) _ = field.Embedded;
                break;
            case BtfKind.Enum or BtfKind.Enum64:
                for (int i = 0; i < type.Count; i++) _ = type.Value(i);
                break;
            case BtfKind.FunctionPrototype:
                for (int i = 0; i < type.Count; i++) _ = type.Parameter(i);
                break;
            case BtfKind.DataSection:
                for (int i = 0; i < type.Count; i++) _ = type.Entry(i);
                break;
            case BtfKind.Int:
                _ = (type.Bits, type.BitShift, type.IsSigned, type.IsBool, type.Size);
                break;
            case BtfKind.Array:
                _ = (type.Length, type.Target);
                if (type.Strip().Target.Kind != BtfKind.Void) _ = type.SizeInBytes();
                break;
            case BtfKind.Variable:
                _ = (type.Linkage, type.Target);
                break;
            case BtfKind.DeclarationTag:
                _ = (type.Component, type.Target);
                break;
        }
    }
}
