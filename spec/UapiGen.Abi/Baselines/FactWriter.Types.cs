namespace UapiGen.Abi;

/// <content>Enumerations, constants and embedded structs.</content>
internal sealed partial class FactWriter
{
    private void WriteEnums()
    {
        Dictionary<string, EnumDeclaration>? before = was is null ? null : ByName(was.Enums, static one => one.Name);
        foreach (EnumDeclaration one in now.Enums)
        {
            EnumDeclaration? former = null;
            before?.TryGetValue(one.Name, out former);
            if (former == one) continue;
            Dictionary<string, EnumMember>? kept = former is not null && former.Underlying == one.Underlying ? Kept(former, one) : null;
            if (kept is null)
            {
                Line(FactWords.Enum, one.Name + " " + TypeReferenceText.Kind(one.Underlying));
                (_begun ??= new HashSet<string>(StringComparer.Ordinal)).Add(one.Name);
            }
            bool signed = one.Underlying.IsSigned();
            foreach (EnumMember member in one.Members)
            {
                if (kept is not null && kept.TryGetValue(member.Name, out EnumMember? old) && old.Value == member.Value) continue;
                Line(FactWords.Member, one.Name + "." + member.Name + " " + FactNumbers.Value(member.Value, signed && unchecked((long)member.Value) < 0));
            }
        }
    }

    /// <summary>The former members, if all are still there; otherwise null, and the enumeration is written anew.</summary>
    private static Dictionary<string, EnumMember>? Kept(EnumDeclaration former, EnumDeclaration one)
    {
        Dictionary<string, EnumMember> members = ByName(former.Members, static member => member.Name);
        int found = 0;
        foreach (EnumMember member in one.Members)
        {
            if (members.ContainsKey(member.Name)) found++;
        }
        return found == members.Count ? members : null;
    }

    private void WriteConstants()
    {
        Dictionary<string, ConstantDeclaration>? before = was is null ? null : ByName(was.Constants, static one => one.Name);
        foreach (ConstantDeclaration one in now.Constants)
        {
            if (before is not null && before.TryGetValue(one.Name, out ConstantDeclaration? former) && former.Value == one.Value && former.IsNegative == one.IsNegative) continue;
            Line(FactWords.Const, one.Name + " " + FactNumbers.Value(one.Value, one.IsNegative));
        }
    }

    private void WriteEmbedded()
    {
        Dictionary<string, EmbeddedSnapshot>? before = was is null ? null : ByName(was.Embedded, static one => one.Name);
        foreach (EmbeddedSnapshot one in now.Embedded)
        {
            if (before is not null && before.TryGetValue(one.Name, out EmbeddedSnapshot? former) && former == one) continue;
            string lp64 = "size " + FactNumbers.Decimal(one.Size.Lp64) + " align " + FactNumbers.Decimal(one.Alignment.Lp64);
            string i386 = OnI386(one.Size.AreSame ? "" : " size " + FactNumbers.Decimal(one.Size.I386), one.Alignment);
            Line(FactWords.Embedded, one.Name + (one.IsUnion ? " union " : " ") + lp64 + i386);
            foreach (EmbeddedMember member in one.Members)
                Line(FactWords.Inner, one.Name + "." + member.Name + " " + member.Type + " at " + FactNumbers.Decimal(member.Offset.Lp64) + I386(member.Offset) + (member.Since == 0 ? "" : " since " + FactNumbers.Decimal(member.Since)) + Said(member.Align, member.IsAnonymous));
        }
    }

    private static Dictionary<string, T> ByName<T>(EquatableArray<T> all, Func<T, string> name)
        where T : IEquatable<T>
    {
        var byName = new Dictionary<string, T>(StringComparer.Ordinal);
        for (int i = 0; i < all.Count; i++) byName[name(all[i])] = all[i];
        return byName;
    }
}
