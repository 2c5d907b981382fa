namespace UapiGen.Abi;

/// <summary>
/// All that is promised of a versioned struct besides its layout, one property an axis. The defaults are those of the plain
/// copy_struct_from_user family.
/// </summary>
public sealed record Contract
{
    /// <summary>Where usize comes from.</summary>
    public SizeSource SizeSource { get; init; }

    /// <summary>The smallest usize taken, in bytes; 0 stands for the size of version 0.</summary>
    public int Floor { get; init; }

    /// <summary>What is done below the floor.</summary>
    public SmallStruct Small { get; init; }

    /// <summary>What a plain rejection below the floor fails with.</summary>
    public Errno SmallError { get; init; } = Errno.EINVAL;

    /// <summary>What a usize of 0 means.</summary>
    public ZeroSize Zero { get; init; }

    /// <summary>The largest usize looked at.</summary>
    public SizeCap Cap { get; init; }

    /// <summary>What a usize past the cap fails with.</summary>
    public Errno CapError { get; init; } = Errno.E2BIG;

    /// <summary>Whether ksize is written into the size field when the cap is exceeded.</summary>
    public bool CapReportsSize { get; init; }

    /// <summary>What is done with a struct larger than the kernel's.</summary>
    public LargerStruct Larger { get; init; }

    /// <summary>What becomes of a fault while ksize is written into the size field.</summary>
    public ReportFault ReportFault { get; init; }

    /// <summary>How the struct is handed back.</summary>
    public Reply Reply { get; init; }

    /// <summary>What the size field of the reply says.</summary>
    public ReplySize ReplySize { get; init; }

    /// <summary>How wide the argument is that passes usize.</summary>
    public SizeWidth SizeWidth { get; init; }

    /// <summary>What a null address stands for.</summary>
    public NullStruct Null { get; init; }

    /// <summary>What a null address that is refused fails with.</summary>
    public Errno NullError { get; init; } = Errno.EINVAL;

    /// <summary>What a struct larger than the kernel's fails with where it is refused.</summary>
    public Errno LargerError { get; init; } = Errno.E2BIG;

    /// <summary>Where the tail of a larger struct begins.</summary>
    public TailStart Tail { get; init; }

    /// <summary>What of a caller's struct is read.</summary>
    public Request Request { get; init; }

    /// <summary>What becomes of a reply that is larger than the caller's struct.</summary>
    public CutReply Cut { get; init; }

    /// <summary>What a reply that would be cut fails with where that is refused.</summary>
    public Errno CutError { get; init; } = Errno.EMSGSIZE;

    /// <summary>Whether ksize is written into the size field when a reply that would be cut is refused.</summary>
    public bool CutReportsSize { get; init; }

    /// <summary>What is handed back when the handler, or the check of a field, failed.</summary>
    public ErrorReply ErrorReply { get; init; }
}
