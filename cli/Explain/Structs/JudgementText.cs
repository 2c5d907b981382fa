using System.Globalization;
using System.Text;
using UapiGen.Abi;

namespace UapiGen.Cli.Explain.Structs;

/// <summary>A judgement for people: what the kernel answers, how it came there, and what else is worth knowing.</summary>
internal static class JudgementText
{
    /// <summary>The text.</summary>
    public static string Of(Judgement judgement, Abi.Errno? asked)
    {
        PassedStruct passed = judgement.Passed;
        StringBuilder text = new();
        Line(text, $"{passed.Snapshot.CName} ({passed.Snapshot.TypeName}), {Sizes(judgement)}{Where(passed)}: {Answer(judgement)}");
        text.Append('\n');
        foreach (JudgedCheck check in judgement.Checks) Line(text, $"  {Mark(check),-8}{check.Rule}{(check.Reason is null ? "" : $": {check.Reason}")}");
        List<string> notes = [.. Notes(judgement)];
        if (notes.Count > 0) text.Append('\n');
        foreach (string note in notes) Line(text, note);
        if (asked is { } error) text.Append('\n').Append(Explained(judgement, error));
        return text.ToString();
    }

    /// <summary>What is worth knowing besides the checks.</summary>
    public static IEnumerable<string> Notes(Judgement judgement)
    {
        PassedStruct passed = judgement.Passed;
        if (judgement.IsAbsent)
        {
            yield return "No struct was passed: nothing is read or written.";
            yield break;
        }
        FieldSnapshot[] unknown = [.. passed.Snapshot.Fields.Where(field => End(field) > passed.Ksize)];
        foreach (FieldSnapshot field in unknown.Where(field => passed.FirstNonzero((ulong)field.Offset.Lp64, Math.Min(End(field), judgement.Usize)) is not null))
            yield return $"{field.Name} ({Place(field)}, version {field.Since}) lies past this kernel's size, {passed.Ksize}, and asks for what this kernel does not have.";
        string[] unused = [.. unknown.Where(field => passed.FirstNonzero((ulong)field.Offset.Lp64, Math.Min(End(field), judgement.Usize)) is null).Select(field => field.Name)];
        if (unused.Length > 0) yield return $"Past this kernel's size, {passed.Ksize}, and zero or not passed: {string.Join(", ", unused)}.";

        string[] missing = !passed.IsSized || passed.Contract.Request != Abi.Request.Whole ? [] :
            [.. passed.Snapshot.Fields.Except(unknown).Where(field => End(field) > judgement.Usize).Select(field => field.Name + ((ulong)field.Offset.Lp64 < judgement.Usize ? " in part" : ""))];
        if (missing.Length > 0) yield return $"Past the caller's size, {judgement.Usize}, so that the kernel takes it for zero: {string.Join(", ", missing)}.";
        if (judgement.ReportedSize is { } size) yield return $"Written back: {size}, this kernel's size, into {passed.SizeField!.Name}.";
        else if (judgement.Fired is not null) yield return Refused(judgement);
        else if (Reply(judgement) is { } reply) yield return reply;
    }

    private static string Refused(Judgement judgement) => judgement.Passed.Contract.ErrorReply switch
    {
        _ when judgement.IsHandled => "The call did what it is for. What of the reply was written before the fault stays there.",
        Abi.ErrorReply.Copied when judgement.Fired!.Step.Field is not null => "Written back all the same: the struct, as the kernel read it.",
        Abi.ErrorReply.Zeroed when judgement.Fired!.Step.Field is not null => "Written back all the same: zeros.",
        _ => "Nothing is written back.",
    };

    private static string? Reply(Judgement judgement)
    {
        PassedStruct passed = judgement.Passed;
        ulong common = Math.Min(judgement.Usize, passed.Ksize), past = judgement.Usize - common;
        string size = passed.SizeField is not { } field ? "" : passed.Contract.ReplySize switch
        {
            Abi.ReplySize.Kernel => $" {field.Name} says {passed.Ksize} then.",
            Abi.ReplySize.Filled => $" {field.Name} says {common} then.",
            _ => "",
        };
        return passed.Contract.Reply switch
        {
            Abi.Reply.CopyStructToUser => $"Written back if the handler succeeds: {(past > 0 ? $"{past} zero bytes from byte {passed.Ksize} on, then " : "")}the first {common} bytes of the kernel's struct.{size}",
            Abi.Reply.CopyHead => $"Written back if the handler succeeds: the first {common} bytes of the kernel's struct; {(past > 0 ? $"{past} bytes behind them stay as they are" : "nothing else")}.{size}",
            Abi.Reply.CopyHeadThenClearTail => $"Written back if the handler succeeds: the first {common} bytes of the kernel's struct{(past > 0 ? $", then {past} zero bytes" : "")}.{size}",
            Abi.Reply.OutputFields or Abi.Reply.CopyOutputFields => $"Written back if the handler succeeds: {string.Join(", ", passed.Snapshot.Fields.Where(one => one.IsOutput || one.OutputMask is not null).Select(one => one.Name))}.",
            _ => null,
        };
    }

    private static string Explained(Judgement judgement, Abi.Errno asked)
    {
        if (judgement.Error == asked) return $"{asked} is explained: {(judgement.Fired is { } fired ? $"it must hold that {fired.Rule}, and {fired.Reason}" : "the contract has nothing against this struct")}.\n";
        string[] others = [.. judgement.Checks.Where(check => check.Error == asked).Select(check => check.Rule)];
        return $"{asked} is not what this contract answers here: it is {Name(judgement.Error)}.\n"
            + (others.Length > 0
                ? $"Checks that fail with {asked}, none of which these bytes break before something else: {string.Join("; ", others)}.\n"
                : $"No check of the contract fails with {asked}; then it came from the handler, from a check that the contract does not name, or from another struct.\n");
    }

    private static string Answer(Judgement judgement) => judgement switch
    {
        { IsAbsent: true } => "it is taken, as a call without a struct",
        { Fired: null } => "it is taken",
        { IsHandled: true } => $"{judgement.Error}, after the call did what it is for",
        _ => $"{judgement.Error}",
    };

    private static string Name(Abi.Errno error) => error == Abi.Errno.Success ? "no error" : error.ToString();

    private static string Mark(JudgedCheck check) => !check.WasMade ? "-" : check.Reason is null ? "ok" : check.Error.ToString();

    private static string Sizes(Judgement judgement) => judgement.Passed is { IsSized: true } passed
        ? $"usize {judgement.Usize}, ksize {passed.Ksize} (version {passed.Version.Number})"
        : $"{judgement.Passed.Ksize} bytes";

    private static string Where(PassedStruct passed) => passed.Address switch
    {
        PassedAddress.Null => ", at null",
        PassedAddress.Unmapped => ", where nothing is mapped",
        _ => "",
    };

    private static ulong End(FieldSnapshot field) => (ulong)(field.Offset.Lp64 + field.Size.Lp64);

    private static string Place(FieldSnapshot field) => string.Create(CultureInfo.InvariantCulture, $"{field.Type} at {field.Offset.Lp64}");

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
