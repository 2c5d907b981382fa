using System.Globalization;
using System.Runtime.InteropServices;

namespace UapiGen;

/// <summary>A call that the kernel refused. The message names the rule, and the parts of the request that this kernel does not know.</summary>
public sealed class UapiException : IOException
{
    private UapiException(string message, Errno error, IReadOnlyList<UnknownPart> unknown, string? call = null)
        : base(message)
    {
        Error = error;
        Call = call;
        UnknownParts = unknown;
        UnknownFields = [.. unknown.Select(part => part.Field)];
    }

    /// <summary>The kernel's errno.</summary>
    public Errno Error { get; }

    /// <summary>The fields that were set, though the kernel does not know them, or not those of their bits; empty where the refusal has another cause.</summary>
    public IReadOnlyList<string> UnknownFields { get; }

    /// <summary>What the kernel does not know of the request, bit by bit; empty where the refusal has another cause.</summary>
    public IReadOnlyList<UnknownPart> UnknownParts { get; }

    /// <summary>The call that failed, such as <c>mount_setattr</c>; null where only its struct is known.</summary>
    public string? Call { get; }

    /// <summary>Explains a refused call.</summary>
    /// <param name="call">The call, such as <c>mount_setattr</c>.</param>
    /// <param name="error">The kernel's errno.</param>
    /// <param name="cause">What is the matter, and what to do; null where nothing is known beyond the errno's own text.</param>
    public static UapiException ForCall(string call, Errno error, string? cause) =>
        new($"{call}: {error}: {cause ?? Marshal.GetPInvokeErrorMessage((int)error)}", error, [], call);

    /// <summary>Explains a refused call.</summary>
    /// <param name="error">The kernel's errno.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="reply">The same struct after the call: its size field holds what the kernel wrote back.</param>
    public static UapiException ForCall<T>(Errno error, in T request, in T reply)
        where T : unmanaged, IUapiStruct<T>
    {
        UapiStructInfo info = T.Info;
        if (error != Errno.E2BIG)
            return new UapiException($"{error}: the kernel refused struct {info.CName}: {Meaning(error)}", error, []);

        int told = Negotiation.KernelSize(in reply);
        List<UnknownPart> unknown = RequestFit<T>.To(in request, told != 0 ? told : info.Sizes[0], null, RequestPolicy<T>.Strict).Refused;
        string kernel = told != 0
            ? string.Create(CultureInfo.InvariantCulture, $"this kernel's struct {info.CName} ends at byte {told}, ours at {info.Ksize}")
            : string.Create(CultureInfo.InvariantCulture, $"this kernel's struct {info.CName} is smaller than our {info.Ksize} bytes");
        string fields = unknown.Count == 0
            ? "no field past that was set"
            : (told != 0 ? "it does not know " : "it may not know ") + string.Join(", ", unknown.Select(part => part.Field))
                + "; leave them zero, or require a newer kernel";
        return new UapiException($"E2BIG: {kernel}: {fields}", error, unknown);
    }

    /// <summary>Explains what a negotiation ended with.</summary>
    internal static UapiException ForReport(Errno error, NegotiationReport? report)
    {
        if (report is null) return new UapiException($"{error}: {Meaning(error)}", error, []);
        if (report.Refused.Count == 0) return ForCall(report.Call, error, report.Cause);
        string parts = string.Join("; ", report.Refused);
        return new UapiException(
            $"{report.Call}: {error}: this kernel ({KernelRelease.Current}) does not know {parts}; do without, or require a newer kernel", error, report.Refused,
            report.Call);
    }

    private static string Meaning(Errno error) => error switch
    {
        Errno.EINVAL => "a field has a value that it must not have, or the size is below the first published one",
        Errno.EFAULT => "its memory cannot be read or written",
        Errno.ENOTTY => "this descriptor does not know the command",
        Errno.EBADF => "the descriptor is not open",
        _ => "the call failed",
    };
}
