namespace UapiGen.Abi;

/// <summary>The members that the generator adds to a struct: a declaration must leave their names free.</summary>
public static class GeneratedNames
{
    /// <summary>The property that says whether a field of a later version is there, such as <c>HasExtra</c>.</summary>
    public static string Presence(string field) => "Has" + field;

    /// <summary>Whether the generated part of a struct has a member of that name.</summary>
    public static bool Contains(StructDeclaration declaration, string name) => IsFixed(declaration, name) || IsBitField(declaration, name) || IsAnonymous(declaration, name);

    /// <summary>Whether it has a member of that name whose name is not the declaration's to choose.</summary>
    internal static bool IsFixed(StructDeclaration declaration, string name)
    {
        switch (name)
        {
            case "Ksize" or "Floor" or "KnownEnd" or "LayoutCheck" or "CopyFromUser" or "CopyToUser" or "CheckSize":
                return true;
            case "TailOffset":
                return declaration.Tail is not null;
            case "SizeOfVersion" or "CopyFromUserAs" or "CopyToUserAs":
                return VersionTable.Newest(declaration) > 0;
            case "ReadFromUser" or "CheckFields":
                return declaration.Contract.ErrorReply != ErrorReply.None;
            case "Command" or "CommandGeneric" or "CommandPowerPc" or "Ioctl" or "TryIoctl":
                return declaration.Command is not null;
        }
        return IsVersionSize(name) || IsPresence(declaration, name);
    }

    /// <summary>Whether a property stands for bits of that name: reserved bits have none.</summary>
    private static bool IsBitField(StructDeclaration declaration, string name)
    {
        foreach (FieldDeclaration field in declaration.Fields)
        {
            foreach (BitFieldDeclaration bits in field.BitFields)
            {
                if (!bits.MustBeZero && bits.Name == name) return true;
            }
        }
        return false;
    }

    /// <summary>Whether a property stands for a member of a field without a name in C.</summary>
    private static bool IsAnonymous(StructDeclaration declaration, string name)
    {
        foreach (AnonymousMember member in AnonymousMember.Of(declaration))
        {
            if (member.Name == name && member.HasProperty) return true;
        }
        return false;
    }

    private static bool IsVersionSize(string name)
    {
        const string Prefix = "SizeVer";
        if (name.Length == Prefix.Length || !name.StartsWith(Prefix, StringComparison.Ordinal)) return false;
        for (int i = Prefix.Length; i < name.Length; i++)
        {
            if (name[i] is < '0' or > '9') return false;
        }
        return true;
    }

    private static bool IsPresence(StructDeclaration declaration, string name)
    {
        if (!name.StartsWith("Has", StringComparison.Ordinal)) return false;
        foreach (FieldDeclaration field in declaration.Fields)
        {
            if (field.Since > 0 && string.CompareOrdinal(name, 3, field.Name, 0, int.MaxValue) == 0) return true;
        }
        return false;
    }
}
