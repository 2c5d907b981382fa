namespace UapiGen.Abi;

/// <summary>
/// Finds what a declaration breaks of what was shipped. One edit is one change: what follows from it (offsets behind a field that grew, the
/// size of its version) is not told again. Growth is silent: versions, members and constants that are new, masks that have more bits,
/// a lower floor, a higher cap, a meaning for what had to be zero, a zero tail that is accepted.
/// </summary>
public static class AbiDiff
{
    /// <summary>Compares.</summary>
    /// <param name="was">What was shipped.</param>
    /// <param name="now">What is declared.</param>
    /// <param name="otherMembers">
    /// Names that the struct has besides its fields: a property under a field's former name keeps programs compiling, so that the renaming
    /// breaks nobody.
    /// </param>
    public static EquatableArray<AbiChange> Compare(AbiSnapshot was, AbiSnapshot now, IReadOnlyCollection<string>? otherMembers = null)
    {
        if (was == now) return default;
        var diff = new DiffState(was, now, otherMembers);
        NameDiff.Compare(diff);
        EnumDiff.Compare(diff);
        EmbeddedDiff.Compare(diff);
        FieldDiff.Compare(diff);
        LayoutDiff.Compare(diff);
        TailDiff.Compare(diff);
        ConstantDiff.Compare(diff);
        CommandDiff.Compare(diff);
        CNameDiff.Compare(diff);
        ContractDiff.Compare(diff);
        return diff.ToArray();
    }
}
