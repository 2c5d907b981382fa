using System.ComponentModel;
using System.Text.RegularExpressions;

namespace UapiGen.Cli.Tests.Support;

/// <summary>Programs of the system, which nobody changed for these tests.</summary>
internal static partial class RealProgram
{
    /// <summary>Runs a program by itself; the test is skipped, by name, where it is not installed.</summary>
    /// <param name="package">Where it comes from.</param>
    /// <param name="program">The program and its arguments.</param>
    public static ProgramRun Run(string package, params string[] program)
    {
        try
        {
            return ProgramRun.Of(program[0], program[1..]);
        }
        catch (Win32Exception)
        {
            Assert.Skip($"{program[0]} is not installed (Debian's {package})");
            throw;
        }
    }

    /// <summary>A program's lines without what differs from run to run: times, counts, rates and processes. Blanks stand in for numbers, which are padded.</summary>
    public static string[] WithoutNumbers(string text) =>
        [.. text.Split('\n').Select(line => Blanks().Replace(Numbers().Replace(Minutes().Replace(line, ""), "#"), " ")).Where(line => line.Length > 0)];

    [GeneratedRegex(@"\d[\d.,:]*(?: ?[KMG]?(?=/sec))?")]
    private static partial Regex Numbers();

    // What took longer than a minute is said a second time.
    [GeneratedRegex(@"(?<=\d+s) \([^)]*\)")]
    private static partial Regex Minutes();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
