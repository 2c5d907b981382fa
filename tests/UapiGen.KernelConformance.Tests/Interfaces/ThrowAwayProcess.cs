using System.Diagnostics;

namespace UapiGen.KernelConformance.Interfaces;

/// <summary>A process that does nothing, to be asked about and changed.</summary>
internal sealed class ThrowAwayProcess : IDisposable
{
    /// <summary>A number that no process has: above every pid_max.</summary>
    public const int NoProcess = 0x4000_0000;

    private readonly Process process;

    public ThrowAwayProcess()
    {
        try
        {
            process = Process.Start(new ProcessStartInfo("sleep", "3600")) ?? throw new NotHereException("sleep does not start.");
        }
        catch (System.ComponentModel.Win32Exception error)
        {
            throw new NotHereException($"sleep does not start: {error.Message}");
        }
    }

    public int Id => process.Id;

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
