namespace UapiGen.Abi;

/// <content>Versions and fields.</content>
internal sealed partial class FactParser
{
    private FactFault? Version(ref FactReader line, out bool wellFormed)
    {
        int size = 0, end = 0, alignment = 0;
        wellFormed = line.TryDecimal(out int number) && Numbers(ref line, ref size, ref end) && line.Take("align") && line.TryDecimal(out alignment);
        PerLayout sizes = new(size, size), ends = new(end, end), alignments = default;
        wellFormed = wellFormed && OnI386(ref line, ref sizes, ref ends, alignment, out alignments);
        bool isWithdrawn = wellFormed && line.Take("withdrawn");
        if (!wellFormed) return null;

        _version = new VersionSnapshot(number, sizes, ends, alignments) { IsWithdrawn = isWithdrawn };
        _lastOffset = -1;
        _numbered = false;
        string name = "version " + FactNumbers.Decimal(number);
        Places[name] = _lineStart;
        if (number > builder.Versions.Count) return Inconsistent(name, FactNumbers.Decimal(number), FactNumbers.Decimal(builder.Versions.Count));
        if (number == builder.Versions.Count) builder.Versions.Add(_version);
        else builder.Versions[number] = _version;
        return Follow(new FactOrder(FactSection.Version, Place: number), FactWords.Version, name);
    }

    private static bool Numbers(ref FactReader line, ref int size, ref int end) =>
        line.Take("size") && line.TryDecimal(out size) && line.Take("end") && line.TryDecimal(out end);

    /// <summary>Takes what differs on i386, where it stands: sizes and ends, and an alignment that does not follow from the other.</summary>
    private static bool OnI386(ref FactReader line, ref PerLayout sizes, ref PerLayout ends, int alignment, out PerLayout alignments)
    {
        alignments = Alignment(alignment);
        if (!line.Take("i386")) return true;
        int size = sizes.Lp64, end = ends.Lp64, before = line.WordStart;
        if (line.Take("size"))
        {
            if (!line.TryDecimal(out size) || !line.Take("end") || !line.TryDecimal(out end) || (size == sizes.Lp64 && end == ends.Lp64)) return false;
            (sizes, ends) = (sizes with { I386 = size }, ends with { I386 = end });
        }
        return TryAlignment(ref line, ref alignments) && line.WordStart != before;
    }

    /// <summary>Takes <c>align N</c> of i386, where it stands.</summary>
    private static bool TryAlignment(ref FactReader line, ref PerLayout alignments)
    {
        if (!line.Take("align")) return true;
        if (!line.TryDecimal(out int alignment) || alignment == alignments.I386 || !IsAlignment(alignment)) return false;
        alignments = alignments with { I386 = alignment };
        return true;
    }

    /// <summary>Where nothing is said, only 64-bit integers are aligned otherwise on i386, so that its alignment follows from the other.</summary>
    private static PerLayout Alignment(int lp64) => new(lp64, Math.Min(lp64, TargetAbi.I386.U64Alignment));

    private FactFault? Number(ref FactReader line, out bool wellFormed)
    {
        ulong generic = 0, powerPc = 0, i386 = 0;
        wellFormed = line.TryDecimal(out int number) && line.Take("generic") && line.TryHex(8, 8, out generic) && line.Take("powerpc") && line.TryHex(8, 8, out powerPc);
        bool differs = wellFormed && line.Take("i386");
        if (differs) wellFormed = line.TryHex(8, 8, out i386) && i386 != generic;
        if (!wellFormed) return null;

        string name = "number " + FactNumbers.Decimal(number);
        if (_version is not { } version || version.Number != number || _lastOffset >= 0) return new FactFault(BaselineRule.FactOutOfOrder, -1, [FactWords.Number, _lastWord]);
        if (_numbered) return new FactFault(BaselineRule.DuplicateFact, -1, [name]);
        _numbered = true;
        if (builder.Command is not { } command) return Inconsistent(name, FactNumbers.Hex8((uint)generic), "no command");
        uint wanted = IoctlEncoding.Generic.Encode(command.Direction, command.Type, command.Number, version.Size.Lp64);
        uint wantedPowerPc = IoctlEncoding.PowerPc.Encode(command.Direction, command.Type, command.Number, version.Size.Lp64);
        uint wantedI386 = IoctlEncoding.Generic.Encode(command.Direction, command.Type, command.Number, version.Size.I386);
        if (generic != wanted) return Inconsistent(name, FactNumbers.Hex8((uint)generic), FactNumbers.Hex8(wanted));
        if (powerPc != wantedPowerPc) return Inconsistent(name, FactNumbers.Hex8((uint)powerPc), FactNumbers.Hex8(wantedPowerPc));
        return (differs ? i386 : generic) != wantedI386 ? Inconsistent(name, FactNumbers.Hex8((uint)(differs ? i386 : generic)), FactNumbers.Hex8(wantedI386)) : null;
    }

    private FactFault? Field(ref FactReader line, out bool wellFormed)
    {
        TypeReference type = null!;
        int offset = 0;
        PerLayout at = default;
        wellFormed = line.TryWord(out string name) && line.TryType(out type) && line.Take("at") && line.TryDecimal(out offset) && line.TryI386(offset, out at);
        if (!wellFormed) return null;
        if (!(wellFormed = line.TryAligned(out int align))) return null;
        bool isAnonymous = line.Take("anonymous"), isSize = line.Take("size-field");
        string? was = null;
        if (line.Take("was"))
        {
            if (!(wellFormed = line.TryWord(out string former))) return null;
            was = former;
        }
        if (!wellFormed) return null;

        if (_version is not null && builder.Command is not null && !_numbered) return new FactFault(BaselineRule.MissingFact, -1, [FactWords.Number]);
        if (builder.Measure(type) is not { } measured) return Inconsistent(name, type.ToString(), "a type that is described above");
        FieldSnapshot? replaced = null;
        if (was is not null)
        {
            if (!builder.Fields.TryGetValue(was, out replaced)) return Inconsistent(name, "was " + was, "no such field");
            builder.Fields.Remove(was);
        }
        else builder.Fields.TryGetValue(name, out replaced);
        if (_version is null && replaced is null) return Inconsistent(name, "a new field", "a version above it");

        Places[name] = _lineStart;
        int since = _version?.Number ?? replaced!.Since;
        // What was promised of it stays; but a field under a new name begins without rules.
        FieldSnapshot field = was is null && replaced is not null
            ? replaced with { Type = type, Since = since, Offset = at, Size = measured.Size, IsStructSize = isSize, Align = align, IsAnonymous = isAnonymous }
            : new FieldSnapshot(name, type, since, at, measured.Size) { IsStructSize = isSize, Align = align, IsAnonymous = isAnonymous };
        builder.Fields[name] = field;

        FactSection section = _version is null ? FactSection.ChangedField : FactSection.Version;
        if (section == _last.Section && at.Lp64 < _lastOffset) return new FactFault(BaselineRule.FactOutOfOrder, -1, [FactWords.Field, _lastWord]);
        _lastOffset = at.Lp64;
        // In a union no place orders them.
        return Follow(new FactOrder(section, Place: _version is null ? 0 : since, LastName: builder.IsUnion ? name : ""), FactWords.Field, "field " + name);
    }
}
