using System.Runtime.InteropServices;

namespace UapiGen.Linux.Kvm;

/// <summary>A call to KVM that failed.</summary>
public sealed class KvmException : IOException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="call">What was called, such as <c>KVM_CREATE_VM</c>.</param>
    /// <param name="error">The kernel's errno.</param>
    public KvmException(string call, Errno error)
        : base($"{call}: {error}: {Marshal.GetPInvokeErrorMessage((int)error)}")
    {
        Error = error;
    }

    /// <summary>The kernel's errno.</summary>
    public Errno Error { get; }
}
