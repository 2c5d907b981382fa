using System.Runtime.InteropServices;

namespace UapiGen.Serve;

/// <summary>An array of strings as execve(2) takes it: pointers, and a null that ends them. It lies outside the managed heap.</summary>
internal sealed unsafe class NativeStrings : IDisposable
{
    private readonly int _count;

    /// <summary>Copies strings.</summary>
    /// <param name="strings">The strings.</param>
    /// <exception cref="ArgumentException">One of them contains a zero.</exception>
    public NativeStrings(IReadOnlyList<string> strings)
    {
        byte[][] encoded = [.. strings.Select(NativePath.Encode)];
        _count = encoded.Length;
        Pointer = (byte**)NativeMemory.AllocZeroed((nuint)_count + 1, (nuint)sizeof(byte*));
        for (int i = 0; i < _count; i++)
        {
            Pointer[i] = (byte*)NativeMemory.Alloc((nuint)encoded[i].Length);
            encoded[i].CopyTo(new Span<byte>(Pointer[i], encoded[i].Length));
        }
    }

    /// <summary>The first pointer.</summary>
    public byte** Pointer { get; private set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Pointer is null) return;
        for (int i = 0; i < _count; i++) NativeMemory.Free(Pointer[i]);
        NativeMemory.Free(Pointer);
        Pointer = null;
    }
}
