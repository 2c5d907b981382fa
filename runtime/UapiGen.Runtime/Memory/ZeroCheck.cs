namespace UapiGen;

/// <summary>What check_zeroed_user (lib/usercopy.c) found: its 1, 0 and -EFAULT.</summary>
public enum ZeroCheck
{
    /// <summary>Every byte can be read and is zero.</summary>
    Zero,

    /// <summary>A byte that is not zero comes before any that cannot be read.</summary>
    Nonzero,

    /// <summary>A byte that cannot be read comes before any that is not zero, or the range is none that user space may have.</summary>
    Fault,
}
