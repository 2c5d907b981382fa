using System.Text.Json;
using UapiGen.Cli.Tests.Machines;
using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Verify;

/// <summary><c>uapigen verify cc</c>: compilers agree with what we ship, a compiler that lays out otherwise is found out, a missing one is named.</summary>
public sealed class CcTests : IDisposable
{
    private static readonly string[] s_targets =
        ["x86-64", "i386", "arm64", "arm", "ppc64le", "ppc64", "powerpc", "riscv64", "s390x", "loongarch64", "mips", "mipsel", "mips64", "mips64el", "sparc64", "alpha"];

    private static readonly string[] s_everywhere = ["x86_64", "i686", "aarch64", "ppc64le", "ppc64", "riscv64"];

    // A command and a size in the struct; bit-fields; unions; a size in the command's number.
    private static readonly string[] s_kinds = ["kvm_ppc_compat_caps", "perf_event_attr", "bpf_attr", "pm_scan_arg"];

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>Every struct on six machines, with their three layouts; one of each kind on the others, which differ by numbers and by the order of bits alone.</summary>
    [Theory]
    [MemberData(nameof(CrossMachine.Names), MemberType = typeof(CrossMachine))]
    public void WhatWeShip_IsWhatEveryCompilerSays(string machine)
    {
        Installed.Require(CrossMachine.All.Single(each => each.Name == machine).Compiler);
        string[] inputs = s_everywhere.Contains(machine, StringComparer.Ordinal) ? Directory.GetFiles(Repository.Baselines, "*.abi") : [.. s_kinds.Select(kind => Path.Combine(Repository.Baselines, kind + ".abi"))];
        ProgramRun run = Uapigen.Run(["verify", "cc", .. inputs, "--machine", machine, "--format", "json"]).AssertClean();

        using JsonDocument document = JsonDocument.Parse(run.Text);
        JsonElement[] results = [.. document.RootElement.GetProperty("results").EnumerateArray()];
        Assert.Empty(document.RootElement.GetProperty("skipped").EnumerateArray());
        Assert.Equal(inputs.Length, results.Count(result => result.GetProperty("compiler").GetString()!.EndsWith("gcc", StringComparison.Ordinal)));
        Assert.All(results, result => Assert.True(result.GetProperty("passes").GetBoolean() && result.GetProperty("numbers").GetInt32() > 5, result.ToString()));
        TestContext.Current.TestOutputHelper?.WriteLine($"{results.Length} rows, {results.Sum(result => result.GetProperty("numbers").GetInt32())} numbers");
    }

    [Theory]
    [InlineData("powerpc64le-linux-gnu-gcc", "ppc64le", "0x2000aeb8")]
    [InlineData("i686-linux-gnu-gcc", "i386", "0xaeb8")]
    [InlineData("s390x-linux-gnu-gcc", "s390x", "0xaeb8")]
    public void Table_HasARowForEachAbi(string compiler, string abi, string command)
    {
        Installed.Require(compiler);
        ProgramRun run = Uapigen.Run("verify", "cc", Path.Combine(Repository.Baselines, "kvm_ppc_compat_caps.abi"), "--machine", abi).AssertClean();

        string row = Assert.Single(run.Lines, line => line.Contains($" {abi} ", StringComparison.Ordinal));
        Assert.Contains($" {compiler} ", row, StringComparison.Ordinal);
        Assert.Contains($" {command} ", row, StringComparison.Ordinal);
        Assert.EndsWith("pass", row.TrimEnd(), StringComparison.Ordinal);
        Assert.Contains(" 0 differ.", run.Lines[^1], StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Text);
    }

    /// <summary>Real compilers, told to lay out as no Linux ABI does.</summary>
    [Theory]
    [InlineData("i686-linux-gnu-gcc", "-malign-double", "i386", "offsetof(struct odd, b) is 8 for the compiler, and 4 by our rules")]
    [InlineData("gcc", "-fpack-struct", "x86-64", "offsetof(struct odd, b) is 4 for the compiler, and 8 by our rules")]
    public void CompilerThatLaysOutOtherwise_IsFoundOut(string compiler, string option, string abi, string says)
    {
        string real = Installed.Require(compiler);
        _folder.WriteProgram(compiler, $"#!/bin/sh\nexec {real} \"$@\" {option}\n");
        ProgramRun run = RunWith(_folder.Path, "verify", "cc", WriteOdd());

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"odd (Odd) on {abi}: {says}", run.Lines);
        Assert.Contains("static assertion failed", run.Text, StringComparison.Ordinal);
        Assert.Contains("FAIL", Assert.Single(run.Lines, line => line.Contains($" {abi} ", StringComparison.Ordinal) && line.Contains(" (", StringComparison.Ordinal) && line.TrimEnd().EndsWith("FAIL", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void MissingCompilers_AreNamed()
    {
        string gcc = Installed.Require("gcc");
        _folder.WriteProgram("gcc", $"#!/bin/sh\nPATH=/usr/bin:/bin exec {gcc} \"$@\"\n");
        ProgramRun run = RunWithOnly(_folder.Path, "verify", "cc", WriteOdd());

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string skipped = Assert.Single(run.Lines, line => line.StartsWith("skipped, since no compiler of them is installed: ", StringComparison.Ordinal));
        Assert.All(s_targets[1..], target => Assert.Contains($" {target} (", skipped, StringComparison.Ordinal));
    }

    [Fact]
    public void NoCompilerAtAll_IsAnError()
    {
        ProgramRun run = RunWithOnly(_folder.Path, "verify", "cc", WriteOdd());

        Assert.Equal((2, ""), (run.ExitCode, run.Text));
        Assert.Contains("no C compiler was found", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    /// <summary>A header of the system that has the struct otherwise: said, and a failure only where it contradicts.</summary>
    [Theory]
    [InlineData("uapigen-abi 1\nstruct open_how\ntype OpenHow\n\ndraft\n", "version 0 size 32 end 32 align 8\nfield Flags u64 at 0\nfield Mode u64 at 8\nfield Resolve u64 at 16\nfield More u64 at 24\n", 0, "linux/openat2.h: ours is newer")]
    [InlineData("uapigen-abi 1\nstruct open_how\ntype OpenHow\n\ndraft\n", "version 0 size 16 end 16 align 8\nfield Flags u64 at 0\nfield Mode u64 at 8\n", 0, "linux/openat2.h: ours is older")]
    [InlineData("uapigen-abi 1\nstruct open_how\ntype OpenHow\n\ndraft\n", "version 0 size 24 end 24 align 8\nfield Mode u64 at 0\nfield Flags u64 at 8\nfield Resolve u64 at 16\n", 1, "linux/openat2.h: broken")]
    public void KernelsHeader_IsCompared(string head, string layout, int exitCode, string says)
    {
        Installed.Require("gcc");
        Assert.SkipUnless(File.Exists("/usr/include/linux/openat2.h"), "there is no <linux/openat2.h>.");
        ProgramRun run = Uapigen.Run("verify", "cc", _folder.Write("open_how.abi", head + Facts(layout)));

        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
        Assert.Contains(says, Assert.Single(run.Lines, line => line.Contains(" x86-64 ", StringComparison.Ordinal) && line.Contains(" gcc ", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    private string WriteOdd() => _folder.Write(
        "odd.abi", "uapigen-abi 1\nstruct odd\ntype Odd\n\ndraft\n" + Facts("version 0 size 16 end 16 align 8 i386 size 12 end 12\nfield A u32 at 0\nfield B u64 at 8 i386 4\n"));

    private static string Facts(string layout) => SampleContract.Plain(layout);

    /// <summary>The tool with programs of ours before those of the machine, which speak English.</summary>
    private static ProgramRun RunWith(string folder, params string[] arguments) =>
        ProgramRun.Of("/usr/bin/env", [$"PATH={folder}:{Environment.GetEnvironmentVariable("PATH")}", "LC_ALL=C", Uapigen.Path, .. arguments]);

    /// <summary>The tool with programs of ours alone.</summary>
    private static ProgramRun RunWithOnly(string folder, params string[] arguments) => ProgramRun.Of("/usr/bin/env", [$"PATH={folder}", Uapigen.Path, .. arguments]);
}
