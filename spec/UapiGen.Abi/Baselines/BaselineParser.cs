namespace UapiGen.Abi;

/// <summary>Reads the blocks of a text whose lines end with LF.</summary>
internal sealed class BaselineParser
{
    private readonly string _text;
    private readonly bool _hasCrLf;
    private readonly FactScratch _scratch = FactScratch.Take();
    private readonly SnapshotBuilder _builder;
    private readonly FactParser _facts;
    private readonly ArrayBuilder<BaselineBlock> _blocks = new();
    private readonly List<string?> _versionReleases = [];

    private BaselineFault? _fault;
    private int _line = 1;
    private int _start;
    private int _headCommentsEnd;
    private int _shippedEnd = -1;
    private int _sealStart;
    private int _draftStart = -1;
    private AbiSnapshot? _shipped, _newest;

    public BaselineParser(string text, bool hasCrLf)
    {
        _text = text;
        _hasCrLf = hasCrLf;
        _builder = new SnapshotBuilder(_scratch);
        _facts = new FactParser(text, _builder, _scratch);
    }

    /// <summary>Where the line ends, its LF not included.</summary>
    private int End => _text.IndexOf('\n', _start);

    private bool AtEnd => _start >= _text.Length;

    public BaselineReading Parse()
    {
        _fault = WholeTextCheck.Check(_text);
        if (_fault is null && ReadHead()) ReadBlocks();
        _scratch.Leave(_text);
        return _fault is null ? new BaselineReading(Make(), default) : new BaselineReading(null, new EquatableArray<BaselineFault>(_fault));
    }

    private Baseline Make()
    {
        var versions = new BaselineVersion[_builder.Versions.Count];
        for (int i = 0; i < versions.Length; i++) versions[i] = new BaselineVersion(i, _versionReleases[i]);
        return new Baseline(_text, _hasCrLf, new BaselineParts(
            new EquatableArray<BaselineBlock>(_blocks.ToArray()),
            _shipped,
            _newest!,
            new EquatableArray<BaselineVersion>(versions),
            _headCommentsEnd,
            _shippedEnd,
            _sealStart,
            _draftStart));
    }

    private bool ReadHead()
    {
        Next();
        while (!AtEnd && _text[_start] == '#') Next();
        _headCommentsEnd = _start;
        bool isUnion = !AtEnd && new FactReader(_text, _start, End).Take(FactWords.Union);
        return ReadHeadFact(isUnion ? FactWords.Union : FactWords.Struct) && ReadHeadFact(FactWords.Type);
    }

    private bool ReadHeadFact(string word)
    {
        bool isThere = !AtEnd && new FactReader(_text, _start, End).Take(word);
        if (!isThere) return Fail(BaselineRule.MissingHead, word);
        if (!ReadFact()) return false;
        Next();
        return true;
    }

    private void ReadBlocks()
    {
        while (SkipToHeader())
        {
            string? release = HeaderRelease();
            if (_fault is not null || !ReadBlock(release)) return;
        }
        if (_fault is not null) return;
        if (_blocks.Count == 0)
        {
            Fail(BaselineRule.MissingFact, "shipped or draft");
            return;
        }
        // What a draft adds to a shipped block whose seal holds is checked with it.
        if (_draftStart < 0 && CheckWhole() is { } whole) _shipped = whole;
    }

    /// <summary>Goes to the next line that is neither blank nor a comment.</summary>
    private bool SkipToHeader()
    {
        while (!AtEnd && (_text[_start] is '\n' or '#')) Next();
        return !AtEnd;
    }

    private string? HeaderRelease()
    {
        if (IsWholeLine("draft")) return null;
        const string Shipped = "shipped ";
        int end = End;
        if (StartsWith(Shipped))
        {
            string release = _text.Substring(_start + Shipped.Length, end - _start - Shipped.Length);
            if (BaselineName.IsRelease(release))
            {
                if (_draftStart >= 0) Fail(BaselineRule.DraftNotLast);
                return release;
            }
            Fail(BaselineRule.MalformedFact, "shipped", "shipped NAME OF RELEASE OR COMMIT");
            return null;
        }
        string word = Word();
        if (word is "seal" || FactWords.Grammar(word) is not null) Fail(BaselineRule.FactOutsideBlock, word);
        else if (word is "shipped" or "draft") Fail(BaselineRule.MalformedFact, word, word is "draft" ? "draft" : "shipped NAME OF RELEASE OR COMMIT");
        else Fail(BaselineRule.UnknownFact, word);
        return null;
    }

    private bool ReadBlock(string? release)
    {
        int header = _line;
        if (release is null)
        {
            if (_draftStart >= 0) return Fail(BaselineRule.DraftNotLast);
            if (_shippedEnd >= 0)
            {
                if (CheckWhole() is not { } whole) return false;
                _shipped = whole;
            }
            _draftStart = _start;
        }
        else if (!CheckSeal(release)) return false;

        _blocks.Add(new BaselineBlock(release, header));
        _facts.BeginBlock();
        int versionsBefore = _builder.Versions.Count;
        for (Next(); !AtEnd && !StartsWith("seal "); Next())
        {
            if (_text[_start] == '\n')
            {
                if (release is null) break;
                continue;
            }
            if (!ReadFact()) return false;
        }
        NoteVersions(release);
        if (release is null) return EndDraft();

        _sealStart = _start;
        Next();
        _shippedEnd = _start;
        if (_blocks.Count == 1 && versionsBefore == 0 && _builder.Versions.Count == 0) return FailAt(header, BaselineRule.MissingFact, FactWords.Version);
        return true;
    }

    private bool EndDraft()
    {
        if (!AtEnd && StartsWith("seal ")) return Fail(BaselineRule.FactOutsideBlock, "seal");
        return CheckWhole() is not null;
    }

    private void NoteVersions(string? release)
    {
        while (_versionReleases.Count > _builder.Versions.Count) _versionReleases.RemoveAt(_versionReleases.Count - 1);
        while (_versionReleases.Count < _builder.Versions.Count) _versionReleases.Add(release);
    }

    /// <summary>Looks at the seal first: shipped text that was changed is just that, whatever else may be wrong with it.</summary>
    private bool CheckSeal(string release)
    {
        int seal = _start, line = _line;
        while (true)
        {
            seal = _text.IndexOf('\n', seal) + 1;
            line++;
            if (seal >= _text.Length || IsHeader(seal)) return Fail(BaselineRule.SealMissing, release);
            if (_text.HasAt(seal, "seal ")) break;
        }
        int end = _text.IndexOf('\n', seal);
        string said = _text.Substring(seal + 5, end - seal - 5);
        string computed = Seal.Of(_text, Math.Max(_shippedEnd < 0 ? 0 : _sealStart, 0), seal);
        if (said == computed) return true;
        _fault = new BaselineFault(BaselineRule.SealBroken, line, 5, said.Length, new EquatableArray<string>(release, said, computed));
        return false;
    }

    private bool IsHeader(int start) => _text.HasAt(start, "shipped ") || _text.HasAt(start, "draft\n");

    /// <summary>What the blocks read so far add up to; null where it cannot be.</summary>
    private AbiSnapshot? CheckWhole()
    {
        AbiSnapshot whole = _builder.Build();
        if (ConsistencyCheck.Check(_builder, whole) is not { } fault) return _newest = whole;
        (int line, int length) = (_blocks[_blocks.Count - 1].Line, 0);
        string about = fault.Rule == BaselineRule.SeveralVersionsOneSize ? "version " + fault.Arguments[1] : fault.Arguments[0];
        if (_facts.Places.TryGetValue(about, out int start))
        {
            line = 1;
            for (int at = _text.IndexOf('\n'); at < start; at = _text.IndexOf('\n', at + 1)) line++;
            length = _text.IndexOf('\n', start) - start;
        }
        _fault = new BaselineFault(fault.Rule, line, 0, length, new EquatableArray<string>(fault.Arguments));
        return null;
    }

    private bool ReadFact()
    {
        if (_facts.Read(_start, End) is not { } fault) return true;
        int column = fault.At < 0 ? 0 : fault.At - _start;
        _fault = new BaselineFault(fault.Rule, _line, column, Math.Max(0, End - _start - column), new EquatableArray<string>(fault.Arguments));
        return false;
    }

    private bool Fail(BaselineRule rule, params string[] arguments) => FailAt(_line, rule, arguments);

    private bool FailAt(int line, BaselineRule rule, params string[] arguments)
    {
        int length = line == _line && !AtEnd ? End - _start : 0;
        _fault = new BaselineFault(rule, line, 0, length, new EquatableArray<string>(arguments));
        return false;
    }

    private string Word()
    {
        int end = End, space = _text.IndexOf(' ', _start, end - _start);
        return _text.Substring(_start, (space < 0 ? end : space) - _start);
    }

    private bool StartsWith(string word) => _text.HasAt(_start, word);

    private bool IsWholeLine(string word) => StartsWith(word) && End == _start + word.Length;

    private void Next()
    {
        _start = End + 1;
        _line++;
    }
}
