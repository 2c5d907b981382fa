namespace UapiGen.Abi;

/// <content>What is said of names in C.</content>
internal sealed partial class FactParser
{
    private FactFault? CName(ref FactReader line, out bool wellFormed)
    {
        string name = "", text = "";
        string? said = null;
        wellFormed = line.TryWord(out string kind);
        bool isConstant = kind is FactWords.Const or FactWords.Member;
        if (wellFormed && (isConstant || kind == FactWords.Enum)) wellFormed = line.TryWord(out name);
        else wellFormed &= kind is FactWords.Command or FactWords.Capability or CNameSubject.Sizes;
        wellFormed = wellFormed && line.TryWord(out text) && CNameSubject.TryRead(text, isConstant, out said);
        if (!wellFormed) return null;

        string subject = name.Length == 0 ? kind : kind + " " + name;
        return State(kind, name, said) ? Follow(new FactOrder(FactSection.CName, subject), FactWords.CName, "cname " + subject) : Inconsistent("cname " + subject, text, "nothing of that name");
    }

    /// <summary>Notes what is said; false where there is nothing that it could be said of.</summary>
    private bool State(string kind, string name, string? said)
    {
        switch (kind)
        {
            case FactWords.Command:
                builder.Names = builder.Names with { Command = said };
                return builder.Command is not null;
            case FactWords.Capability:
                builder.Names = builder.Names with { Capability = said };
                return builder.Capability is not null;
            case CNameSubject.Sizes:
                builder.Names = builder.Names with { Sizes = said };
                return true;
            case FactWords.Const:
                if (!builder.Constants.TryGetValue(name, out ConstantDeclaration? constant)) return false;
                builder.Constants[name] = constant with { CName = said };
                return true;
            case FactWords.Enum:
                if (!builder.Enums.TryGetValue(name, out EnumBuilder? owner)) return false;
                owner.CName = said;
                return true;
            default:
                return StateMember(name, said);
        }
    }

    private bool StateMember(string path, string? said)
    {
        int dot = path.LastIndexOf('.');
        if (dot < 0 || !builder.Enums.TryGetValue(path.Substring(0, dot), out EnumBuilder? owner)) return false;
        string member = path.Substring(dot + 1);
        if (!owner.Members.ContainsKey(member)) return false;
        owner.MemberCNames ??= new Dictionary<string, string>(StringComparer.Ordinal);
        if (said is null) owner.MemberCNames.Remove(member);
        else owner.MemberCNames[member] = said;
        return true;
    }
}
