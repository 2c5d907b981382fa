namespace UapiGen.Abi;

/// <content>Versions, fields and their rules.</content>
internal sealed partial class FactWriter
{
    private readonly Dictionary<string, FieldSnapshot>? _fieldsBefore = was is null ? null : ByName(was.Fields, static one => one.Name);

    private void WriteFields(Dictionary<string, string> renamed)
    {
        foreach (FieldSnapshot field in now.Fields)
        {
            if (Former(field, renamed) is { } former && former.Since == field.Since && !IsSamePlace(former, field)) WriteField(field, renamed);
        }
        int next = 0;
        foreach (VersionSnapshot version in now.Versions)
        {
            bool isSame = was is not null && version.Number < was.Versions.Count && was.Versions[version.Number] == version && was.Command == now.Command;
            if (!isSame) WriteVersion(version);
            for (; next < now.Fields.Count && now.Fields[next].Since <= version.Number; next++)
            {
                FieldSnapshot field = now.Fields[next];
                if (Former(field, renamed) is { } former && former.Since == field.Since) continue;
                if (isSame) WriteVersion(version);
                isSame = false;
                WriteField(field, renamed);
            }
        }
    }

    private void WriteVersion(VersionSnapshot version)
    {
        string number = FactNumbers.Decimal(version.Number);
        string i386 = OnI386(version.Size.AreSame && version.KnownEnd.AreSame ? "" : Numbers(version.Size.I386, version.KnownEnd.I386), version.Alignment);
        string numbers = Numbers(version.Size.Lp64, version.KnownEnd.Lp64) + " align " + FactNumbers.Decimal(version.Alignment.Lp64) + i386;
        Line(FactWords.Version, number + numbers + (version.IsWithdrawn ? " withdrawn" : ""));
        if (now.NumberOf(version, IoctlEncoding.Generic) is not { } generic) return;

        uint powerPc = now.NumberOf(version, IoctlEncoding.PowerPc)!.Value, narrow = now.NumberOf(version, IoctlEncoding.Generic, onI386: true)!.Value;
        Line(FactWords.Number, number + " generic " + FactNumbers.Hex8(generic) + " powerpc " + FactNumbers.Hex8(powerPc) + (narrow == generic ? "" : " i386 " + FactNumbers.Hex8(narrow)));
    }

    private static string Numbers(int size, int end) => " size " + FactNumbers.Decimal(size) + " end " + FactNumbers.Decimal(end);

    private void WriteField(FieldSnapshot field, Dictionary<string, string> renamed) => Line(
        FactWords.Field,
        field.Name + " " + field.Type + " at " + FactNumbers.Decimal(field.Offset.Lp64) + I386(field.Offset) + Said(field.Align, field.IsAnonymous)
            + (field.IsStructSize ? " size-field" : "")
            + (renamed.TryGetValue(field.Name, out string? former) ? " was " + former : ""));

    private void WriteRules(Dictionary<string, string> renamed)
    {
        foreach (FieldSnapshot field in now.Fields)
        {
            // A field under a new name begins without rules.
            FieldSnapshot? former = renamed.ContainsKey(field.Name) ? null : Former(field, renamed);
            WriteBits(field.Name, former?.BitFields ?? default, field.BitFields);
            if (former?.Check != field.Check)
                Line(FactWords.Check, field.Name + (field.Check is { } check ? " known " + FactNumbers.Hex(check.Known) + " " + ErrnoText.Of(check.Error) : " none"));
            if ((former?.IsOutput ?? false) != field.IsOutput || former?.OutputMask != field.OutputMask)
                Line(FactWords.Output, field.Name + " " + (!field.IsOutput ? "none" : field.OutputMask is { } mask ? FactNumbers.Hex(mask) : "unmasked"));
            if ((former?.IsInput ?? false) != field.IsInput) Line(FactWords.Input, field.Name + (field.IsInput ? "" : " none"));
            WriteKnownSince(field.Name, former?.KnownSince ?? default, field.KnownSince);
        }
    }

    private void WriteBits(string field, EquatableArray<BitFieldLayout> before, EquatableArray<BitFieldLayout> after)
    {
        if (before == after) return;
        var gone = new List<string>();
        foreach (BitFieldLayout place in before)
        {
            if (BitFieldTable.Find(after, place.Name) is null) gone.Add(place.Name);
        }
        gone.Sort(StringComparer.Ordinal);
        foreach (string name in gone) Line(FactWords.Bits, field + "." + name + " none");
        foreach (BitFieldLayout place in after)
        {
            if (BitFieldTable.Find(before, place.Name) != place)
                Line(FactWords.Bits, field + "." + place.Name + " at " + FactNumbers.Decimal(place.Start) + " width " + FactNumbers.Decimal(place.Width) + (place.MustBeZero ? " must-be-zero" : ""));
        }
    }

    private void WriteKnownSince(string field, EquatableArray<KnownBitsSince> before, EquatableArray<KnownBitsSince> after)
    {
        if (before == after) return;
        var versions = new SortedSet<int>();
        foreach (KnownBitsSince row in before) versions.Add(row.Version);
        foreach (KnownBitsSince row in after) versions.Add(row.Version);
        foreach (int version in versions)
        {
            ulong bits = KnownBitsTable.Find(after, version);
            if (bits != KnownBitsTable.Find(before, version))
                Line(FactWords.KnownSince, field + " " + FactNumbers.Decimal(version) + " " + (bits == 0 ? "none" : FactNumbers.Hex(bits)));
        }
    }

    private FieldSnapshot? Former(FieldSnapshot field, Dictionary<string, string> renamed)
    {
        FieldSnapshot? former = null;
        _fieldsBefore?.TryGetValue(renamed.TryGetValue(field.Name, out string? old) ? old : field.Name, out former);
        return former;
    }

    private static bool IsSamePlace(FieldSnapshot one, FieldSnapshot other) =>
        one.Name == other.Name && one.Type == other.Type && one.Offset == other.Offset && one.Size == other.Size && one.IsStructSize == other.IsStructSize
        && one.Align == other.Align && one.IsAnonymous == other.IsAnonymous;
}
