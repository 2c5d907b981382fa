namespace UapiGen.Serve;

/// <summary>The signals that the server itself deals with (include/uapi/asm-generic/signal.h).</summary>
internal static class SignalNumber
{
    /// <summary>SIGPIPE, which the .NET runtime ignores in its own process.</summary>
    public const int Pipe = 13;

    /// <summary>SIGCHLD.</summary>
    public const int Child = 17;

    /// <summary>SIGRTMAX.</summary>
    public const int LastRealTime = 64;
}
