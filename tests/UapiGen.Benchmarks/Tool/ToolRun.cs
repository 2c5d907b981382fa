using UapiGen.Benchmarks.Native;
using UapiGen.Benchmarks.Rounds;

namespace UapiGen.Benchmarks.Tool;

/// <summary>A program from its start to its end, its output read and its answer checked: one that ends early is not fast, but wrong.</summary>
/// <param name="processes">Who runs it.</param>
/// <param name="program">The program.</param>
/// <param name="expected">What it must end with.</param>
/// <param name="said">What its output must hold.</param>
/// <param name="arguments">Its arguments.</param>
internal sealed class ToolRun(CProcesses processes, string program, int expected, string said, params string[] arguments)
{
    public Sample Measure()
    {
        (double nanoseconds, int exitCode, string output) = processes.Run(program, arguments);
        if (exitCode != expected || !output.Contains(said, StringComparison.Ordinal))
            throw new CCompilerException($"{program} {string.Join(' ', arguments)} ended with {exitCode} instead of {expected}, or did not say '{said}':\n{output}");
        return new Sample(nanoseconds, 0);
    }
}
