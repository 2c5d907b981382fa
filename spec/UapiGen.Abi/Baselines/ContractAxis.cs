using System.Text;

namespace UapiGen.Abi;

/// <summary>The axes of a contract as a baseline writes them, in the order of <see cref="Contract"/>'s properties.</summary>
internal sealed class ContractAxis
{
    /// <summary>The word of a default that was resolved away: no line says it.</summary>
    private const string Resolved = "";

    private static readonly string[] s_truths = ["false", "true"];

    private readonly Func<Contract, int> _get;
    private readonly Func<Contract, int, Contract> _set;
    private readonly string[]? _words;

    /// <summary>An axis.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="get">Its value in a contract.</param>
    /// <param name="set">A contract with another value.</param>
    /// <param name="words">The word of each value, from 0: the members of the enumeration in kebab-case; null for a number.</param>
    /// <param name="unsaid">The value that a baseline means which says nothing of it.</param>
    private ContractAxis(string name, Func<Contract, int> get, Func<Contract, int, Contract> set, string[]? words, int? unsaid = null)
    {
        Name = name;
        Key = FactWords.Contract + " " + name;
        Unsaid = unsaid;
        _get = get;
        _set = set;
        _words = words;
    }

    /// <summary>The index of the floor, the one axis that is a number and may differ between the layouts.</summary>
    public const int Floor = 1;

    public static ContractAxis[] All { get; } =
    [
        new("size-source", c => (int)c.SizeSource, (c, v) => c with { SizeSource = (SizeSource)v }, [Resolved, "field", "argument", "command-bits", "fixed", "kernel-first"]),
        new("floor", c => c.Floor, (c, v) => c with { Floor = v }, null),
        new("small", c => (int)c.Small, (c, v) => c with { Small = (SmallStruct)v }, ["reject", "reject-and-report-size", "zero-extend"]),
        new("small-error", c => (int)c.SmallError, (c, v) => c with { SmallError = (Errno)v }, ErrnoText.Words),
        new("zero", c => (int)c.Zero, (c, v) => c with { Zero = (ZeroSize)v }, ["small", "means-version0"]),
        new("cap", c => (int)c.Cap, (c, v) => c with { Cap = (SizeCap)v }, [Resolved, "none", "page-size", "below-page-size"]),
        new("cap-error", c => (int)c.CapError, (c, v) => c with { CapError = (Errno)v }, ErrnoText.Words),
        new("cap-reports-size", c => c.CapReportsSize ? 1 : 0, (c, v) => c with { CapReportsSize = v != 0 }, s_truths),
        new("larger", c => (int)c.Larger, (c, v) => c with { Larger = (LargerStruct)v }, ["accept-zero-tail", "accept-zero-tail-or-report-size", "reject", "reject-and-report-size", "truncate"]),
        new("report-fault", c => (int)c.ReportFault, (c, v) => c with { ReportFault = (ReportFault)v }, ["replaces-errno", "ignored"]),
        new("reply", c => (int)c.Reply, (c, v) => c with { Reply = (Reply)v }, [Resolved, "none", "copy-struct-to-user", "copy-head", "copy-head-then-clear-tail", "output-fields", "copy-output-fields"]),
        new("reply-size", c => (int)c.ReplySize, (c, v) => c with { ReplySize = (ReplySize)v }, ["kernel", "filled", "unchanged"]),
        new("size-width", c => (int)c.SizeWidth, (c, v) => c with { SizeWidth = (SizeWidth)v }, [Resolved, "bits32", "bits64"], (int)SizeWidth.Bits64),
        new("null", c => (int)c.Null, (c, v) => c with { Null = (NullStruct)v }, ["fault", "reject", "no-struct", "no-struct-without-size"], (int)NullStruct.Fault),
        new("null-error", c => (int)c.NullError, (c, v) => c with { NullError = (Errno)v }, ErrnoText.Words, (int)Errno.EINVAL),
        new("larger-error", c => (int)c.LargerError, (c, v) => c with { LargerError = (Errno)v }, ErrnoText.Words, (int)Errno.E2BIG),
        new("tail", c => (int)c.Tail, (c, v) => c with { Tail = (TailStart)v }, ["size-of", "known-end"], (int)TailStart.SizeOf),
        new("request", c => (int)c.Request, (c, v) => c with { Request = (Request)v }, ["whole", "input-fields", "none", "zeroed"], (int)Request.Whole),
        new("cut", c => (int)c.Cut, (c, v) => c with { Cut = (CutReply)v }, ["ignored", "reported", "refused"], (int)CutReply.Ignored),
        new("cut-error", c => (int)c.CutError, (c, v) => c with { CutError = (Errno)v }, ErrnoText.Words, (int)Errno.EMSGSIZE),
        new("cut-reports-size", c => c.CutReportsSize ? 1 : 0, (c, v) => c with { CutReportsSize = v != 0 }, s_truths, 0),
        new("error-reply", c => (int)c.ErrorReply, (c, v) => c with { ErrorReply = (ErrorReply)v }, ["none", "copied", "zeroed"], (int)ErrorReply.None),
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
        return _words is not null && value >= 0 && value < _words.Length && _words[value].Length > 0 ? _words[value] : FactNumbers.Decimal(value);
    }

    /// <summary>Takes a value.</summary>
    public bool TryRead(ref FactReader line, out int value)
    {
        if (_words is null) return line.TryDecimal(out value);
        value = line.TryWord(_words, out string word) ? Array.IndexOf(_words, word) : -1;
        return value >= 0;
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
