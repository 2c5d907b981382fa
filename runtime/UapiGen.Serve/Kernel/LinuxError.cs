using System.Runtime.InteropServices;

namespace UapiGen.Serve;

/// <summary>Error numbers in words.</summary>
internal static class LinuxError
{
    /// <summary>strerror(3).</summary>
    /// <param name="error">The error.</param>
    public static string Describe(Errno error) => Marshal.GetPInvokeErrorMessage((int)error);
}
