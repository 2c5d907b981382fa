using System.Globalization;

namespace UapiGen.History.Tests.Mutations;

/// <summary>A kernel that keeps a contract: what a caller sees of it.</summary>
internal sealed class ObservedKernel
{
    private readonly Contract _contract;
    private readonly Reply _reply;
    private readonly bool _hasSizeField;
    private readonly string _read;
    private readonly string _written;

    private ObservedKernel(StructDeclaration declaration)
    {
        EquatableArray<StructVersion> versions = VersionTable.Compute(declaration, TargetAbi.X86_64);
        _contract = declaration.Contract;
        (Version0, Ksize, KnownEnd) = (versions[0].Size, versions[^1].Size, versions[^1].KnownEnd);
        _hasSizeField = declaration.Fields.Any(field => field.IsStructSize);
        Source = _contract.SizeSource != SizeSource.Default ? _contract.SizeSource : _hasSizeField ? SizeSource.Field : SizeSource.Argument;
        _written = string.Join(" ", declaration.Fields.Where(field => field.IsOutput).Select(field => field.Name));
        _reply = _contract.Reply != Reply.Default ? _contract.Reply : _written.Length > 0 ? Reply.CopyStructToUser : Reply.None;
        _read = _contract.Request switch
        {
            Request.Whole => "all",
            Request.InputFields => string.Join(" ", declaration.Fields.Where(field => field.IsInput).Select(field => field.Name)),
            Request.Zeroed => "zeros",
            _ => "nothing",
        };
    }

    public static ObservedKernel Of(StructDeclaration declaration) => new(declaration);

    public SizeSource Source { get; }

    public int Ksize { get; }

    public int KnownEnd { get; }

    public int Version0 { get; }

    private bool IsSized => Source is not (SizeSource.Fixed or SizeSource.KernelFirst);

    /// <summary>Errno and what is told, or what is read and what comes back.</summary>
    public string Answer(ObservedCall call)
    {
        if (!IsSized) return AnswerUnsized(call);
        // The number is judged before the address that comes with it.
        if (Source != SizeSource.CommandBits && NullAnswer(call) is { } refused) return refused;
        ulong usize = Seen(call);
        if (IsPastTheCap(call)) return Fail(_contract.CapError, _contract.CapReportsSize, call);
        if (_contract.Small != SmallStruct.ZeroExtend && usize < (ulong)(_contract.Floor == 0 ? Version0 : _contract.Floor))
            return _contract.Small == SmallStruct.Reject ? Fail(_contract.SmallError, false, call) : Fail(Errno.E2BIG, true, call);
        if (usize > (ulong)Ksize && _contract.Larger is LargerStruct.Reject or LargerStruct.RejectAndReportSize)
            return Fail(_contract.LargerError, _contract.Larger == LargerStruct.RejectAndReportSize, call);
        if (Source == SizeSource.CommandBits && NullAnswer(call) is { } late) return late;
        if (call.IsNull) return usize == 0 ? "0, no bytes" : "EFAULT";
        if (HasUnknownTail(call, usize)) return Fail(_contract.LargerError, _contract.Larger == LargerStruct.AcceptZeroTailOrReportSize, call);
        return call.Fails ? Failed() : Replied(call, usize);
    }

    public bool IsPastTheCap(ObservedCall call) => IsSized && _contract.Cap switch
    {
        SizeCap.None => false,
        SizeCap.PageSize => Seen(call) > ObservedCall.Page,
        SizeCap.BelowPageSize => Seen(call) >= ObservedCall.Page,
        _ => Seen(call) > ObservedCall.Page && ScansTail,
    };

    /// <summary>Whether a caller learns that bytes which are not zero were not taken, or did not fit.</summary>
    public bool ToldOf(ObservedCall call)
    {
        if (!IsSized) return false;
        ulong usize = Seen(call);
        return usize > (ulong)KnownEnd ? HasUnknownTail(call, usize) || _contract.Larger is LargerStruct.Reject or LargerStruct.RejectAndReportSize : _contract.Cut == CutReply.Refused;
    }

    private bool ScansTail => _contract.Larger is LargerStruct.AcceptZeroTail or LargerStruct.AcceptZeroTailOrReportSize;

    private ulong Seen(ObservedCall call)
    {
        ulong usize = Source == SizeSource.Argument && _contract.SizeWidth == SizeWidth.Bits32 ? (uint)call.Usize : call.Usize;
        return usize == 0 && _contract.Zero == ZeroSize.MeansVersion0 ? (ulong)Version0 : usize;
    }

    private bool HasUnknownTail(ObservedCall call, ulong usize)
    {
        if (!ScansTail) return false;
        return call.HasDirtyPadding ? _contract.Tail == TailStart.KnownEnd && usize > (ulong)KnownEnd : call.IsDirty && usize > (ulong)Ksize;
    }

    private string? NullAnswer(ObservedCall call)
    {
        bool isEmpty = Source == SizeSource.Argument && (_contract.SizeWidth == SizeWidth.Bits32 ? (uint)call.Usize : call.Usize) == 0;
        return _contract.Null switch
        {
            NullStruct.Reject when call.IsNull => _contract.NullError.ToString(),
            NullStruct.NoStruct when call.IsNull => "0, no bytes",
            NullStruct.NoStructWithoutSize when call.IsNull && isEmpty => "0, no bytes",
            NullStruct.NoStructWithoutSize when call.IsNull || isEmpty => _contract.NullError.ToString(),
            _ => call.IsNull && Source == SizeSource.Field ? "EFAULT" : null,
        };
    }

    private string AnswerUnsized(ObservedCall call)
    {
        if (NullAnswer(call) is { } refused) return refused;
        if (call.IsNull) return "EFAULT";
        if (_hasSizeField && _contract.Request == Request.Whole && call.Usize != (ulong)Ksize)
            return (call.Usize < (ulong)Ksize ? _contract.SmallError : _contract.LargerError).ToString();
        return call.Fails ? Failed() : Replied(call with { IsDirty = false }, (ulong)Ksize);
    }

    private string Fail(Errno error, bool reports, ObservedCall call)
    {
        if (!reports || !_hasSizeField) return error.ToString();
        if (call.IsWritable) return string.Create(CultureInfo.InvariantCulture, $"{error}, size {Ksize}");
        return (_contract.ReportFault == ReportFault.Ignored ? error : Errno.EFAULT).ToString();
    }

    private string Failed() => "handler's errno, " + (_reply == Reply.None ? ErrorReply.None : _contract.ErrorReply);

    private string Replied(ObservedCall call, ulong usize)
    {
        string read = $"0, {_read} read, ";
        if (_reply == Reply.None) return read + "nothing";
        if (_reply is Reply.OutputFields or Reply.CopyOutputFields) return read + _written;
        if (usize < (ulong)Ksize && call.IsDirty && _contract.Cut == CutReply.Refused) return Fail(_contract.CutError, _contract.CutReportsSize, call);
        ulong filled = Math.Min(usize, (ulong)Ksize);
        string tail = _reply != Reply.CopyHead && usize > (ulong)Ksize ? "cleared" : "untouched";
        ulong told = _contract.ReplySize switch { ReplySize.Kernel => (ulong)Ksize, ReplySize.Filled => filled, _ => usize };
        return read + string.Create(CultureInfo.InvariantCulture, $"{filled} bytes, tail {tail}, size {(_hasSizeField ? told : 0)}");
    }
}
