using System.Globalization;

namespace UapiGen.Cli.Serving;

/// <summary>What a process does with its signals, as /proc says it: a bit for each, the lowest for signal 1.</summary>
/// <param name="Ignored">SigIgn.</param>
/// <param name="Caught">SigCgt.</param>
internal readonly record struct SignalDispositions(ulong Ignored, ulong Caught)
{
    /// <summary>This process's.</summary>
    /// <exception cref="IOException">/proc is not mounted; nothing could be served then, either.</exception>
    public static SignalDispositions OfThisProcess()
    {
        ulong ignored = 0, caught = 0;
        foreach (string line in File.ReadLines("/proc/self/status"))
        {
            if (line.StartsWith("SigIgn:", StringComparison.Ordinal)) ignored = Mask(line);
            if (line.StartsWith("SigCgt:", StringComparison.Ordinal)) caught = Mask(line);
        }
        return new SignalDispositions(ignored, caught);
    }

    public bool IsIgnored(int signal) => (Ignored >> (signal - 1) & 1) != 0;

    public bool IsCaught(int signal) => (Caught >> (signal - 1) & 1) != 0;

    private static ulong Mask(string line) => ulong.Parse(line.AsSpan("SigIgn:".Length).Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
