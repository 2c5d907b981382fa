using UapiGen.History.Tests.Corpus;

namespace UapiGen.History.Tests.Mutations;

/// <summary>
/// What calls can tell of a contract: two contracts that answer all of them alike are one contract. Written down here a second time, so that the rules are
/// not judged by themselves.
/// </summary>
internal static class Observable
{
    /// <summary>
    /// Whether every call is answered as before, or was refused and succeeds now: by the struct of today, and by one that is a version larger,
    /// since what is promised today holds then too.
    /// </summary>
    public static bool IsGrowth(StructDeclaration was, StructDeclaration now) => OnlySucceedsMore(was, now) && OnlySucceedsMore(Grown(was), Grown(now));

    private static bool OnlySucceedsMore(StructDeclaration was, StructDeclaration now)
    {
        ObservedKernel before = ObservedKernel.Of(was), after = ObservedKernel.Of(now);
        if (before.Source != after.Source) return false;

        ObservedCall[] calls = [.. ObservedCall.All(before.Ksize, before.KnownEnd, before.Version0)];
        foreach (ObservedCall call in calls)
        {
            string then = before.Answer(call), today = after.Answer(call);
            if (then == today) continue;
            // A size that no old kernel looked at is judged like any other.
            if (before.IsPastTheCap(call) && !after.IsPastTheCap(call)) continue;
            // Of a size that was refused and is taken now, a null address is refused as such, and what fails later fails later.
            ObservedCall plain = call with { IsNull = false, Fails = false };
            if (plain != call && !Succeeds(before.Answer(plain)) && Succeeds(after.Answer(plain))) continue;
            // What is not zero where nobody looks asks for what is not known, or is lost without a word.
            bool isSilent = call.IsDirty && (before.ToldOf(call) || after.ToldOf(call));
            if (Succeeds(then) || !Succeeds(today) || isSilent) return false;
            // A caller that asks for the size by one that is refused must find one that still is.
            if (TellsTheSize(then) && !calls.Any(other => TellsTheSize(after.Answer(other)) && other.Usize > (ulong)after.Ksize == call.Usize > (ulong)before.Ksize)) return false;
        }
        return true;
    }

    private static bool Succeeds(string answer) => answer.StartsWith("0,", StringComparison.Ordinal);

    private static bool TellsTheSize(string answer) => !Succeeds(answer) && answer.Contains(", size", StringComparison.Ordinal);

    private static StructDeclaration Grown(StructDeclaration declaration) =>
        declaration with { Fields = new([.. declaration.Fields, declaration.Growth("grown")]) };
}
