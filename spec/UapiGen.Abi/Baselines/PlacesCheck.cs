using System.Globalization;

namespace UapiGen.Abi;

/// <summary>Lays the fields of a baseline out again: every place and every size follows from the types and from what is said of alignment.</summary>
internal sealed class PlacesCheck
{
    private readonly SnapshotBuilder _builder;
    private readonly AbiSnapshot _snapshot;
    private readonly PerLayout _leastAlignment;
    private long _wideEnd, _narrowEnd;
    private PerLayout _alignment;

    public PlacesCheck(SnapshotBuilder builder, AbiSnapshot snapshot)
    {
        _builder = builder;
        _snapshot = snapshot;
        PerLayout tail = snapshot.Tail is { } items && builder.Measure(items.Element) is { } measured ? Packed(measured.Alignment, 0) : new PerLayout(1, 1);
        _alignment = _leastAlignment = Max(tail, new PerLayout(snapshot.Align, snapshot.Align));
    }

    /// <summary>The first contradiction, or null.</summary>
    public FactFault? Check()
    {
        int next = 0;
        foreach (VersionSnapshot version in _snapshot.Versions)
        {
            for (; next < _snapshot.Fields.Count && _snapshot.Fields[next].Since <= version.Number; next++)
            {
                if (CheckField(_snapshot.Fields[next]) is { } fault) return fault;
            }
            if (_snapshot.IsUnion) LayUnion(version.Number);
            if (CheckVersion(version) is { } mismatch) return mismatch;
        }
        return next == _snapshot.Fields.Count
            ? CheckTail()
            : ConsistencyCheck.Contradiction(_snapshot.Fields[next].Name, "since " + FactNumbers.Decimal(_snapshot.Fields[next].Since), "a version in the order of places");
    }

    private FactFault? CheckField(FieldSnapshot field)
    {
        // The struct may have been described anew since the field was read.
        if (_builder.Measure(field.Type) is not { } measured) return ConsistencyCheck.Contradiction(field.Name, field.Type.ToString(), "a type that is described");
        if (measured.Size != field.Size)
            return ConsistencyCheck.Contradiction(field.Name, FactNumbers.Decimal(field.Size.Lp64) + " bytes", FactNumbers.Decimal(measured.Size.Lp64) + " bytes");
        if (CheckBits(field) is { } bits) return bits;

        PerLayout alignment = Packed(measured.Alignment, field.Align);
        if (CheckPlace(field.Name, field.Offset.Lp64, _snapshot.IsUnion ? 0 : AlignUp(_wideEnd, alignment.Lp64)) is { } fault) return fault;
        if (CheckPlace(field.Name, field.Offset.I386, _snapshot.IsUnion ? 0 : AlignUp(_narrowEnd, alignment.I386)) is { } fault386) return fault386;
        _wideEnd = Math.Max(_wideEnd, (long)field.Offset.Lp64 + field.Size.Lp64);
        _narrowEnd = Math.Max(_narrowEnd, (long)field.Offset.I386 + field.Size.I386);
        _alignment = Max(_alignment, alignment);
        return null;
    }

    /// <summary>A union is as large as what a version has of the structs in it.</summary>
    private void LayUnion(int version)
    {
        (_wideEnd, _narrowEnd, _alignment) = (0, 0, _leastAlignment);
        foreach (FieldSnapshot field in _snapshot.Fields)
        {
            if (field.Since > version) continue;
            (PerLayout size, PerLayout alignment) = EmbeddedCut.Measure(_builder, field, version);
            _wideEnd = Math.Max(_wideEnd, size.Lp64);
            _narrowEnd = Math.Max(_narrowEnd, size.I386);
            _alignment = Max(_alignment, Packed(alignment, field.Align));
        }
    }

    /// <summary>A version that was withdrawn has the size that it had, whatever its fields were.</summary>
    private FactFault? CheckVersion(VersionSnapshot version)
    {
        string name = "version " + FactNumbers.Decimal(version.Number);
        if (Check(name, "align", version.Alignment, _alignment.Lp64, _alignment.I386) is { } alignment) return alignment;
        if (version.IsWithdrawn)
        {
            foreach (FieldSnapshot field in _snapshot.Fields)
            {
                if (field.Since == version.Number) return ConsistencyCheck.Contradiction(field.Name, "since " + FactNumbers.Decimal(field.Since), "a version that was not withdrawn");
            }
            return null;
        }
        return Check(name, "end", version.KnownEnd, _wideEnd, _narrowEnd)
            ?? Check(name, "size", version.Size, AlignUp(_wideEnd, _alignment.Lp64), AlignUp(_narrowEnd, _alignment.I386));
    }

    private FactFault? CheckTail()
    {
        if (_snapshot.Tail is not { } tail) return null;
        if (_builder.Measure(tail.Element) is not { } measured) return ConsistencyCheck.Contradiction(FactWords.Tail, tail.Element.ToString(), "a type that is described");
        PerLayout alignment = Packed(measured.Alignment, 0);
        return Check(FactWords.Tail, "at", tail.Offset, AlignUp(_wideEnd, alignment.Lp64), AlignUp(_narrowEnd, alignment.I386));
    }

    /// <summary>Bit-fields follow each other within an integer.</summary>
    private static FactFault? CheckBits(FieldSnapshot field)
    {
        if (field.BitFields.Count == 0) return null;
        string first = field.Name + "." + field.BitFields[0].Name;
        if (field.Type.Shape != TypeShape.Scalar || field.Type.Lengths.Count > 0) return ConsistencyCheck.Contradiction(first, "bits of " + field.Type, "bits of an integer");
        int end = 0, size = field.Size.Lp64 * 8;
        foreach (BitFieldLayout place in field.BitFields)
        {
            string path = field.Name + "." + place.Name, at = "at " + FactNumbers.Decimal(place.Start);
            if (place.Start < end) return ConsistencyCheck.Contradiction(path, at, "at " + FactNumbers.Decimal(end) + " or later");
            if (place.End > size) return ConsistencyCheck.Contradiction(path, at, "within " + FactNumbers.Decimal(size) + " bits");
            end = place.End;
        }
        return null;
    }

    private static FactFault? CheckPlace(string field, int said, long follows) =>
        said == follows ? null : ConsistencyCheck.Contradiction(field, "at " + FactNumbers.Decimal(said), "at " + follows.ToString(CultureInfo.InvariantCulture));

    private static FactFault? Check(string about, string word, PerLayout said, long wide, long narrow)
    {
        if (said.Lp64 != wide) return ConsistencyCheck.Contradiction(about, word + " " + FactNumbers.Decimal(said.Lp64), word + " " + wide.ToString(CultureInfo.InvariantCulture));
        return said.I386 == narrow
            ? null
            : ConsistencyCheck.Contradiction(about, "i386 " + word + " " + FactNumbers.Decimal(said.I386), "i386 " + word + " " + narrow.ToString(CultureInfo.InvariantCulture));
    }

    private PerLayout Packed(PerLayout alignment, int align) => new(
        LayoutCursor.Packed(Math.Max(alignment.Lp64, align), _snapshot.Pack),
        LayoutCursor.Packed(Math.Max(alignment.I386, align), _snapshot.Pack));

    private static PerLayout Max(PerLayout one, PerLayout other) => new(Math.Max(one.Lp64, other.Lp64), Math.Max(one.I386, other.I386));

    private static long AlignUp(long value, int alignment) => (value + alignment - 1) / alignment * alignment;
}
