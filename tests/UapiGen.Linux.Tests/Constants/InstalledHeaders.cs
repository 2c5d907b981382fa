using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using UapiGen.Linux.Tests.DeviceTrees;

namespace UapiGen.Linux.Tests.Constants;

/// <summary>The constants of the kernel's headers, as gcc has them: those that are installed, or those below the directory that the variable <c>UAPIGEN_HEADERS</c> names.</summary>
internal sealed partial class InstalledHeaders
{
    private static readonly string[] s_headers =
    [
        "linux/types.h", "asm/fcntl.h", "linux/bpf.h", "linux/errno.h", "linux/fcntl.h", "linux/fs.h", "linux/futex.h", "linux/landlock.h", "linux/mman.h", "linux/mount.h",
        "linux/nsfs.h", "linux/openat2.h", "linux/perf_event.h", "linux/pidfd.h", "linux/rseq.h", "linux/sched.h", "linux/sched/types.h", "linux/seccomp.h", "linux/version.h",
        "linux/xattr.h",
    ];

    private static readonly Lazy<InstalledHeaders> s_installed = new(() => new(DocumentedConstant.All.Values.SelectMany(members => members).Select(one => one.CName).OfType<string>().Distinct()));

    private readonly Dictionary<string, ulong> _values = [];

    private InstalledHeaders(IEnumerable<string> names)
    {
        using var directory = new TemporaryDirectory();
        (int exit, string _, string errors) = Run(directory, string.Join('\n', names.Select(name => $"unsigned long long has_{name}(void) {{ return {name}; }}")), "-fsyntax-only");
        HashSet<string> missing = [.. Undeclared().Matches(errors).Select(match => match.Groups["name"].Value)];
        if (exit != 0 && missing.Count == 0) throw new InvalidOperationException($"gcc refuses the kernel's headers: {errors}");

        string prints = string.Join('\n', names.Except(missing).Append("LINUX_VERSION_CODE").Select(name => $"""printf("{name} %llu\n", (unsigned long long){name});"""));
        (exit, string text, errors) = Run(directory, $$"""int printf(const char *, ...); int main(void) { {{prints}} return 0; }""", "-o", directory["print"]);
        if (exit != 0) throw new InvalidOperationException($"gcc refuses constants that it knew: {errors}");

        foreach (string[] words in text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')))
            _values.Add(words[0], ulong.Parse(words[1], CultureInfo.InvariantCulture));
        ulong version = _values["LINUX_VERSION_CODE"];
        Release = string.Create(CultureInfo.InvariantCulture, $"Linux {version >> 16}.{(version >> 8) & 0xFF}");
    }

    /// <summary>Whose headers they are, such as <c>Linux 6.1</c>.</summary>
    public string Release { get; }

    /// <summary>The headers; the test is skipped, by name, where there is no gcc.</summary>
    public static InstalledHeaders Require()
    {
        try
        {
            return s_installed.Value;
        }
        catch (Win32Exception)
        {
            Assert.Skip("gcc is not installed, so that the kernel's headers cannot be read");
            throw;
        }
    }

    /// <summary>A constant; null where these headers do not have it.</summary>
    public ulong? Find(string name) => _values.TryGetValue(name, out ulong value) ? value : null;

    private static (int Exit, string Text, string Errors) Run(TemporaryDirectory directory, string code, params string[] options)
    {
        string source = directory["constants.c"];
        File.WriteAllText(source, string.Join('\n', s_headers.Select(header => $"#if __has_include(<{header}>)\n#include <{header}>\n#endif")) + "\n" + code + "\n");
        string[] other = Environment.GetEnvironmentVariable("UAPIGEN_HEADERS") is { Length: > 0 } folder ? ["-isystem", folder] : [];
        (int exit, string text, string errors) = Start("gcc", [.. other, .. options, source]);
        return exit == 0 && options.Contains("-o") ? Start(options[^1], []) : (exit, text, errors);
    }

    private static (int Exit, string Text, string Errors) Start(string program, string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LC_ALL"] = "C";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, text, errors.Result);
    }

    [GeneratedRegex("error: '(?<name>\\w+)' undeclared")]
    private static partial Regex Undeclared();
}
