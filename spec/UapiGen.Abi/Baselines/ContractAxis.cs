using System.Text;

namespace UapiGen.Abi;

/// <summary>The axes of a contract as a baseline writes them, in the order of <see cref="Contract"/>'s properties.</summary>
internal sealed class ContractAxis
{
    /// <summary>The word of a default that was resolved away: no line says it.</summary>
    private const string Resolved = "";

    private static readonly string[] s_truths = ["false", "true"];

    private readonly string[]? _words;

    /// <summary>An axis.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="words">The word of each value, from 0: the members of the enumeration in kebab-case; null for a number.</param>
    /// <param name="unsaid">The value that a baseline means which says nothing of it.</param>
    private ContractAxis(string name, string[]? words, int? unsaid = null)
    {
        Name = name;
        Unsaid = unsaid;
        _words = words;
    }

    /// <summary>The index of the floor, the one axis that is a number and may differ between the layouts.</summary>
    public const int Floor = 1;

    public static ContractAxis[] All { get; } =
    [
        new("size-source", [Resolved, "field", "argument", "command-bits", "fixed", "kernel-first"]),
        new("floor", null),
        new("small", ["reject", "reject-and-report-size", "zero-extend"]),
        new("small-error", ErrnoText.Words),
        new("zero", ["small", "means-version0"]),
        new("cap", [Resolved, "none", "page-size", "below-page-size"]),
        new("cap-error", ErrnoText.Words),
        new("cap-reports-size", s_truths),
        new("larger", ["accept-zero-tail", "accept-zero-tail-or-report-size", "reject", "reject-and-report-size", "truncate"]),
        new("report-fault", ["replaces-errno", "ignored"]),
        new("reply", [Resolved, "none", "copy-struct-to-user", "copy-head", "copy-head-then-clear-tail", "output-fields", "copy-output-fields"]),
        new("reply-size", ["kernel", "filled", "unchanged"]),
        new("size-width", [Resolved, "bits32", "bits64"], (int)SizeWidth.Bits64),
        new("null", ["fault", "reject", "no-struct", "no-struct-without-size"], (int)NullStruct.Fault),
        new("null-error", ErrnoText.Words, (int)Errno.EINVAL),
        new("larger-error", ErrnoText.Words, (int)Errno.E2BIG),
        new("tail", ["size-of", "known-end"], (int)TailStart.SizeOf),
        new("request", ["whole", "input-fields", "none", "zeroed"], (int)Request.Whole),
        new("cut", ["ignored", "reported", "refused"], (int)CutReply.Ignored),
        new("cut-error", ErrnoText.Words, (int)Errno.EMSGSIZE),
        new("cut-reports-size", s_truths, 0),
        new("error-reply", ["none", "copied", "zeroed"], (int)ErrorReply.None),
    ];

    /// <summary>What a contract is that says nothing of the axes that came later; made once, for every text that is read.</summary>
    private static readonly Contract s_silent = MakeSilent();

    public string Name { get; }

    /// <summary>The value of a contract that says nothing of the axis; null for the axes that every baseline says, which are older than the first of them.</summary>
    public int? Unsaid { get; }

    /// <summary>What a baseline means that says nothing: the axes that came later have the value which every struct had until then.</summary>
    public static Contract Silent() => s_silent;

    private static Contract MakeSilent()
    {
        var contract = new Contract();
        foreach (ContractAxis axis in All)
        {
            if (axis.Unsaid is { } value && axis.Get(contract) != value) contract = axis.Set(contract, value);
        }
        return contract;
    }

    /// <summary>Its value in a contract.</summary>
    public int Get(Contract contract) => Name switch
    {
        "size-source" => (int)contract.SizeSource,
        "floor" => contract.Floor,
        "small" => (int)contract.Small,
        "small-error" => (int)contract.SmallError,
        "zero" => (int)contract.Zero,
        "cap" => (int)contract.Cap,
        "cap-error" => (int)contract.CapError,
        "cap-reports-size" => contract.CapReportsSize ? 1 : 0,
        "larger" => (int)contract.Larger,
        "report-fault" => (int)contract.ReportFault,
        "reply" => (int)contract.Reply,
        "reply-size" => (int)contract.ReplySize,
        "size-width" => (int)contract.SizeWidth,
        "null" => (int)contract.Null,
        "null-error" => (int)contract.NullError,
        "larger-error" => (int)contract.LargerError,
        "tail" => (int)contract.Tail,
        "request" => (int)contract.Request,
        "cut" => (int)contract.Cut,
        "cut-error" => (int)contract.CutError,
        "cut-reports-size" => contract.CutReportsSize ? 1 : 0,
        "error-reply" => (int)contract.ErrorReply,
        _ => throw new InvalidOperationException(Name + " has no property"),
    };

    /// <summary>A contract with another value.</summary>
    public Contract Set(Contract contract, int value) => Name switch
    {
        "size-source" => contract with { SizeSource = (SizeSource)value },
        "floor" => contract with { Floor = value },
        "small" => contract with { Small = (SmallStruct)value },
        "small-error" => contract with { SmallError = (Errno)value },
        "zero" => contract with { Zero = (ZeroSize)value },
        "cap" => contract with { Cap = (SizeCap)value },
        "cap-error" => contract with { CapError = (Errno)value },
        "cap-reports-size" => contract with { CapReportsSize = value != 0 },
        "larger" => contract with { Larger = (LargerStruct)value },
        "report-fault" => contract with { ReportFault = (ReportFault)value },
        "reply" => contract with { Reply = (Reply)value },
        "reply-size" => contract with { ReplySize = (ReplySize)value },
        "size-width" => contract with { SizeWidth = (SizeWidth)value },
        "null" => contract with { Null = (NullStruct)value },
        "null-error" => contract with { NullError = (Errno)value },
        "larger-error" => contract with { LargerError = (Errno)value },
        "tail" => contract with { Tail = (TailStart)value },
        "request" => contract with { Request = (Request)value },
        "cut" => contract with { Cut = (CutReply)value },
        "cut-error" => contract with { CutError = (Errno)value },
        "cut-reports-size" => contract with { CutReportsSize = value != 0 },
        "error-reply" => contract with { ErrorReply = (ErrorReply)value },
        _ => throw new InvalidOperationException(Name + " has no property"),
    };

    public string Text(Contract contract)
    {
        int value = Get(contract);
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
