namespace UapiGen.Abi;

/// <summary>The enumerations that fields and masks use.</summary>
internal static class EnumDiff
{
    public static void Compare(DiffState diff)
    {
        var present = new Dictionary<string, EnumDeclaration>(StringComparer.Ordinal);
        foreach (EnumDeclaration one in diff.Now.Enums) present[one.Name] = one;
        foreach (EnumDeclaration one in diff.Was.Enums)
        {
            if (!present.TryGetValue(diff.PresentName(one.Name), out EnumDeclaration? other))
            {
                if (!IsGoneWithItsFields(diff, one.Name)) diff.Add(BreakRule.EnumRemoved, null, null, one.Name);
                continue;
            }
            if (one.Underlying != other.Underlying)
            {
                diff.ChangedEnums.Add(one.Name);
                string[] arguments = [one.Name, TypeReferenceText.Kind(one.Underlying), TypeReferenceText.Kind(other.Underlying)];
                diff.AddLayout(BreakRule.EnumUnderlying, null, null, arguments);
            }
            if (one.Members != other.Members) EnumMemberDiff.Compare(diff, one, other);
            CNameDiff.Compare(diff, one, other);
        }
    }

    /// <summary>Whether a field that had the enumeration is gone or has another type: that is what is said then.</summary>
    private static bool IsGoneWithItsFields(DiffState diff, string name)
    {
        foreach (FieldSnapshot field in diff.Was.Fields)
        {
            if (field.Type.Shape == TypeShape.Enum && field.Type.Name == name) return true;
        }
        foreach (EmbeddedSnapshot embedded in diff.Was.Embedded)
        {
            foreach (EmbeddedMember member in embedded.Members)
            {
                if (member.Type.Shape == TypeShape.Enum && member.Type.Name == name) return true;
            }
        }
        return false;
    }
}
