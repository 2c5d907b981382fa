using System.ComponentModel;
using System.Diagnostics;
using UapiGen.Benchmarks.Native;
using UapiGen.Benchmarks.Rounds;

namespace UapiGen.Benchmarks.Tool;

/// <summary>A program from its start to its end, its output read and its answer checked: one that ends early is not fast, but wrong.</summary>
/// <param name="program">The program.</param>
/// <param name="expected">What it must end with.</param>
/// <param name="said">What its output must hold.</param>
/// <param name="arguments">Its arguments.</param>
internal sealed class ToolRun(string program, int expected, string said, params string[] arguments)
{
    public Sample Measure()
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true };
        try
        {
            long begin = Stopwatch.GetTimestamp();
            using Process process = Process.Start(start)!;
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            TimeSpan elapsed = Stopwatch.GetElapsedTime(begin);
            if (process.ExitCode != expected || !output.Contains(said, StringComparison.Ordinal))
                throw new CCompilerException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode} instead of {expected}, or did not say '{said}':\n{output}");
            return new Sample(elapsed.TotalNanoseconds, 0);
        }
        catch (Win32Exception error)
        {
            throw new CCompilerException($"{program} cannot be started ({error.Message}); Debian has abidiff in abigail-tools", error);
        }
    }
}
