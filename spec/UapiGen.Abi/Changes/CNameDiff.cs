namespace UapiGen.Abi;

/// <summary>
/// The names that were said for C, which exported headers have. What was never said was never promised: to say it now is no change, nor is it to say what followed from the declaration anyway.
/// </summary>
internal static class CNameDiff
{
    /// <summary>The names of the struct's own constants, and of the struct as a whole.</summary>
    public static void Compare(DiffState diff)
    {
        (AbiSnapshot was, AbiSnapshot now) = (diff.Was, diff.Now);
        if (now.Command is not null) Compare(diff, "", "[Ioctl]", was.Names.Command, CConstantName.OfCommand(now));
        if (now.Capability is not null) Compare(diff, "", "[Capability]", was.Names.Capability, CConstantName.OfCapability(now));
        Compare(diff, "", "[CPrefix]", was.Names.Sizes, CConstantName.OfSizes(now));
        foreach (ConstantDeclaration one in was.Constants)
        {
            if (string.IsNullOrEmpty(one.CName)) continue;
            foreach (ConstantDeclaration other in now.Constants)
            {
                if (other.Name == one.Name) Compare(diff, "", one.Name, one.CName, CConstantName.Of(now, other));
            }
        }
    }

    /// <summary>The names of an enumeration and its members.</summary>
    public static void Compare(DiffState diff, EnumDeclaration was, EnumDeclaration now)
    {
        Compare(diff, was.Name, "", was.CName, now.CName);
        foreach (EnumMember one in was.Members)
        {
            if (string.IsNullOrEmpty(one.CName)) continue;
            foreach (EnumMember other in now.Members)
            {
                if (other.Name == one.Name) Compare(diff, was.Name, one.Name, one.CName, CConstantName.Of(now, other));
            }
        }
    }

    private static void Compare(DiffState diff, string owner, string subject, string? was, string? now)
    {
        if (!string.IsNullOrEmpty(was) && was != now) diff.Add(BreakRule.CNameChanged, null, null, owner, subject, was!, now ?? "");
    }
}
