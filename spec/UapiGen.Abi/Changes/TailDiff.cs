namespace UapiGen.Abi;

/// <summary>What follows the struct without a size of its own. Where it begins is the struct's matter, which grows before it.</summary>
internal static class TailDiff
{
    public static void Compare(DiffState diff)
    {
        switch (diff.Was.Tail, diff.Now.Tail)
        {
            case (null, null):
                break;
            case (null, { } now):
                diff.Add(BreakRule.FlexibleTailAdded, now.Name, null, Text(now));
                break;
            case ({ } was, null):
                diff.Add(BreakRule.FlexibleTailRemoved, was.Name, null, Text(was));
                break;
            case ({ } was, { } now):
                if (!TypeDiff.IsSame(diff, was.Element, now.Element)) diff.Add(BreakRule.FlexibleTailChanged, now.Name, null, Text(was), Text(now));
                else if (was.Name != now.Name) diff.Add(BreakRule.FieldRenamed, now.Name, null, was.Name, now.Name);
                break;
        }
    }

    private static string Text(TailSnapshot tail) => tail.Element + "[]";
}
