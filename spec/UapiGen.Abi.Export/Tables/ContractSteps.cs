namespace UapiGen.Abi.Export;

/// <summary>
/// What the kernel does with a struct, in its order (read and measured on Linux 6.18 and 7.3; copy_struct_from_user and its callers):
/// <list type="number">
/// <item>what can be said before memory is looked at: the size's width, the address, a size of 0, cap, floor, whether a larger struct is taken at all;
/// a size that is part of the command comes before the address;</item>
/// <item>the tail, and only then the head;</item>
/// <item>the fields, in the order of memory;</item>
/// <item>the call itself, and then the reply.</item>
/// </list>
/// The first step that ends the call decides.
/// </summary>
internal sealed class ContractSteps
{
    private readonly AbiSnapshot _snapshot;
    private readonly Contract _contract;
    private readonly List<ContractStep> _steps = [];
    private readonly string? _sizeField;

    private ContractSteps(AbiSnapshot snapshot)
    {
        (_snapshot, _contract) = (snapshot, snapshot.Contract);
        _sizeField = snapshot.Fields.FirstOrDefault(field => field.IsStructSize) is { } field ? CNames.Field(field.Name) : null;
    }

    private bool IsSized => ContractRules.IsSized(_contract.SizeSource);

    public static IReadOnlyList<ContractStep> Of(AbiSnapshot snapshot)
    {
        ContractSteps steps = new(snapshot);
        steps.AddSizes();
        steps.AddCopy();
        steps.AddFields();
        steps.AddReply();
        return steps._steps;
    }

    private void AddSizes()
    {
        bool sizeFirst = _contract.SizeSource == SizeSource.CommandBits;
        if (_contract.SizeWidth == SizeWidth.Bits32 && ContractRules.IsPassed(_contract.SizeSource)) Note("always", "of the size that was passed only the low 32 bits are seen");
        if (!sizeFirst) AddNull();
        if (_contract.SizeSource == SizeSource.Field) Refuse($"{_sizeField} cannot be read", Errno.EFAULT);
        if (_contract.Zero == ZeroSize.MeansVersion0 && IsSized) Note("usize is 0", $"it stands for {CText.Decimal(_snapshot.Versions[0].Size.Lp64)}, the size of version 0");
        if (IsSized) AddLimits();
        if (sizeFirst) AddNull();
    }

    private void AddLimits()
    {
        if (_contract.Cap == SizeCap.PageSize) Refuse("usize is above the page size", _contract.CapError, _contract.CapReportsSize);
        if (_contract.Cap == SizeCap.BelowPageSize) Refuse("usize is the page size or above", _contract.CapError, _contract.CapReportsSize);
        string floor = CText.Decimal(_contract.Floor) + (_snapshot.FloorI386 == _contract.Floor ? "" : $" ({CText.Decimal(_snapshot.FloorI386)} on i386)");
        if (_contract.Small == SmallStruct.Reject) Refuse($"usize is below {floor}", _contract.SmallError);
        if (_contract.Small == SmallStruct.RejectAndReportSize) Refuse($"usize is below {floor}", Errno.E2BIG, reports: true);
        if (_contract.Larger is LargerStruct.Reject or LargerStruct.RejectAndReportSize)
            Refuse("usize is above ksize", _contract.LargerError, _contract.Larger == LargerStruct.RejectAndReportSize);
    }

    private void AddNull()
    {
        switch (_contract.Null)
        {
            case NullStruct.Reject:
                Refuse("the address is null", _contract.NullError);
                break;
            case NullStruct.NoStruct:
                Note("the address is null", "no struct was passed: nothing is read or written");
                break;
            case NullStruct.NoStructWithoutSize:
                Note("address and usize are both 0", "no struct was passed: nothing is read or written");
                Refuse("only one of address and usize is 0", _contract.NullError);
                break;
        }
    }

    private void AddCopy()
    {
        if (IsSized && _contract.Request == Request.Whole && ContractRules.ScansTail(_contract.Larger))
        {
            string from = _contract.Tail == TailStart.KnownEnd ? "the last field" : "ksize";
            Refuse($"a byte past {from} is not zero", _contract.LargerError, _contract.Larger == LargerStruct.AcceptZeroTailOrReportSize);
            Refuse($"a byte past {from} cannot be read, and all before it are zero", Errno.EFAULT);
        }
        if (_contract.Request == Request.Whole) Refuse("a byte of the struct cannot be read", Errno.EFAULT);
        if (_contract.Request == Request.InputFields) Refuse("a field that the kernel asks for cannot be read", Errno.EFAULT);
        if (_contract.Request == Request.Zeroed)
        {
            Refuse("a byte of the room for the reply is not zero", Errno.EINVAL);
            Refuse("a byte of the room for the reply cannot be read, and all before it are zero", Errno.EFAULT);
        }
        if (_sizeField is null || IsSized || _contract.Request != Request.Whole) return;
        Refuse($"{_sizeField} is below sizeof", _contract.SmallError);
        Refuse($"{_sizeField} is above sizeof", _contract.LargerError);
    }

    private void AddFields()
    {
        foreach (FieldSnapshot field in _snapshot.Fields)
        {
            if (field.Check is not { } check) continue;
            string name = field.IsAnonymous ? "the unnamed member at " + CText.Decimal(field.Offset.Lp64) : CNames.Field(field.Name);
            Refuse(check.Known == 0 ? $"{name} is not zero" : $"{name} has a bit outside of {CText.Hex(check.Known)}", check.Error);
            if (!IsSized) continue;
            foreach (KnownBitsSince later in field.KnownSince)
                Refuse($"{name} has a bit of {CText.Hex(later.Bits)}, and usize is below {CText.Decimal(_snapshot.Versions[later.Version].Size.Lp64)}", check.Error);
        }
    }

    private void AddReply()
    {
        Note("all of that is passed", "the call does what it is for, with its own errors");
        if (_contract.ErrorReply == ErrorReply.Copied) Note("a field was refused or the call failed", "the struct is handed back all the same, with that error");
        if (_contract.ErrorReply == ErrorReply.Zeroed) Note("a field was refused or the call failed", "zeros are handed back, with that error");
        if (_contract.Reply == Reply.None) return;
        if (_contract.Cut == CutReply.Refused) Refuse("a byte of the reply that is not zero does not fit into usize", _contract.CutError, _contract.CutReportsSize);
        Refuse("a byte of the reply cannot be written", Errno.EFAULT);
    }

    private void Note(string when, string then) => _steps.Add(new ContractStep(when, then));

    /// <summary>A step that ends the call; what it reports can fail by itself.</summary>
    private void Refuse(string when, Errno error, bool reports = false)
    {
        if (!reports)
        {
            _steps.Add(new ContractStep(when, error.ToString(), new(new ContractError(error, when))));
            return;
        }
        string field = _sizeField ?? "the size field";
        bool replaces = _contract.ReportFault == ReportFault.ReplacesErrno;
        string then = $"{error}, after ksize was written into {field}" + (replaces ? "; EFAULT where that cannot be written" : " where that can be written");
        ContractError first = new(error, $"{when}; ksize is written into {field}");
        _steps.Add(new ContractStep(when, then, replaces ? new(first, new ContractError(Errno.EFAULT, $"{when}, and {field} cannot be written")) : new(first)));
    }
}
