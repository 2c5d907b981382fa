using System.Runtime.CompilerServices;
using System.Text;

namespace UapiGen.Linux.Bpf;

/// <summary>The name of a map or program: <c>char name[BPF_OBJ_NAME_LEN]</c> (include/uapi/linux/bpf.h), 15 letters, digits, <c>_</c> or <c>.</c>, and a NUL.</summary>
[InlineArray(Length)]
public struct BpfObjectName
{
    /// <summary><c>BPF_OBJ_NAME_LEN</c>: its bytes, the NUL included.</summary>
    public const int Length = 16;

    private byte _first;

    /// <summary>Makes a name.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException">It is longer than 15 characters, or has others than ASCII letters, digits, <c>_</c> and <c>.</c>.</exception>
    public static BpfObjectName Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length >= Length || name.Any(static c => !(char.IsAsciiLetterOrDigit(c) || c is '_' or '.')))
            throw new ArgumentException($"'{name}' is no name of an object: those have at most {Length - 1} ASCII letters, digits, '_' and '.'.", nameof(name));

        BpfObjectName bytes = default;
        Encoding.ASCII.GetBytes(name, bytes);
        return bytes;
    }

    /// <summary>The name as text.</summary>
    public override readonly string ToString()
    {
        ReadOnlySpan<byte> bytes = this;
        int end = bytes.IndexOf((byte)0);
        return Encoding.ASCII.GetString(end < 0 ? bytes : bytes[..end]);
    }
}
