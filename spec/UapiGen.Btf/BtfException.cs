namespace UapiGen.Btf;

/// <summary>BTF that cannot be read, or that says what cannot be: the message names the fault and the offset or the type where it lies.</summary>
public sealed class BtfException : Exception
{
    /// <summary>Without a message.</summary>
    public BtfException()
    {
    }

    /// <summary>What is wrong, and where.</summary>
    public BtfException(string message)
        : base(message)
    {
    }

    /// <summary>What is wrong, where, and what brought it to light.</summary>
    public BtfException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
