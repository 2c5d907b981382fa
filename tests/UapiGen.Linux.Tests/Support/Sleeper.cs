using System.Diagnostics;

namespace UapiGen.Linux.Tests.Support;

/// <summary>A process that does nothing: what others ask about it stays as it is.</summary>
internal sealed class Sleeper : IDisposable
{
    private readonly Process _process;

    private Sleeper(Process process) => _process = process;

    public int Id => _process.Id;

    public static Sleeper Start(params string[] before)
    {
        string[] command = [.. before, "sleep", "600"];
        Process process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!;

        // It is asleep once it waits in the kernel: then its program is loaded, too.
        string wait = $"/proc/{process.Id}/syscall";
        string clockNanosleep = SyscallNumberOfSleep().ToString(System.Globalization.CultureInfo.InvariantCulture) + " ";
        Patience.Until(() => process.HasExited || Read(wait).StartsWith(clockNanosleep, StringComparison.Ordinal), "sleep(1) does not sleep");
        Assert.True(!process.HasExited, $"{string.Join(' ', command)} has ended: {(process.HasExited ? process.StandardError.ReadToEnd() : "")}");
        return new Sleeper(process);
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static int SyscallNumberOfSleep() => System.Runtime.InteropServices.RuntimeInformation.ProcessArchitecture switch
    {
        System.Runtime.InteropServices.Architecture.X64 => 230,
        System.Runtime.InteropServices.Architecture.Arm64 => 115,
        _ => -1,
    };

    private static string Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (IOException)
        {
            return "";
        }
    }
}
