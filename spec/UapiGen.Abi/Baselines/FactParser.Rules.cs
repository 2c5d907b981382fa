namespace UapiGen.Abi;

/// <content>What is promised of fields.</content>
internal sealed partial class FactParser
{
    private FactFault? Bits(ref FactReader line, out bool wellFormed)
    {
        int start = 0, width = 0;
        wellFormed = line.TryWord(out string path);
        bool isGone = wellFormed && line.Take("none");
        wellFormed = wellFormed && (isGone || (line.Take("at") && line.TryDecimal(out start) && line.Take("width") && line.TryDecimal(out width)));
        bool mustBeZero = wellFormed && !isGone && line.Take("must-be-zero");
        int dot = path.IndexOf('.');
        if (!(wellFormed &= dot > 0 && dot < path.Length - 1)) return null;

        (string name, string bits) = (path.Substring(0, dot), path.Substring(dot + 1));
        if (!builder.Fields.TryGetValue(name, out FieldSnapshot? field)) return Inconsistent(path, "bits of " + name, "no such field");
        if (!isGone && (width is < 1 or > 64 || start > 64 - width)) return Inconsistent(path, FactNumbers.Decimal(start) + " width " + FactNumbers.Decimal(width), "bits of an integer");
        Places[path] = _lineStart;
        builder.Fields[name] = field with { BitFields = BitFieldTable.With(field.BitFields, bits, isGone ? null : new BitFieldLayout(bits, start, width, mustBeZero)) };
        ulong detail = isGone ? RuleOrder.BitsGone : RuleOrder.Bits + (ulong)start;
        return Follow(new FactOrder(FactSection.Rule, Place: builder.PlaceOf(field), Detail: detail, LastName: bits), FactWords.Bits, "bits " + path);
    }

    private FactFault? Check(ref FactReader line, out bool wellFormed)
    {
        InputCheck? check = null;
        wellFormed = line.TryWord(out string name);
        if (wellFormed && !line.Take("none"))
        {
            var error = Errno.Success;
            wellFormed = line.Take("known") & line.TryHex(1, 16, out ulong known) && line.TryWord(out string word) && ErrnoText.TryRead(word, out error);
            check = new InputCheck(known, error);
        }
        if (!wellFormed) return null;
        if (!builder.Fields.TryGetValue(name, out FieldSnapshot? field)) return Inconsistent(FactWords.Check, name, "no such field");
        builder.Fields[name] = field with { Check = check };
        return Follow(new FactOrder(FactSection.Rule, Place: builder.PlaceOf(field), Detail: RuleOrder.Check), FactWords.Check, "check " + name);
    }

    private FactFault? Output(ref FactReader line, out bool wellFormed)
    {
        ulong? mask = null;
        wellFormed = line.TryWord(out string name);
        bool isOutput = wellFormed && !line.Take("none");
        if (isOutput && !line.Take("unmasked"))
        {
            wellFormed = line.TryHex(1, 16, out ulong bits);
            mask = bits;
        }
        if (!wellFormed) return null;
        if (!builder.Fields.TryGetValue(name, out FieldSnapshot? field)) return Inconsistent(FactWords.Output, name, "no such field");
        builder.Fields[name] = field with { IsOutput = isOutput, OutputMask = mask };
        return Follow(new FactOrder(FactSection.Rule, Place: builder.PlaceOf(field), Detail: RuleOrder.Output), FactWords.Output, "output " + name);
    }

    private FactFault? Input(ref FactReader line, out bool wellFormed)
    {
        wellFormed = line.TryWord(out string name);
        bool isInput = wellFormed && !line.Take("none");
        if (!wellFormed) return null;
        if (!builder.Fields.TryGetValue(name, out FieldSnapshot? field)) return Inconsistent(FactWords.Input, name, "no such field");
        builder.Fields[name] = field with { IsInput = isInput };
        return Follow(new FactOrder(FactSection.Rule, Place: builder.PlaceOf(field), Detail: RuleOrder.Input), FactWords.Input, "input " + name);
    }

    private FactFault? KnownSince(ref FactReader line, out bool wellFormed)
    {
        int version = 0;
        ulong bits = 0;
        wellFormed = line.TryWord(out string name) && line.TryDecimal(out version) && (line.Take("none") || (line.TryHex(1, 16, out bits) && bits != 0));
        if (!wellFormed) return null;
        if (!builder.Fields.TryGetValue(name, out FieldSnapshot? field)) return Inconsistent(FactWords.KnownSince, name, "no such field");
        string key = "known-since " + name + " " + FactNumbers.Decimal(version);
        if (version <= field.Since) return Inconsistent(key, FactNumbers.Decimal(version), "a version after the field's own, " + FactNumbers.Decimal(field.Since));
        builder.Fields[name] = field with { KnownSince = KnownBitsTable.With(field.KnownSince, version, bits) };
        return Follow(new FactOrder(FactSection.Rule, Place: builder.PlaceOf(field), Detail: RuleOrder.KnownSince + (ulong)version), FactWords.KnownSince, key);
    }

    private FactFault? Tail(ref FactReader line, out bool wellFormed)
    {
        TypeReference type = null!;
        int offset = 0;
        PerLayout at = default;
        wellFormed = line.TryWord(out string name);
        bool isGone = wellFormed && name == "none" && line.AtEnd;
        wellFormed = isGone || (wellFormed && line.TryType(out type) && line.Take("at") && line.TryDecimal(out offset) && line.TryI386(offset, out at));
        if (!wellFormed) return null;
        Places[FactWords.Tail] = _lineStart;
        builder.Tail = isGone ? null : new TailSnapshot(name, type, at);
        return Follow(new FactOrder(FactSection.Tail), FactWords.Tail, FactWords.Tail);
    }
}
