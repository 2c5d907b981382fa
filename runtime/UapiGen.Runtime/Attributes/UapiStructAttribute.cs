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
}
