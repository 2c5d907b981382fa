namespace UapiGen.Serve;

/// <summary>The C library's <c>sigset_t</c>: 128 bytes in glibc and in musl, a bit for each signal from 1, empty when zero.</summary>
internal unsafe struct SignalSet
{
    /// <summary>SIG_SETMASK (include/uapi/asm-generic/signal-defs.h).</summary>
    public const int SetMask = 2;

    private fixed ulong _words[16];

    /// <summary>Every signal.</summary>
    public static SignalSet All
    {
        get
        {
            SignalSet all = default;
            all._words[0] = ulong.MaxValue;
            return all;
        }
    }

    /// <summary>sigaddset(3).</summary>
    /// <param name="signal">The signal, 1 to 64.</param>
    public void Add(int signal) => _words[0] |= 1UL << (signal - 1);
}

/// <summary>
/// The C library's <c>struct sigaction</c>, as glibc and musl lay it out on every architecture that is supported here: handler, mask, flags, restorer.
/// </summary>
internal struct SignalAction
{
    /// <summary>SIG_DFL.</summary>
    public const nint Default = 0;

    /// <summary>SIG_IGN.</summary>
    public const nint Ignore = 1;

    /// <summary>The function, or one of the two constants.</summary>
    public nint Handler;

    /// <summary>The signals that are held back meanwhile.</summary>
    public SignalSet Mask;

    /// <summary>The SA_ flags.</summary>
    public int Flags;

    /// <summary>Of no interest here.</summary>
    public nint Restorer;
}
