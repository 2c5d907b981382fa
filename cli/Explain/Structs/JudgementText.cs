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
        List<string> notes = [.. JudgementNotes.Of(judgement)];
        if (notes.Count > 0) text.Append('\n');
        foreach (string note in notes) Line(text, note);
        PassedText.Write(text, passed.Target, PassedValues.Of(passed, judgement.Usize));
        if (asked is { } error) text.Append('\n').Append(Explained(judgement, error));
        return text.ToString();
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
        : Counted.Bytes((long)judgement.Passed.Ksize);

    private static string Where(PassedStruct passed) => (passed.Target == TargetAbi.X86_64 ? "" : ", on " + passed.Target.Name) + passed.Address switch
    {
        PassedAddress.Null => ", at null",
        PassedAddress.Unmapped => ", where nothing is mapped",
        _ => "",
    };

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
