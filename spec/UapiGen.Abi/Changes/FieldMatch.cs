namespace UapiGen.Abi;

/// <summary>Which field of the one snapshot is which of the other.</summary>
internal sealed class FieldMatch
{
    private readonly AbiSnapshot _was;
    private readonly AbiSnapshot _now;
    private readonly Dictionary<string, int> _presentNames;
    private readonly HashSet<string> _formerNames = new(StringComparer.Ordinal);
    private HashSet<int>? _wrapped;

    public FieldMatch(AbiSnapshot was, AbiSnapshot now)
    {
        _was = was;
        _now = now;
        _presentNames = new Dictionary<string, int>(now.Fields.Count, StringComparer.Ordinal);
        Present = new int[was.Fields.Count];
        Former = new int[now.Fields.Count];
        MatchNames();
        if (was.IsUnion)
        {
            MatchRenamedInUnion();
        }
        else
        {
            MatchWrapped();
            Kept = LongestRun.Of(Present);
            MatchGaps();
            MatchRoomByName();
        }
        Kept = LongestRun.Of(Present);
    }

    /// <summary>For each former field the index of the present one, or -1.</summary>
    public int[] Present { get; }

    /// <summary>For each present field the index of the former one, or -1.</summary>
    public int[] Former { get; }

    /// <summary>The former fields that stand in the same order as before: the most that do.</summary>
    public bool[] Kept { get; private set; }

    /// <summary>Former fields that have another name now.</summary>
    public ArrayBuilder<(FieldSnapshot Was, FieldSnapshot Is)> Renamed { get; } = new(0);

    /// <summary>Former fields in whose bytes other fields stand, at the same places.</summary>
    public ArrayBuilder<(FieldSnapshot Was, FieldSnapshot[] Are)> Divided { get; } = new(0);

    /// <summary>Whether a former field is a member now of a union without a name in C, in which it has its name and its bytes.</summary>
    public bool IsWrapped(int former) => _wrapped is not null && _wrapped.Contains(former);

    /// <summary>In a union no place tells which member is which: the one of its type that is gone and the one that is new are one.</summary>
    private void MatchRenamedInUnion()
    {
        for (int i = 0; i < Present.Length; i++)
        {
            if (Present[i] >= 0) continue;
            int gone = 0, found = -1, added = 0;
            for (int other = 0; other < Present.Length; other++)
            {
                if (Present[other] < 0 && IsLike(_was.Fields[other], _was.Fields[i])) gone++;
            }
            for (int j = 0; j < Former.Length; j++)
            {
                if (Former[j] < 0 && IsLike(_now.Fields[j], _was.Fields[i])) (found, added) = (j, added + 1);
            }
            if (gone == 1 && added == 1) (Present[i], Former[found]) = (found, i);
        }
    }

    private static bool IsLike(FieldSnapshot one, FieldSnapshot other) => one.Type == other.Type && one.Since == other.Since;

    /// <summary>A word that got another meaning beside its own is a member of an anonymous union: so did mnt_ns_fd of struct mnt_id_req, with mnt_fd.</summary>
    private void MatchWrapped()
    {
        for (int j = 0; j < Former.Length; j++)
        {
            FieldSnapshot now = _now.Fields[j];
            if (Former[j] >= 0 || !now.IsAnonymous) continue;
            for (int i = 0; i < Present.Length; i++)
            {
                FieldSnapshot was = _was.Fields[i];
                if (Present[i] >= 0 || was.Offset != now.Offset || was.Size != now.Size || was.Since != now.Since || !Holds(now.Type, was)) continue;
                (Present[i], Former[j]) = (j, i);
                (_wrapped ??= []).Add(i);
            }
        }
    }

    private bool Holds(TypeReference type, FieldSnapshot was)
    {
        foreach (EmbeddedSnapshot embedded in _now.Embedded)
        {
            if (embedded.Name != type.Name) continue;
            foreach (EmbeddedMember member in embedded.Members)
            {
                if (member.Name == was.Name && member.Type == was.Type && member.Offset == default) return true;
            }
        }
        return false;
    }

    private void MatchNames()
    {
        for (int i = 0; i < Former.Length; i++)
        {
            Former[i] = -1;
            _presentNames[_now.Fields[i].Name] = i;
        }
        for (int i = 0; i < Present.Length; i++)
        {
            _formerNames.Add(_was.Fields[i].Name);
            Present[i] = _presentNames.TryGetValue(_was.Fields[i].Name, out int index) && IsTheSame(_was.Fields[i], _now.Fields[index]) ? index : -1;
            if (Present[i] >= 0) Former[Present[i]] = i;
        }
    }

    /// <summary>
    /// Room that has no meaning yet is known by its place: a name such as <c>__reserved_2</c> is free again as soon as the bytes have another, and
    /// the room that is left of <c>resv</c> begins where a new field ends.
    /// </summary>
    private static bool IsTheSame(FieldSnapshot was, FieldSnapshot now) =>
        (was.Offset == now.Offset && was.Size == now.Size) || !ReservedName.Is(was.Name);

    /// <summary>Whether room was pushed out of the bytes that it had, by what was put before it or by what grew.</summary>
    private bool StandsElsewhere(FieldSnapshot former)
    {
        if (!_presentNames.TryGetValue(former.Name, out int index)) return false;
        FieldSnapshot now = _now.Fields[index];
        int end = former.Offset.Lp64 + former.Size.Lp64;
        return now.Since == former.Since && (now.Offset.Lp64 < former.Offset.Lp64 || now.Offset.Lp64 >= end);
    }

    /// <summary>Whether what stands in a field's place is room that was somewhere else: it was pulled there when the field went.</summary>
    private bool IsRoomFromElsewhere(FieldSnapshot former, FieldSnapshot present) =>
        ReservedName.Is(present.Name) && !ReservedName.Is(former.Name) && _formerNames.Contains(present.Name);

    /// <summary>Room that is neither where it was nor has become fields is what has its name.</summary>
    private void MatchRoomByName()
    {
        for (int i = 0; i < Present.Length; i++)
        {
            if (Present[i] < 0 && _presentNames.TryGetValue(_was.Fields[i].Name, out int index) && Former[index] < 0) (Present[i], Former[index]) = (index, i);
        }
    }

    /// <summary>
    /// Between two fields that are kept, fields that are gone and fields that are new stand for each other where they are of one type or
    /// take the same bytes.
    /// </summary>
    private void MatchGaps()
    {
        int next = 0;
        for (int i = 0; i <= Present.Length; i++)
        {
            if (i < Present.Length && !Kept[i]) continue;
            int from = next, to = i < Present.Length ? Present[i] : Former.Length;
            int first = i;
            while (first > 0 && !Kept[first - 1]) first--;
            MatchGap(first, i, from, to);
            next = to + 1;
        }
    }

    private void MatchGap(int wasFrom, int wasTo, int nowFrom, int nowTo)
    {
        int now = nowFrom;
        for (int was = wasFrom; was < wasTo; was++)
        {
            FieldSnapshot former = _was.Fields[was];
            if (Present[was] >= 0 || StandsElsewhere(former)) continue;
            while (now < nowTo && (Former[now] >= 0 || Precedes(_now.Fields[now], former))) now++;
            if (now >= nowTo || _now.Fields[now].Since != former.Since || IsPulledUp(_now.Fields[now], former)) continue;

            FieldSnapshot present = _now.Fields[now];
            if (IsRoomFromElsewhere(former, present)) continue;
            if (present.Type == former.Type)
            {
                if (present.Name != former.Name) Renamed.Add((former, present));
            }
            else if (Covering(former, now, nowTo) is not { } parts) continue;
            else
            {
                Divided.Add((former, parts));
                for (int part = 0; part < parts.Length; part++) Former[now + part] = was;
                Present[was] = now;
                now += parts.Length;
                continue;
            }
            Former[now] = was;
            Present[was] = now++;
        }
    }

    /// <summary>Whether room moved up into the place of a field that had a meaning: that the field is gone is what is said.</summary>
    private bool IsPulledUp(FieldSnapshot present, FieldSnapshot former)
    {
        if (present.Name == former.Name || former.MustBeZero || ReservedName.Is(former.Name)) return false;
        foreach (FieldSnapshot field in _was.Fields)
        {
            if (field.Name == present.Name) return true;
        }
        return false;
    }

    /// <summary>Whether a new field lies before the bytes of one that is gone, while nothing else moved.</summary>
    private static bool Precedes(FieldSnapshot present, FieldSnapshot former) => present.Offset.Lp64 + present.Size.Lp64 <= former.Offset.Lp64;

    /// <summary>The new fields that take exactly the bytes of a former one in both layouts, or null.</summary>
    private FieldSnapshot[]? Covering(FieldSnapshot former, int from, int to)
    {
        int wide = former.Offset.Lp64, narrow = former.Offset.I386;
        int wideEnd = wide + former.Size.Lp64, narrowEnd = narrow + former.Size.I386;
        int index = from;
        for (; index < to && wide < wideEnd; index++)
        {
            FieldSnapshot part = _now.Fields[index];
            if (Former[index] >= 0 || part.Since != former.Since || part.Offset.Lp64 != wide || part.Offset.I386 != narrow) return null;
            wide += part.Size.Lp64;
            narrow += part.Size.I386;
        }
        if (wide != wideEnd || narrow != narrowEnd) return null;
        var parts = new FieldSnapshot[index - from];
        for (int i = 0; i < parts.Length; i++) parts[i] = _now.Fields[from + i];
        return parts;
    }
}
