using System.Globalization;

namespace UapiGen.Abi;

/// <summary>Names bytes of a struct that have no name: the fewest integers that fit there, each aligned to its size, so that no ABI moves them.</summary>
internal sealed class PaddingPlan(StructDeclaration declaration, int firstDraftVersion)
{
    private readonly HashSet<string> _names = new(declaration.Fields.Select(field => field.Name), StringComparer.Ordinal);

    /// <summary>Names the bytes between two offsets, all of one version; nothing where that version is shipped.</summary>
    public void Fill(int from, int to, int version, List<PaddingField> fields)
    {
        if (version < firstDraftVersion) return;
        while (from < to)
        {
            int size = 4;
            while (from % size != 0 || from + size > to)
                size /= 2;
            fields.Add(new PaddingField(NextName(), size == 4 ? ScalarKind.U32 : size == 2 ? ScalarKind.U16 : ScalarKind.U8, version));
            from += size;
        }
    }

    /// <summary>The fields as a sentence names them.</summary>
    public static string Text(IReadOnlyList<PaddingField> fields) => string.Join("; ", fields.Select(field => field.Declaration));

    private string NextName()
    {
        string name = "Reserved";
        for (int number = 2; !_names.Add(name); number++)
            name = "Reserved" + number.ToString(CultureInfo.InvariantCulture);
        return name;
    }
}
