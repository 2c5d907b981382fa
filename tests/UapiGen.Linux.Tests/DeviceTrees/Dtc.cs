using System.Diagnostics;

namespace UapiGen.Linux.Tests.DeviceTrees;

/// <summary>The device tree compiler, which nobody here has written.</summary>
internal static class Dtc
{
    private static readonly bool s_installed = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':')
        .Any(directory => File.Exists(Path.Combine(directory, "dtc")));

    public static void SkipUnlessInstalled() => Assert.SkipUnless(s_installed, "dtc (the device tree compiler) is not installed");

    /// <summary>Compiles source text.</summary>
    public static byte[] Compile(string source) => Run(System.Text.Encoding.ASCII.GetBytes(source), "-I", "dts", "-O", "dtb", "-");

    /// <summary>A blob as source text.</summary>
    public static string Decompile(string file) => System.Text.Encoding.Latin1.GetString(Run([], "-I", "dtb", "-O", "dts", file));

    public static byte[] Run(byte[] input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dtc", ["-qq", .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process dtc = Process.Start(start)!;
        Task<string> errors = dtc.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        dtc.StandardInput.BaseStream.Write(input);
        dtc.StandardInput.Close();

        using var output = new MemoryStream();
        dtc.StandardOutput.BaseStream.CopyTo(output);
        dtc.WaitForExit();
        Assert.True(dtc.ExitCode == 0, $"dtc {string.Join(' ', arguments)}: {errors.Result}");
        return output.ToArray();
    }
}
