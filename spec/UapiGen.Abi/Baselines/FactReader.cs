namespace UapiGen.Abi;

/// <summary>Walks over the words of one line, which single spaces separate.</summary>
internal struct FactReader(string text, int start, int end)
{
    private int _next = start;

    /// <summary>Where the word that was tried last begins.</summary>
    public int WordStart { get; private set; } = start;

    public readonly bool AtEnd => _next > end;

    public bool TryWord(out string word)
    {
        if (!TrySpan(out int from, out int to))
        {
            word = "";
            return false;
        }
        word = text.Substring(from, to - from);
        return true;
    }

    /// <summary>The same, and one of these words as the object that it is among them.</summary>
    public bool TryWord(string[] known, out string word)
    {
        word = "";
        if (!TrySpan(out int from, out int to)) return false;
        foreach (string one in known)
        {
            if (!Is(one, from, to)) continue;
            word = one;
            return true;
        }
        word = text.Substring(from, to - from);
        return true;
    }

    /// <summary>Takes the word if it is the next one.</summary>
    public bool Take(string word)
    {
        int length = word.Length;
        if (_next + length > end || !text.HasAt(_next, word)) return false;
        if (_next + length < end && text[_next + length] != ' ') return false;
        WordStart = _next;
        _next += length + 1;
        return true;
    }

    public bool TryDecimal(out int number)
    {
        number = 0;
        return TrySpan(out int from, out int to) && FactNumbers.TryDecimal(text, from, to, out number);
    }

    public bool TryHex(int leastDigits, int mostDigits, out ulong number)
    {
        number = 0;
        return TrySpan(out int from, out int to) && FactNumbers.TryHex(text, from, to, leastDigits, mostDigits, out number);
    }

    public bool TryValue(out ulong value, out bool isNegative)
    {
        value = 0;
        isNegative = false;
        return TrySpan(out int from, out int to) && FactNumbers.TryValue(text, from, to, out value, out isNegative);
    }

    public bool TryType(out TypeReference type)
    {
        type = null!;
        if (!TrySpan(out int from, out int to)) return false;
        if ((Is("struct", from, to) || Is("union", from, to)) && !TrySpan(out _, out to)) return false;
        if (TypeReferenceText.TryRead(text, from, to) is not { } read) return false;
        type = read;
        return true;
    }

    /// <summary>Takes <c>i386 N</c>, where it stands: the number of the i386 layout, which must differ.</summary>
    public bool TryI386(int lp64, out PerLayout both)
    {
        both = new PerLayout(lp64, lp64);
        if (!Take("i386")) return true;
        if (!TryDecimal(out int i386) || i386 == lp64) return false;
        both = new PerLayout(lp64, i386);
        return true;
    }

    /// <summary>Takes <c>aligned N</c> where it stands; an alignment that is none is one that could not have been said.</summary>
    public bool TryAligned(out int alignment)
    {
        alignment = 0;
        return !Take(FactWords.Aligned) || (TryDecimal(out alignment) && alignment is > 0 and <= DeclarationCheck.LargestAlignment && (alignment & (alignment - 1)) == 0);
    }

    private readonly bool Is(string word, int from, int to) => to - from == word.Length && text.HasAt(from, word);

    private bool TrySpan(out int from, out int to)
    {
        from = to = WordStart = Math.Min(_next, end);
        if (_next >= end) return false;
        while (to < end && text[to] != ' ')
        {
            if (char.IsControl(text[to])) return false;
            to++;
        }
        _next = to + 1;
        return to > from;
    }
}
