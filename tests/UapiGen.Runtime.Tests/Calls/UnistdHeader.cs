using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace UapiGen.Tests;

/// <summary>The numbers that an installed compiler's &lt;asm/unistd.h&gt; gives to system calls.</summary>
internal static class UnistdHeader
{
    private static readonly Dictionary<SyscallAbi, string[]> s_compilers = new()
    {
        [SyscallAbi.X64] = ["gcc"],
        [SyscallAbi.X32] = ["gcc", "-D__ILP32__=1"],
        [SyscallAbi.I386] = ["i686-linux-gnu-gcc"],
        [SyscallAbi.Arm64] = ["aarch64-linux-gnu-gcc"],
        [SyscallAbi.Arm] = ["arm-linux-gnueabihf-gcc"],
        [SyscallAbi.RiscV64] = ["riscv64-linux-gnu-gcc"],
        [SyscallAbi.Ppc64] = ["powerpc64le-linux-gnu-gcc"],
        [SyscallAbi.S390X] = ["s390x-linux-gnu-gcc"],
    };

    /// <summary>The ABIs that a compiler is known for.</summary>
    public static IEnumerable<SyscallAbi> Abis => s_compilers.Keys;

    /// <summary>The number of each call that the header knows; skips the test by name where the compiler or its headers are missing.</summary>
    public static Dictionary<string, int> Read(SyscallAbi abi, IEnumerable<string> calls)
    {
        string[] compiler = s_compilers[abi];
        string source = "#include <asm/unistd.h>\n" + string.Concat(calls.Select(call => $"call {call} = __NR_{call}\n"));
        string? output = Preprocess(compiler, source);
        Assert.SkipWhen(output is null, $"{string.Join(' ', compiler)} is not installed, or has no <asm/unistd.h>.");

        // call ioctl = (0x40000000 + 514); a name that the header does not know stays as it was.
        return output.Split('\n')
            .Where(line => line.StartsWith("call ", StringComparison.Ordinal) && !line.Contains("__NR_", StringComparison.Ordinal))
            .Select(line => line[5..].Split(" = "))
            .ToDictionary(parts => parts[0], parts => parts[1].Trim('(', ')', '\r').Split('+').Sum(Number));
    }

    private static int Number(string text)
    {
        text = text.Trim();
        return text.StartsWith("0x", StringComparison.Ordinal)
            ? int.Parse(text.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)
            : int.Parse(text, CultureInfo.InvariantCulture);
    }

    private static string? Preprocess(string[] compiler, string source)
    {
        var start = new ProcessStartInfo(compiler[0], [.. compiler[1..], "-E", "-P", "-x", "c", "-"])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        try
        {
            using Process process = Process.Start(start)!;
            Task<string> output = process.StandardOutput.ReadToEndAsync();
            Task<string> errors = process.StandardError.ReadToEndAsync();
            process.StandardInput.Write(source);
            process.StandardInput.Close();
            process.WaitForExit();
            _ = errors.Result;
            return process.ExitCode == 0 ? output.Result : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
