namespace UapiGen.Abi;

/// <summary>Reads the facts of one block, one line after the other, into the builder. Each method returns the fault it finds, or null.</summary>
internal sealed partial class FactParser(string text, SnapshotBuilder builder, FactScratch scratch)
{
    private FactOrder _last;
    private string _lastWord = "";
    private VersionSnapshot? _version;
    private int _lastOffset = -1;
    private bool _numbered = true;
    private int _lineStart;
    private int _nextAxis;

    /// <summary>The axes of the contract that the block has said, a bit each.</summary>
    private int _axesSaid;

    /// <summary>Where what a contradiction can be about was said last: a field, a version, an embedded struct or its member.</summary>
    public Dictionary<string, int> Places => scratch.Places;

    /// <summary>Begins another block.</summary>
    public void BeginBlock()
    {
        scratch.Said.Clear();
        _axesSaid = 0;
        _last = default;
        _lastWord = "";
        _version = null;
        _lastOffset = -1;
        _numbered = true;
    }

    /// <summary>Reads a line that is no comment and not blank.</summary>
    public FactFault? Read(int start, int end)
    {
        var line = new FactReader(text, start, end);
        if (!line.TryWord(FactWords.All, out string word)) return new FactFault(BaselineRule.UnknownFact, line.WordStart, [""]);
        if (FactWords.Grammar(word) is not { } grammar) return new FactFault(BaselineRule.UnknownFact, start, [word]);

        _lineStart = start;
        FactFault? fault = Read(word, ref line, out bool wellFormed);
        if (!wellFormed) return new FactFault(BaselineRule.MalformedFact, line.WordStart, [word, grammar]);
        if (fault is null && !line.AtEnd) return new FactFault(BaselineRule.MalformedFact, line.WordStart, [word, grammar]);
        _lastWord = word;
        return fault;
    }

    private FactFault? Read(string word, ref FactReader line, out bool wellFormed)
    {
        switch (word)
        {
            case FactWords.Struct or FactWords.Union: return Struct(ref line, isUnion: word == FactWords.Union, out wellFormed);
            case FactWords.Type: return Type(ref line, out wellFormed);
            case FactWords.Removed: return Removed(ref line, out wellFormed);
            case FactWords.Capability: return Capability(ref line, out wellFormed);
            case FactWords.Command: return Command(ref line, out wellFormed);
            case FactWords.Pack: return Pack(ref line, out wellFormed);
            case FactWords.Aligned: return Aligned(ref line, out wellFormed);
            case FactWords.Contract: return Contract(ref line, out wellFormed);
            case FactWords.Enum: return Enum(ref line, out wellFormed);
            case FactWords.Member: return Member(ref line, out wellFormed);
            case FactWords.Const: return Const(ref line, out wellFormed);
            case FactWords.Embedded: return Embedded(ref line, out wellFormed);
            case FactWords.Inner: return Inner(ref line, out wellFormed);
            case FactWords.Version: return Version(ref line, out wellFormed);
            case FactWords.Number: return Number(ref line, out wellFormed);
            case FactWords.Field: return Field(ref line, out wellFormed);
            case FactWords.Bits: return Bits(ref line, out wellFormed);
            case FactWords.Check: return Check(ref line, out wellFormed);
            case FactWords.KnownSince: return KnownSince(ref line, out wellFormed);
            case FactWords.Tail: return Tail(ref line, out wellFormed);
            case FactWords.Input: return Input(ref line, out wellFormed);
            case FactWords.CName: return CName(ref line, out wellFormed);
            default: return Output(ref line, out wellFormed);
        }
    }

    /// <summary>Checks that a fact follows the one before it and is not said twice.</summary>
    private FactFault? Follow(FactOrder order, string word, string key) =>
        scratch.Said.Add(key) ? Follow(order, word) : new FactFault(BaselineRule.DuplicateFact, -1, [key]);

    /// <summary>Checks that a fact follows the one before it.</summary>
    private FactFault? Follow(FactOrder order, string word)
    {
        if (order.CompareTo(_last) < 0) return new FactFault(BaselineRule.FactOutOfOrder, -1, [word, _lastWord]);
        _last = order;
        return null;
    }

    private static FactFault Inconsistent(string about, string said, string expected) => new(BaselineRule.InconsistentFacts, -1, [about, said, expected]);

    private FactFault? Struct(ref FactReader line, bool isUnion, out bool wellFormed)
    {
        wellFormed = line.TryWord(out string name);
        builder.CName = name;
        builder.IsUnion = isUnion;
        return Follow(new FactOrder(FactSection.Struct), FactWords.Struct, FactWords.Struct);
    }

    private FactFault? Type(ref FactReader line, out bool wellFormed)
    {
        wellFormed = line.TryWord(out string name);
        builder.TypeName = name;
        return Follow(new FactOrder(FactSection.Type), FactWords.Type, FactWords.Type);
    }

    private FactFault? Removed(ref FactReader line, out bool wellFormed)
    {
        wellFormed = line.TryWord(out string kind);
        if (!(wellFormed &= line.TryWord(out string name))) return null;
        bool known = kind switch
        {
            FactWords.Field => builder.Fields.Remove(name),
            FactWords.Const => builder.Constants.Remove(name),
            FactWords.Enum => builder.Enums.Remove(name),
            FactWords.Embedded => builder.Embedded.Remove(name),
            FactWords.Version => RemoveVersion(name),
            _ => wellFormed = false,
        };
        if (!wellFormed) return null;
        string key = "removed " + kind + " " + name;
        return known ? Follow(new FactOrder(FactSection.Removed, kind + " " + name), FactWords.Removed, key) : Inconsistent(kind + " " + name, "removed", "not there before");
    }

    /// <summary>Only the newest version can go: the numbers have no gap.</summary>
    private bool RemoveVersion(string name)
    {
        int newest = builder.Versions.Count - 1;
        for (int i = newest; i >= 0; i--)
        {
            if (FactNumbers.Decimal(builder.Versions[i].Number) != name) continue;
            builder.Versions.RemoveAt(i);
            return true;
        }
        return false;
    }

    private FactFault? Capability(ref FactReader line, out bool wellFormed)
    {
        wellFormed = true;
        if (line.Take("none"))
        {
            builder.Capability = null;
            builder.Names = builder.Names with { Capability = null };
        }
        else
        {
            wellFormed = line.TryDecimal(out int number);
            builder.Capability = number;
        }
        return Follow(new FactOrder(FactSection.Capability), FactWords.Capability, FactWords.Capability);
    }

    private FactFault? Command(ref FactReader line, out bool wellFormed)
    {
        wellFormed = true;
        if (line.Take("none"))
        {
            builder.Command = null;
            builder.Names = builder.Names with { Command = null };
        }
        else
        {
            wellFormed = line.TryHex(2, 2, out ulong letter);
            wellFormed &= line.TryHex(2, 2, out ulong number);
            wellFormed &= line.TryWord(out string word) && DirectionText.TryRead(word, out _);
            if (!wellFormed) return null;
            DirectionText.TryRead(word, out IoctlDirection direction);
            builder.Command = new CommandDeclaration((byte)letter, (byte)number, direction);
        }
        return Follow(new FactOrder(FactSection.Command), FactWords.Command, FactWords.Command);
    }

    private FactFault? Pack(ref FactReader line, out bool wellFormed)
    {
        wellFormed = line.TryDecimal(out int pack);
        if (!wellFormed) return null;
        builder.Pack = pack;
        if (pack is not (0 or 1 or 2 or 4 or 8 or 16 or 32 or 64 or 128)) return Inconsistent(FactWords.Pack, FactNumbers.Decimal(pack), "a power of two up to 128, or 0");
        return Follow(new FactOrder(FactSection.Pack), FactWords.Pack, FactWords.Pack);
    }

    private FactFault? Aligned(ref FactReader line, out bool wellFormed)
    {
        wellFormed = line.TryDecimal(out int alignment);
        if (!wellFormed) return null;
        builder.Align = alignment;
        return IsAlignment(alignment) || alignment == 0
            ? Follow(new FactOrder(FactSection.Aligned), FactWords.Aligned, FactWords.Aligned)
            : Inconsistent(FactWords.Aligned, FactNumbers.Decimal(alignment), "a power of two up to 4096, or 0");
    }

    /// <summary>Whether a type can be aligned so: a power of two, up to what a declaration may say.</summary>
    private static bool IsAlignment(int alignment) => alignment is > 0 and <= DeclarationCheck.LargestAlignment && (alignment & (alignment - 1)) == 0;

    private FactFault? Contract(ref FactReader line, out bool wellFormed)
    {
        wellFormed = TryAxis(ref line, out int index);
        if (!wellFormed) return null;
        ContractAxis axis = ContractAxis.All[index];
        if (!(wellFormed = axis.TryRead(ref line, out int value))) return null;
        if (axis.Get(builder.Contract) != value) builder.Contract = axis.Set(builder.Contract, value);
        builder.AxesSaid |= 1 << index;
        if (index == ContractAxis.Floor)
        {
            if (!(wellFormed &= line.TryI386(value, out PerLayout floor))) return null;
            builder.FloorI386 = floor.I386;
        }
        if ((_axesSaid & (1 << index)) != 0) return new FactFault(BaselineRule.DuplicateFact, -1, [FactWords.Contract + " " + axis.Name]);
        _axesSaid |= 1 << index;
        return Follow(new FactOrder(FactSection.Contract, Place: index), FactWords.Contract);
    }

    /// <summary>Takes the name of an axis. They stand in their order, so that the one after the last is tried first.</summary>
    private bool TryAxis(ref FactReader line, out int index)
    {
        for (int tried = 0; tried < ContractAxis.All.Length; tried++)
        {
            index = (_nextAxis + tried) % ContractAxis.All.Length;
            if (!line.Take(ContractAxis.All[index].Name)) continue;
            _nextAxis = index + 1;
            return true;
        }
        index = -1;
        line.TryWord(out _);
        return false;
    }
}

/// <summary>A fault in a line.</summary>
/// <param name="Rule">What.</param>
/// <param name="At">The place in the text; below 0 for the line as a whole.</param>
/// <param name="Arguments">What the message says.</param>
internal sealed record FactFault(BaselineRule Rule, int At, string[] Arguments);
