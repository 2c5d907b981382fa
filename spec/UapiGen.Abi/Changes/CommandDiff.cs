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
            }
        }
        if (diff.Was.Capability is { } capability && diff.Now.Capability != capability)
            diff.Add(BreakRule.Capability, null, null, FactNumbers.Decimal(capability), diff.Now.Capability is { } other ? FactNumbers.Decimal(other) : "none");
    }

    private static string Numbers(CommandDeclaration command) => FactNumbers.Hex2(command.Type) + " " + FactNumbers.Hex2(command.Number);
}
