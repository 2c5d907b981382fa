namespace UapiGen.Linux.Landlock.Kernel;

/// <summary>
/// The kernel's side of landlock_create_ruleset(2), up to the making of the ruleset (SYSCALL_DEFINE3(landlock_create_ruleset) and copy_min_struct_from_user in
/// security/landlock/syscalls.c, Linux 7.3).
/// </summary>
public static class LandlockCreateRulesetCall
{
    /// <summary>Reads and checks the arguments in the kernel's order: a question first, else the struct and its rights.</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="abi">The version of Landlock's ABI that the kernel has: 7 in Linux 6.18, 11 in 7.3. Its size of the struct and the known rights go by it.</param>
    /// <param name="attr">Where the struct lies.</param>
    /// <param name="usize">Its size.</param>
    /// <param name="flags">The call's flags.</param>
    /// <param name="value">The struct.</param>
    /// <param name="question">What is asked instead of a ruleset.</param>
    /// <returns>
    /// The first that applies: EINVAL, a flag beside a struct or a size, or an unknown one; success, a question; what
    /// <see cref="LandlockRulesetAttr.CopyFromUserAs"/> says; EINVAL, a right that this ABI does not know, or something quiet that is not handled; ENOMSG, nothing is
    /// handled; else success.
    /// </returns>
    public static Errno Read<TMemory>(
        ref TMemory memory, int abi, UserAddress attr, ulong usize, uint flags, out LandlockRulesetAttr value, out LandlockQuestion question)
        where TMemory : struct, IUserMemory
    {
        value = default;
        question = (LandlockQuestion)flags;
        if (question != LandlockQuestion.None)
        {
            bool isAsked = attr.Value == 0 && usize == 0 && question is (LandlockQuestion.Version or LandlockQuestion.Errata);
            return isAsked ? Errno.Success : Errno.EINVAL;
        }

        int version = LandlockRights.StructVersion(abi);
        Errno error = version == LandlockRights.NewestVersion
            ? LandlockRulesetAttr.CopyFromUser(ref memory, attr, usize, out value)
            : LandlockRulesetAttr.CopyFromUserAs(ref memory, version, attr, usize, out value);
        return error == Errno.Success ? LandlockRights.Check(in value, abi) : error;
    }
}
