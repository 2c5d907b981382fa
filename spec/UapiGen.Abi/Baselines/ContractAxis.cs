using System.Text;

namespace UapiGen.Abi;

/// <summary>The axes of a contract as a baseline writes them, in the order of <see cref="Contract"/>'s properties.</summary>
internal sealed class ContractAxis
{
    private static readonly Dictionary<int, string> s_truths = new() { [0] = "false", [1] = "true" };

    private readonly Func<Contract, int> _get;
    private readonly Func<Contract, int, Contract> _set;
    private readonly Dictionary<string, int>? _values;
    private readonly Dictionary<int, string>? _names;

    private ContractAxis(string name, Func<Contract, int> get, Func<Contract, int, Contract> set, Dictionary<int, string>? names, int? unsaid = null)
    {
        Name = name;
        Key = FactWords.Contract + " " + name;
        Unsaid = unsaid;
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
        new("cap-reports-size", c => c.CapReportsSize ? 1 : 0, (c, v) => c with { CapReportsSize = v != 0 }, s_truths),
        new("larger", c => (int)c.Larger, (c, v) => c with { Larger = (LargerStruct)v }, Names<LargerStruct>()),
        new("report-fault", c => (int)c.ReportFault, (c, v) => c with { ReportFault = (ReportFault)v }, Names<ReportFault>()),
        new("reply", c => (int)c.Reply, (c, v) => c with { Reply = (Reply)v }, Names<Reply>()),
        new("reply-size", c => (int)c.ReplySize, (c, v) => c with { ReplySize = (ReplySize)v }, Names<ReplySize>()),
        new("size-width", c => (int)c.SizeWidth, (c, v) => c with { SizeWidth = (SizeWidth)v }, Names<SizeWidth>(), (int)SizeWidth.Bits64),
        new("null", c => (int)c.Null, (c, v) => c with { Null = (NullStruct)v }, Names<NullStruct>(), (int)NullStruct.Fault),
        new("null-error", c => (int)c.NullError, (c, v) => c with { NullError = (Errno)v }, ErrnoText.Names, (int)Errno.EINVAL),
        new("larger-error", c => (int)c.LargerError, (c, v) => c with { LargerError = (Errno)v }, ErrnoText.Names, (int)Errno.E2BIG),
        new("tail", c => (int)c.Tail, (c, v) => c with { Tail = (TailStart)v }, Names<TailStart>(), (int)TailStart.SizeOf),
        new("request", c => (int)c.Request, (c, v) => c with { Request = (Request)v }, Names<Request>(), (int)Request.Whole),
        new("cut", c => (int)c.Cut, (c, v) => c with { Cut = (CutReply)v }, Names<CutReply>(), (int)CutReply.Ignored),
        new("cut-error", c => (int)c.CutError, (c, v) => c with { CutError = (Errno)v }, ErrnoText.Names, (int)Errno.EMSGSIZE),
        new("cut-reports-size", c => c.CutReportsSize ? 1 : 0, (c, v) => c with { CutReportsSize = v != 0 }, s_truths, 0),
        new("error-reply", c => (int)c.ErrorReply, (c, v) => c with { ErrorReply = (ErrorReply)v }, Names<ErrorReply>(), (int)ErrorReply.None),
    ];

    /// <summary>What a contract is that says nothing of the axes that came later; made once, for every text that is read.</summary>
    private static readonly Contract s_silent = MakeSilent();

    public string Name { get; }

    /// <summary>The words that a line of it begins with.</summary>
    public string Key { get; }

    /// <summary>The value of a contract that says nothing of the axis; null for the axes that every baseline says, which are older than the first of them.</summary>
    public int? Unsaid { get; }

    /// <summary>What a baseline means that says nothing: the axes that came later have the value which every struct had until then.</summary>
    public static Contract Silent() => s_silent;

    private static Contract MakeSilent()
    {
        var contract = new Contract();
        foreach (ContractAxis axis in All)
        {
            if (axis.Unsaid is { } value) contract = axis.Set(contract, value);
        }
        return contract;
    }

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
        foreach (T member in EnumMembers.Of<T>())
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
