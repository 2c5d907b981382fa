namespace UapiGen;

/// <summary>
/// Declares a versioned UAPI struct: the generator writes its sizes, layout checks, the kernel side's copies and checks, and the user side's
/// call. What is left unsaid is the plain copy_struct_from_user family's answer (include/linux/uaccess.h, Linux 7.3).
/// </summary>
/// <param name="cName">The struct tag in C, such as <c>kvm_ppc_compat_caps</c>.</param>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class UapiStructAttribute(string cName) : Attribute
{
    /// <summary>The struct tag in C.</summary>
    public string CName { get; } = cName;

    /// <summary>Where usize comes from: unless said, the field marked <see cref="StructSizeAttribute"/>, or an argument of the call without one.</summary>
    public SizeSource SizeSource { get; set; }

    /// <summary>The smallest usize taken, in bytes; 0, the default, stands for the size of version 0.</summary>
    public int Floor { get; set; }

    /// <summary>What is done with a usize below the floor.</summary>
    public SmallStruct Small { get; set; }

    /// <summary>What a plain rejection below the floor fails with; <see cref="Errno.EINVAL"/> unless said.</summary>
    public Errno SmallError { get; set; } = Errno.EINVAL;

    /// <summary>What a usize of 0 means.</summary>
    public ZeroSize Zero { get; set; }

    /// <summary>The largest usize that is looked at.</summary>
    public SizeCap Cap { get; set; }

    /// <summary>What a usize past the cap fails with; <see cref="Errno.E2BIG"/> unless said.</summary>
    public Errno CapError { get; set; } = Errno.E2BIG;

    /// <summary>Whether ksize is written into the size field when usize is past the cap.</summary>
    public bool CapReportsSize { get; set; }

    /// <summary>What is done with a struct that is larger than the kernel's.</summary>
    public LargerStruct Larger { get; set; }

    /// <summary>What becomes of a fault while ksize is written into the size field.</summary>
    public ReportFault ReportFault { get; set; }

    /// <summary>How the struct is handed back.</summary>
    public Reply Reply { get; set; }

    /// <summary>What the size field of the reply says.</summary>
    public ReplySize ReplySize { get; set; }

    /// <summary>How wide the argument is that passes usize; a size_t unless said.</summary>
    public SizeWidth SizeWidth { get; set; }

    /// <summary>What a null address stands for: unless said, an address like any other.</summary>
    public NullStruct Null { get; set; }

    /// <summary>What a null address that is refused fails with; <see cref="Errno.EINVAL"/> unless said.</summary>
    public Errno NullError { get; set; } = Errno.EINVAL;

    /// <summary>What a struct that is larger than the kernel's fails with where it is refused; <see cref="Errno.E2BIG"/> unless said.</summary>
    public Errno LargerError { get; set; } = Errno.E2BIG;

    /// <summary>Where the tail of a larger struct begins: unless said, at sizeof.</summary>
    public TailStart Tail { get; set; }

    /// <summary>What of a caller's struct is read: unless said, all of it.</summary>
    public Request Request { get; set; }

    /// <summary>What becomes of a reply that is larger than the caller's struct: unless said, it is cut.</summary>
    public CutReply Cut { get; set; }

    /// <summary>What a reply that would be cut fails with where that is refused; <see cref="Errno.EMSGSIZE"/> unless said.</summary>
    public Errno CutError { get; set; } = Errno.EMSGSIZE;

    /// <summary>Whether ksize is written into the size field when a reply that would be cut is refused.</summary>
    public bool CutReportsSize { get; set; }

    /// <summary>What is handed back when the handler, or the check of a field, failed: unless said, nothing.</summary>
    public ErrorReply ErrorReply { get; set; }
}
