using System.Globalization;
using System.Text;
using UapiGen.Abi;

namespace UapiGen.Analyzers;

/// <summary>
/// The arguments of a change in the words of who reads the message: values of the contract as C# writes them, where a change has those of the
/// baseline's text, and conditions as part of a sentence.
/// </summary>
public static class BreakWords
{
    /// <summary>What the message of a change says in its places: the struct, the field, the version that shipped it, then what the change says besides.</summary>
    /// <param name="versions">The versions that shipped, each with its release.</param>
    /// <param name="change">The change.</param>
    /// <param name="typeName">The full name of the struct.</param>
    public static string[] Of(IEnumerable<BaselineVersion> versions, AbiChange change, string typeName)
    {
        var places = new List<string> { typeName.Substring(typeName.LastIndexOf('.') + 1), change.Field ?? "", Shipped(versions, change.Version) };
        places.AddRange(Of(change));
        return [.. places];
    }

    /// <summary>The property of the contract, or of a field's check, that a change is about; null for a change that is about something else.</summary>
    public static string? PropertyOf(AbiChange change) => change.Rule switch
    {
        BreakRule.SizeSourceChanged => nameof(Contract.SizeSource),
        BreakRule.FloorRaised => nameof(Contract.Floor),
        BreakRule.SmallStructChanged => nameof(Contract.Small),
        BreakRule.ZeroSizeMeaning => nameof(Contract.Zero),
        BreakRule.CapLowered => nameof(Contract.Cap),
        BreakRule.ZeroTailRejected or BreakRule.NonzeroTailAccepted or BreakRule.NonzeroTailRejected => nameof(Contract.Larger),
        BreakRule.ReportFaultChanged => nameof(Contract.ReportFault),
        BreakRule.ReplyChanged => nameof(Contract.Reply),
        BreakRule.ErrnoChanged when change.Field is not null => nameof(InputRule.Error),
        BreakRule.ErrnoChanged => change.Arguments[0] switch
        {
            Cap => nameof(Contract.CapError),
            Larger => nameof(Contract.LargerError),
            Null => nameof(Contract.NullError),
            Cut => nameof(Contract.CutError),
            _ => nameof(Contract.SmallError),
        },
        BreakRule.SizeReportChanged => change.Arguments[0] switch
        {
            Cap => nameof(Contract.CapReportsSize),
            Cut => nameof(Contract.CutReportsSize),
            TheReply => nameof(Contract.ReplySize),
            _ => nameof(Contract.Larger),
        },
        BreakRule.SizeWidthChanged => nameof(Contract.SizeWidth),
        BreakRule.NullStructChanged => nameof(Contract.Null),
        BreakRule.TailStartChanged => nameof(Contract.Tail),
        BreakRule.RequestChanged => nameof(Contract.Request),
        BreakRule.CutChanged => nameof(Contract.Cut),
        BreakRule.ErrorReplyChanged => nameof(Contract.ErrorReply),
        _ => null,
    };

    // When something happens, in the words of the comparison.
    private const string Cap = "usize past the cap", Larger = "a larger struct", Null = "a null address", Cut = "a reply that does not fit", TheReply = "the reply";

    /// <summary>The arguments of a change; those that need no other words as they are.</summary>
    private static string[] Of(AbiChange change)
    {
        string[] arguments = [.. change.Arguments];
        return change.Rule switch
        {
            BreakRule.CommandNumber => Array.ConvertAll(arguments, Command),
            BreakRule.CommandRemoved => [Command(arguments[0])],
            BreakRule.CommandDirection or
            BreakRule.SizeSourceChanged or BreakRule.SmallStructChanged or BreakRule.ZeroSizeMeaning or BreakRule.CapLowered or
            BreakRule.ZeroTailRejected or BreakRule.NonzeroTailAccepted or BreakRule.NonzeroTailRejected or
            BreakRule.ReportFaultChanged or BreakRule.ReplyChanged or
            BreakRule.SizeWidthChanged or BreakRule.NullStructChanged or BreakRule.TailStartChanged or BreakRule.RequestChanged or
            BreakRule.CutChanged or BreakRule.ErrorReplyChanged => Array.ConvertAll(arguments, Member),
            BreakRule.SizeFieldMoved => Array.ConvertAll(arguments, field => field == "none" ? "no field" : "'" + field + "'"),
            BreakRule.FloorRaised => Array.ConvertAll(arguments, Floor),
            BreakRule.ErrnoChanged => [Failure(change), arguments[1], arguments[2], PropertyOf(change)!],
            BreakRule.SizeReportChanged => [Occasion(arguments[0]), Report(arguments[1]), Report(arguments[2]), PropertyOf(change)!],
            BreakRule.FieldDirection => Array.ConvertAll(arguments, Direction),
            BreakRule.CheckAdded or BreakRule.CheckRemoved => [arguments[0] == "0x0" ? "only 0" : "only the bits " + arguments[0]],
            BreakRule.CNameChanged => [Named(arguments[0], arguments[1]), arguments[2], arguments[3].Length == 0 ? "nothing" : arguments[3]],
            BreakRule.OutputMaskShrunk => Array.ConvertAll(arguments, bits => bits == "all" ? "any bit" : bits),
            _ => arguments,
        };
    }

    private static string Shipped(IEnumerable<BaselineVersion> versions, int? number)
    {
        foreach (BaselineVersion version in versions)
        {
            if (version.Number == number && version.Release is { } release)
                return string.Format(CultureInfo.InvariantCulture, "version {0} ({1})", version.Number, release);
        }
        return number is { } draft ? string.Format(CultureInfo.InvariantCulture, "version {0}", draft) : "what shipped";
    }

    private static string Failure(AbiChange change) => change.Field is { } field ? "an unknown bit of '" + field + "'" : change.Arguments[0] switch
    {
        Cap => "a size past the cap",
        Larger or Null or Cut => change.Arguments[0],
        _ => "a size below the floor",
    };

    private static string Occasion(string when) => when switch
    {
        Cap => "On a size past the cap",
        Cut => "Where a reply does not fit",
        TheReply => "In the reply",
        _ => "On a larger struct",
    };

    /// <summary>A constant of an enumeration or of the struct, an enumeration, or what an attribute of the struct names.</summary>
    private static string Named(string owner, string subject) => (owner.Length, subject) switch
    {
        (0, "[Ioctl]") => "The command",
        (0, "[Capability]") => "The capability",
        (0, "[CPrefix]") => "The size of a version",
        (0, _) => "'" + subject + "'",
        (_, "") => "The enumeration '" + owner + "'",
        _ => "'" + owner + "." + subject + "'",
    };

    private static string Direction(string word) => word switch
    {
        "out" => "filled by the kernel",
        "in-out" => "filled by the caller and by the kernel",
        "neither" => "left alone",
        _ => "filled by the caller",
    };

    private static string Report(string word) => word switch
    {
        "written" => "overwritten",
        "not written" => "left alone",
        _ => "set to " + Member(word),
    };

    private static string Floor(string text) => text.StartsWith("i386 ", StringComparison.Ordinal) ? text.Remove(0, "i386 ".Length) + " (i386)" : text;

    /// <summary><c>0xAE 0xB8</c>, then a direction or a size, as the arguments of the attribute.</summary>
    private static string Command(string text)
    {
        string[] parts = text.Split(' ');
        string numbers = "(" + parts[0] + ", " + parts[1] + ")";
        return parts.Length switch
        {
            3 => numbers + " with direction " + Member(parts[2]),
            4 => numbers + " with size " + parts[3],
            _ => numbers,
        };
    }

    /// <summary>The member of an enumeration that a word of a baseline stands for: <c>AcceptZeroTail</c> for <c>accept-zero-tail</c>.</summary>
    private static string Member(string word)
    {
        var name = new StringBuilder(word.Length);
        bool starts = true;
        foreach (char c in word)
        {
            if (c != '-') name.Append(starts ? char.ToUpperInvariant(c) : c);
            starts = c == '-';
        }
        return name.ToString();
    }
}
