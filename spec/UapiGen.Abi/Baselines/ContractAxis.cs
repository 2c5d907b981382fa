using System.Text;

namespace UapiGen.Abi;

/// <summary>The axes of a contract as a baseline writes them, in the order of <see cref="Contract"/>'s properties.</summary>
internal sealed class ContractAxis
{
    private static readonly string[] s_truth = ["false", "true"];

    private readonly Func<Contract, int> _get;
    private readonly Func<Contract, int, Contract> _set;
    private readonly Dictionary<string, int>? _values;
    private readonly Dictionary<int, string>? _names;

    private ContractAxis(string name, Func<Contract, int> get, Func<Contract, int, Contract> set, Dictionary<int, string>? names)
    {
        Name = name;
        _get = get;
        _set = set;
        _names = names;
        if (names is null) return;
        _values = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (KeyValuePair<int, string> pair in names) _values[pair.Value] = pair.Key;
    }

    /// <summary>The index of the floor, the one axis that is a number and may differ between the layouts.</summary>
    public const int Floor = 1;

    public static ContractAxis[] All { get; } =
    [
        new("size-source", c => (int)c.SizeSource, (c, v) => c with { SizeSource = (SizeSource)v }, Names<SizeSource>()),
        new("floor", c => c.Floor, (c, v) => c with { Floor = v }, null),
        new("small", c => (int)c.Small, (c, v) => c with { Small = (SmallStruct)v }, Names<SmallStruct>()),
        new("small-error", c => (int)c.SmallError, (c, v) => c with { SmallError = (Errno)v }, ErrnoText.Names),
        new("zero", c => (int)c.Zero, (c, v) => c with { Zero = (ZeroSize)v }, Names<ZeroSize>()),
        new("cap", c => (int)c.Cap, (c, v) => c with { Cap = (SizeCap)v }, Names<SizeCap>()),
        new("cap-error", c => (int)c.CapError, (c, v) => c with { CapError = (Errno)v }, ErrnoText.Names),
        new("cap-reports-size", c => c.CapReportsSize ? 1 : 0, (c, v) => c with { CapReportsSize = v != 0 }, new Dictionary<int, string> { [0] = s_truth[0], [1] = s_truth[1] }),
        new("larger", c => (int)c.Larger, (c, v) => c with { Larger = (LargerStruct)v }, Names<LargerStruct>()),
        new("report-fault", c => (int)c.ReportFault, (c, v) => c with { ReportFault = (ReportFault)v }, Names<ReportFault>()),
        new("reply", c => (int)c.Reply, (c, v) => c with { Reply = (Reply)v }, Names<Reply>()),
        new("reply-size", c => (int)c.ReplySize, (c, v) => c with { ReplySize = (ReplySize)v }, Names<ReplySize>()),
    ];

    public string Name { get; }

    public int Get(Contract contract) => _get(contract);

    public Contract Set(Contract contract, int value) => _set(contract, value);

    public string Text(Contract contract)
    {
        int value = _get(contract);
        return _names is null ? FactNumbers.Decimal(value) : _names.TryGetValue(value, out string? name) ? name : FactNumbers.Decimal(value);
    }

    public bool TryRead(string text, out int value)
    {
        value = 0;
        return _values is null ? FactNumbers.TryDecimal(text, 0, text.Length, out value) : _values.TryGetValue(text, out value);
    }

    /// <summary>The members of an enumeration in kebab-case. A default that was resolved away has none.</summary>
    private static Dictionary<int, string> Names<T>()
        where T : struct, Enum
    {
        var names = new Dictionary<int, string>();
        foreach (T member in (T[])Enum.GetValues(typeof(T)))
        {
            string name = member.ToString();
            if (name != "Default") names[Convert.ToInt32(member, System.Globalization.CultureInfo.InvariantCulture)] = Kebab(name);
        }
        return names;
    }

    internal static string Kebab(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        foreach (char c in name)
        {
            if (c is >= 'A' and <= 'Z' && text.Length > 0) text.Append('-');
            text.Append(c is >= 'A' and <= 'Z' ? (char)(c + ('a' - 'A')) : c);
        }
        return text.ToString();
    }
}
