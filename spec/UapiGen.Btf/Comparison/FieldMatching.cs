using UapiGen.Abi;

namespace UapiGen.Btf.Comparison;

/// <summary>Finds for each declared field the kernel's, and what is left over on both sides.</summary>
internal sealed class FieldMatching(int ourSize, IReadOnlyList<OurField> ours, BtfLayout theirs)
{
    private readonly Dictionary<OurField, BtfField?> _partners = [];
    private readonly HashSet<BtfField> _taken = new(ReferenceEqualityComparer.Instance);
    private readonly KernelFields _kernel = new(theirs);

    /// <summary>What contradicts.</summary>
    public List<BtfBreak> Breaks { get; } = [];

    /// <summary>What differs and breaks nothing.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>What only the kernel has.</summary>
    public List<FieldPlace> KernelHasMore { get; } = [];

    /// <summary>What only we have.</summary>
    public List<FieldPlace> WeHaveMore { get; } = [];

    /// <summary>The kernel's field that a declared one was found to be; null where there is none, or several bit-fields.</summary>
    public BtfField? Partner(OurField field) => _partners.GetValueOrDefault(field);

    /// <summary>Matches all fields.</summary>
    public void Run()
    {
        foreach (OurField field in ours)
        {
            // Reserved room is judged by what the kernel has there, which is what is left over.
            if (!field.IsReserved) _partners[field] = Match(field);
        }
        foreach (BtfField left in theirs.Fields)
        {
            if (IsMore(left)) KernelHasMore.Add(Place(left));
        }
        AddOurTail();
    }

    /// <summary>Takes over what came of comparing an embedded struct.</summary>
    public void Take(FieldPlace field, BtfVerdict inner)
    {
        Breaks.AddRange(inner.Breaks.Select(found => found with { Why = $"in {field.Name}: {found.Why}" }));
        Notes.AddRange(inner.Notes.Select(note => $"in {field.Name}: {note}"));
        KernelHasMore.AddRange(inner.KernelHasMore.Select(Within));
        WeHaveMore.AddRange(inner.WeHaveMore.Select(Within));

        FieldPlace Within(FieldPlace place) => place with { Name = $"{field.Name}.{place.Name}", BitOffset = place.BitOffset + field.BitOffset };
    }

    private BtfField? Match(OurField ourField)
    {
        FieldPlace field = ourField.Place;
        if (_kernel.Exact(field) is { } exact) return Accept(exact);

        BtfField? named = _kernel.Named(field.Name);
        if (named is not null && !ourField.IsBits && Covers(field, named)) return AcceptWord(field);
        if (named is not null && !KernelFields.IsChoice(named)) return Contradict(field, named);

        // A struct in a union grows without moving anything: what it embeds is compared next.
        if (named is not null && ourField.Type is CompositeType && named.BitOffset == field.BitOffset && named.Embedded is not null) return Accept(named);

        if (_kernel.AtPlace(field) is { } placed && !(ourField.IsChoice && IsAnothers(placed, ourField)))
        {
            if (IsReserved(placed)) WeHaveMore.Add(field);
            else Notes.Add($"{field.Name} is called {placed.Name} by the kernel");
            return Accept(placed);
        }

        BtfField? across = null;
        bool bits = false;
        foreach (BtfField other in theirs.Fields)
        {
            if (!Overlap(field, other) || IsReserved(other)) continue;
            // What shares its place with others of ours, or of theirs, contradicts none of them.
            if (named is null && ourField.IsChoice && (KernelFields.IsChoice(other) || IsAnothers(other, ourField))) continue;
            // An integer of the kernel's that stands for our bit-fields.
            if (ourField.IsBits && !other.IsBitField && Contains(other, field)) return Accept(other);
            if (!ourField.IsBits && other.IsBitField && Within(field, other)) bits = true;
            else across ??= other;
        }
        if (across is not null) return Contradict(field, named ?? across);
        if (bits) return AcceptWord(field);

        WeHaveMore.Add(field);
        return null;
    }

    /// <summary>Whether a kernel's field has the name of another of ours, so that it is no new name of this one.</summary>
    private bool IsAnothers(BtfField placed, OurField field) =>
        ours.Any(other => other != field && CFieldName.Same(other.Place.Name, placed.Name) && other.Place.BitOffset == placed.BitOffset);

    private BtfField Accept(BtfField partner)
    {
        _taken.Add(partner);
        return partner;
    }

    /// <summary>An integer that stands for all bit-fields in it.</summary>
    private BtfField? AcceptWord(FieldPlace field)
    {
        foreach (BtfField other in theirs.Fields)
        {
            if (other.IsBitField && Within(field, other)) _taken.Add(other);
        }
        return null;
    }

    private BtfField? Contradict(FieldPlace field, BtfField other)
    {
        FieldPlace place = Place(other);
        string what = CFieldName.Same(field.Name, other.Name) ? $"the kernel has it at {place.Place}" : $"the kernel has {place} there";
        Breaks.Add(new BtfBreak(field, place, $"{field.Name} is declared at {field.Place}; {what}"));
        _taken.Add(other);
        return null;
    }

    /// <summary>Whether a kernel's field is one that we lack: not another member of a union of which we have one.</summary>
    private bool IsMore(BtfField left)
    {
        if (_taken.Contains(left) || left.BitSize == 0) return false;
        if (IsReserved(left) && (theirs.IsUnion || left.BitOffset < ourSize * 8L)) return false;

        foreach (OurField field in ours)
        {
            if (!field.IsReserved && Overlap(field.Place, left)) return false;
        }
        foreach (UnionChoice choice in left.Choices)
        {
            bool chosen = false, other = false;
            foreach (BtfField taken in _taken)
            {
                foreach (UnionChoice theirChoice in taken.Choices)
                {
                    if (theirChoice.Union != choice.Union) continue;
                    if (theirChoice.Member == choice.Member) chosen = true;
                    else other = true;
                }
            }
            if (other && !chosen) return false;
        }
        return true;
    }

    /// <summary>Reserved room of ours past the kernel's end: the version that it belongs to is one the kernel has not.</summary>
    private void AddOurTail()
    {
        foreach (OurField field in ours)
        {
            if (field.IsReserved && field.Place.BitOffset >= theirs.Size * 8L && !theirs.IsUnion) WeHaveMore.Add(field.Place);
        }
    }

    private static bool IsReserved(BtfField field) => field.Name.Length == 0 || FieldNames.IsReserved(field.Name);

    private static bool Covers(FieldPlace field, BtfField other) => other.IsBitField && Within(field, other);

    private static bool Within(FieldPlace field, BtfField other) => other.BitOffset >= field.BitOffset && other.BitEnd <= field.BitOffset + field.BitSize;

    private static bool Contains(BtfField other, FieldPlace field) => other.BitOffset <= field.BitOffset && field.BitOffset + field.BitSize <= other.BitEnd;

    private static bool Overlap(FieldPlace field, BtfField other) => other.BitOffset < field.BitOffset + field.BitSize && field.BitOffset < other.BitEnd;

    private static FieldPlace Place(BtfField field) => new(field.Name, field.BitOffset, field.BitSize);
}
