namespace UapiGen.Abi;

/// <summary>Error numbers by name.</summary>
internal static class ErrnoText
{
    private static readonly Dictionary<string, Errno> s_byName = MakeByName();

    public static Dictionary<int, string> Names { get; } = MakeNames();

    public static string Of(Errno error) => Names.TryGetValue((int)error, out string? name) ? name : FactNumbers.Decimal((int)error);

    public static bool TryRead(string name, out Errno error) => s_byName.TryGetValue(name, out error);

    private static Dictionary<int, string> MakeNames()
    {
        var names = new Dictionary<int, string>();
        foreach (Errno error in EnumMembers.Of<Errno>()) names[(int)error] = error.ToString();
        return names;
    }

    private static Dictionary<string, Errno> MakeByName()
    {
        var values = new Dictionary<string, Errno>(StringComparer.Ordinal);
        foreach (Errno error in EnumMembers.Of<Errno>()) values[error.ToString()] = error;
        return values;
    }
}
