using System.Globalization;
using System.Runtime.InteropServices;

namespace UapiGen;

/// <summary>A call that the kernel refused. The message names the rule, and for E2BIG the fields that this kernel does not know.</summary>
public sealed class UapiException : IOException
{
    private UapiException(string message, Errno error, IReadOnlyList<string> unknownFields, string? call = null)
        : base(message)
    {
        Error = error;
        UnknownFields = unknownFields;
        Call = call;
    }

    /// <summary>The kernel's errno.</summary>
    public Errno Error { get; }

    /// <summary>The fields that were set, though they lie past the end of the kernel's own struct; empty unless <see cref="Error"/> is E2BIG.</summary>
    public IReadOnlyList<string> UnknownFields { get; }

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

        ReadOnlySpan<byte> asked = MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in request));
        ulong reported = ReadSizeField(info, MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in reply)));
        bool told = reported >= (ulong)info.Sizes[0] && reported < (ulong)info.Ksize;
        int known = told ? (int)reported : info.Sizes[0];

        var unknown = new List<string>();
        foreach (UapiFieldInfo field in info.Fields)
        {
            if (field.Offset + field.Size > known && asked.Slice(field.Offset, field.Size).ContainsAnyExcept((byte)0)) unknown.Add(field.Name);
        }

        string kernel = told
            ? string.Create(CultureInfo.InvariantCulture, $"this kernel's struct {info.CName} ends at byte {known}, ours at {info.Ksize}")
            : string.Create(CultureInfo.InvariantCulture, $"this kernel's struct {info.CName} is smaller than our {info.Ksize} bytes");
        string fields = unknown.Count == 0
            ? "no field past that was set"
            : (told ? "it does not know " : "it may not know ") + string.Join(", ", unknown) + "; leave them zero, or require a newer kernel";
        return new UapiException($"E2BIG: {kernel}: {fields}", error, unknown);
    }

    private static ulong ReadSizeField(UapiStructInfo info, ReadOnlySpan<byte> bytes)
    {
        if (info.SizeFieldOffset < 0) return 0;
        ReadOnlySpan<byte> field = bytes.Slice(info.SizeFieldOffset, info.SizeFieldWidth);
        return info.SizeFieldWidth switch
        {
            8 => MemoryMarshal.Read<ulong>(field),
            4 => MemoryMarshal.Read<uint>(field),
            2 => MemoryMarshal.Read<ushort>(field),
            _ => field[0],
        };
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
