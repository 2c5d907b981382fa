using System.ComponentModel;
using UapiGen.Abi;
using UapiGen.Cli.Inputs;

namespace UapiGen.Cli.Verify.Cc;

/// <summary>A C compiler of this machine. What it compiles is read, and never run.</summary>
/// <param name="Command">Its name on PATH.</param>
/// <param name="Target">Whose ABI it compiles for.</param>
internal sealed record CCompiler(string Command, TargetAbi Target)
{
    /// <summary>Whether it writes BTF for its own target: clang does for bpf alone.</summary>
    public bool WritesBtf => !Command.Contains("clang", StringComparison.Ordinal);

    /// <summary>Looks for a compiler of each target, and for clang beside them.</summary>
    /// <param name="targets">The targets.</param>
    public static CompilerSearch Find(IReadOnlyList<TargetAbi> targets)
    {
        List<CCompiler> found = [];
        List<MissingCompiler> missing = [];
        CCompiler? host = Try("gcc"), clang = Try("clang");
        foreach (TargetAbi target in targets)
        {
            string cross = Triplet(target) + "-gcc";
            CCompiler? compiler = host?.Target == target ? host : Try(cross);
            if (compiler?.Target == target) found.Add(compiler);
            else missing.Add(new MissingCompiler(target, cross));
        }
        if (clang is not null && targets.Contains(clang.Target)) found.Add(clang);
        return new CompilerSearch(found, missing);
    }

    /// <summary>Compiles a source to an object.</summary>
    /// <param name="source">The source.</param>
    /// <param name="made">The object.</param>
    /// <param name="options">More options, such as macros.</param>
    /// <returns>What the compiler complains of; empty where it is content.</returns>
    public string Compile(string source, string made, params string[] options)
    {
        string[] debug = WritesBtf ? ["-gbtf"] : [];
        ToolRun run = ToolRun.Of(Command, ["-std=gnu11", "-Wall", "-Wextra", "-Werror", .. debug, .. options, "-c", "-o", made, source]);
        return run.ExitCode == 0 ? "" : run.Errors.Trim() is { Length: > 0 } complaints ? complaints : $"{Command} ended with {run.ExitCode}";
    }

    /// <summary>The paths that a header includes, its own among them, as the compiler finds them; empty where the header is not there.</summary>
    public IReadOnlyList<string> PathsOf(string header)
    {
        ToolRun run = ToolRun.Of(Command, ["-M", "-x", "c", "-"], $"#include <{header}>\n");
        return run.ExitCode == 0 ? run.Output.Split([' ', '\n', '\\'], StringSplitOptions.RemoveEmptyEntries) : [];
    }

    /// <summary>The compiler of a name, if it is there and its target is one that we know.</summary>
    private static CCompiler? Try(string command)
    {
        try
        {
            string machine = ToolRun.Of(command, ["-dumpmachine"]).Output.Trim();
            return TargetNames.Find(machine) is { } target ? new CCompiler(command, target) : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static string Triplet(TargetAbi target) => target.Name switch
    {
        "x86-64" => "x86_64-linux-gnu",
        "i386" => "i686-linux-gnu",
        "arm64" => "aarch64-linux-gnu",
        "ppc64le" => "powerpc64le-linux-gnu",
        "ppc64" => "powerpc64-linux-gnu",
        "arm" => "arm-linux-gnueabihf",
        "mips64" or "mips64el" => target.Name + "-linux-gnuabi64",
        _ => target.Name + "-linux-gnu",
    };
}

/// <summary>A target that nothing here compiles for.</summary>
/// <param name="Target">The target.</param>
/// <param name="Command">The compiler that would.</param>
internal sealed record MissingCompiler(TargetAbi Target, string Command);

/// <summary>What a search for compilers came to.</summary>
/// <param name="Found">The compilers, in the order of the targets; clang last.</param>
/// <param name="Missing">The targets without one.</param>
internal sealed record CompilerSearch(IReadOnlyList<CCompiler> Found, IReadOnlyList<MissingCompiler> Missing);
