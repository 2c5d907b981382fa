using System.Buffers.Binary;
using UapiGen.Abi;

namespace UapiGen.Cli.Explain.Structs;

/// <summary>What is worth knowing of a judgement besides the checks: what lies past a size, what is written back.</summary>
internal static class JudgementNotes
{
    /// <summary>What is worth knowing besides the checks.</summary>
    public static IEnumerable<string> Of(Judgement judgement)
    {
        PassedStruct passed = judgement.Passed;
        if (judgement.IsAbsent)
        {
            yield return "No struct was passed: nothing is read or written.";
            yield break;
        }
        if (passed.Target == TargetAbi.I386 && DiffersOnI386(passed.Snapshot))
            yield return "i386 lays this struct out in its own way. A 64-bit kernel reads a 32-bit program's bytes as x86-64 does, unless the call has a compat entry: --machine x86-64 says what it answers then.";
        if (Swapped(judgement) is { } swapped)
            yield return $"In the other byte order {passed.SizeField!.Name} is {swapped}: are these the bytes of {passed.Target.Name}? --machine says whose they are.";
        FieldSnapshot[] unknown = [.. passed.Snapshot.Fields.Where(field => passed.EndOf(field) > passed.Ksize)];
        foreach (FieldSnapshot field in unknown.Where(field => passed.FirstNonzero(passed.StartOf(field), Math.Min(passed.EndOf(field), judgement.Usize)) is not null))
            yield return $"{field.Name} ({field.Type} at {passed.StartOf(field)}, version {field.Since}) lies past this kernel's size, {passed.Ksize}, and asks for what this kernel does not have.";
        string[] unused = [.. unknown.Where(field => passed.FirstNonzero(passed.StartOf(field), Math.Min(passed.EndOf(field), judgement.Usize)) is null).Select(field => field.Name)];
        if (unused.Length > 0) yield return $"Past this kernel's size, {passed.Ksize}, and zero or not passed: {string.Join(", ", unused)}.";

        string[] missing = !passed.IsSized || passed.Contract.Request != Abi.Request.Whole ? [] :
            [.. passed.Snapshot.Fields.Except(unknown).Where(field => passed.EndOf(field) > judgement.Usize).Select(field => field.Name + (passed.StartOf(field) < judgement.Usize ? " in part" : ""))];
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
            Abi.Reply.CopyStructToUser => $"Written back if the handler succeeds: {(past > 0 ? $"{Counted.Of((long)past, "zero byte")} from byte {passed.Ksize} on, then " : "")}the first {Counted.Bytes((long)common)} of the kernel's struct.{size}",
            Abi.Reply.CopyHead => $"Written back if the handler succeeds: the first {Counted.Bytes((long)common)} of the kernel's struct; {(past > 0 ? $"what lies behind, {Counted.Bytes((long)past)}, stays as it is" : "nothing else")}.{size}",
            Abi.Reply.CopyHeadThenClearTail => $"Written back if the handler succeeds: the first {Counted.Bytes((long)common)} of the kernel's struct{(past > 0 ? $", then {Counted.Of((long)past, "zero byte")}" : "")}.{size}",
            Abi.Reply.OutputFields or Abi.Reply.CopyOutputFields => $"Written back if the handler succeeds: {string.Join(", ", passed.Snapshot.Fields.Where(one => one.IsOutput || one.OutputMask is not null).Select(one => one.Name))}.",
            _ => null,
        };
    }

    /// <summary>The size that the other byte order gives, where the size was refused and that one would not be.</summary>
    private static ulong? Swapped(Judgement judgement)
    {
        PassedStruct passed = judgement.Passed;
        if (judgement.Fired is null || passed.Contract.SizeSource != Abi.SizeSource.Field || judgement.Usize <= passed.PageSize) return null;
        ulong swapped = BinaryPrimitives.ReverseEndianness(judgement.Usize) >> (64 - (passed.SizeField!.Size.Lp64 * 8));
        return swapped >= (ulong)passed.Contract.Floor && swapped <= passed.PageSize ? swapped : null;
    }

    private static bool DiffersOnI386(AbiSnapshot snapshot) =>
        snapshot.Versions.Any(version => !version.Size.AreSame) || snapshot.Fields.Any(field => !field.Offset.AreSame || !field.Size.AreSame);
}
