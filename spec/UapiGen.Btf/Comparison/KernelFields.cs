using UapiGen.Abi;

namespace UapiGen.Btf.Comparison;

/// <summary>Looks the kernel's fields up, first among the struct's own, then within what it embeds by name.</summary>
internal sealed class KernelFields(BtfLayout layout)
{
    private EquatableArray<BtfField>? _deep;

    private EquatableArray<BtfField> Deep => _deep ??= layout.Deep();

    /// <summary>The field of that name and place.</summary>
    public BtfField? Exact(FieldPlace field) =>
        Find(layout.Fields, other => At(field, other) && CFieldName.Same(field.Name, other.Name)) ??
        Find(Deep, other => At(field, other) && CFieldName.Same(field.Name, Last(other.Name)));

    /// <summary>The struct's own field of that name, wherever it lies.</summary>
    public BtfField? Named(string name) => Find(layout.Fields, other => CFieldName.Same(name, other.Name));

    /// <summary>A field of that place, one with a meaning before a reserved one.</summary>
    public BtfField? AtPlace(FieldPlace field) =>
        Find(layout.Fields, other => At(field, other) && !FieldNames.IsReserved(other.Name)) ??
        Find(Deep, other => At(field, other) && !FieldNames.IsReserved(Last(other.Name))) ??
        Find(layout.Fields, other => At(field, other));

    /// <summary>Whether a field is one of several that share a place: it being elsewhere does not bind what lies here.</summary>
    public static bool IsChoice(BtfField field) => field.Choices.Count > 0;

    private static bool At(FieldPlace field, BtfField other) => other.BitOffset == field.BitOffset && other.BitSize == field.BitSize;

    private static string Last(string path) => path[(path.LastIndexOf('.') + 1)..];

    private static BtfField? Find(EquatableArray<BtfField> fields, Func<BtfField, bool> wanted)
    {
        foreach (BtfField field in fields)
        {
            if (wanted(field)) return field;
        }
        return null;
    }
}
