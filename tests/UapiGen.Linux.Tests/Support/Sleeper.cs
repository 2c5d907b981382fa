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
        string clockNanosleep = ((int)SyscallNumberOfSleep()).ToString(System.Globalization.CultureInfo.InvariantCulture) + " ";
        for (int i = 0; i < 500 && !process.HasExited && !Read(wait).StartsWith(clockNanosleep, StringComparison.Ordinal); i++) Thread.Sleep(10);
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
