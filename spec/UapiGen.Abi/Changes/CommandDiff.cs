namespace UapiGen.Abi;

/// <summary>The command and what announces it.</summary>
internal static class CommandDiff
{
    public static void Compare(DiffState diff)
    {
        if (diff.Was.Command is { } was)
        {
            if (diff.Now.Command is not { } now)
                diff.Add(BreakRule.CommandRemoved, null, null, Numbers(was) + " " + DirectionText.Of(was.Direction));
            else
            {
                if (Numbers(was) != Numbers(now)) diff.Add(BreakRule.CommandNumber, null, null, Numbers(was), Numbers(now));
                if (was.Direction != now.Direction)
                    diff.Add(BreakRule.CommandDirection, null, null, DirectionText.Of(was.Direction), DirectionText.Of(now.Direction));
                else if (Numbers(was) == Numbers(now)) AddSizeInNumber(diff, now);
            }
        }
        if (diff.Was.Capability is { } capability && diff.Now.Capability != capability)
            diff.Add(BreakRule.Capability, null, null, FactNumbers.Decimal(capability), diff.Now.Capability is { } other ? FactNumbers.Decimal(other) : "none");
    }

    /// <summary>
    /// A number with a direction carries sizeof. Where that is not how usize is told, the number is compared whole: after the struct grew, new
    /// headers have a number that no old kernel knows.
    /// </summary>
    private static void AddSizeInNumber(DiffState diff, CommandDeclaration command)
    {
        if (command.Direction == IoctlDirection.None || diff.LayoutExplained || diff.Now.Contract.SizeSource == SizeSource.CommandBits) return;
        int was = diff.Was.Versions[diff.Was.Versions.Count - 1].Size.Lp64, now = diff.Now.Versions[diff.Now.Versions.Count - 1].Size.Lp64;
        if (was == now) return;
        diff.Add(BreakRule.CommandNumber, null, null, Numbers(command) + " size " + FactNumbers.Decimal(was), Numbers(command) + " size " + FactNumbers.Decimal(now));
    }

    private static string Numbers(CommandDeclaration command) => FactNumbers.Hex2(command.Type) + " " + FactNumbers.Hex2(command.Number);
}
