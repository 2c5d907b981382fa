using UapiGen.Btf;
using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Import;

/// <summary><c>uapigen import btf</c>: structs of the running kernel become declarations that compile, that no analyzer refuses, and that the kernel calls its own.</summary>
public sealed class BtfImportTests : IDisposable
{
    private const string Vmlinux = "/sys/kernel/btf/vmlinux";

    private readonly Folder _folder = new();

    /// <summary>Structs of many kinds: with bit-fields, unions, anonymous members, arrays, packing, a flexible tail, one that is a union itself.</summary>
    private static readonly string[] s_structs =
    [
        "open_how", "clone_args", "perf_event_attr", "mount_attr", "mnt_id_req", "statmount", "statx", "sched_attr", "rseq", "landlock_ruleset_attr", "landlock_path_beneath_attr",
        "io_uring_params", "seccomp_notif", "cachestat", "futex_waitv", "uffdio_api", "xattr_args", "file_attr", "procmap_query", "pm_scan_arg", "kvm_regs", "kvm_sregs", "kvm_userspace_memory_region",
        "kvm_cpuid2", "bpf_attr", "bpf_map_info", "bpf_prog_info", "bpf_link_info", "fiemap", "file_handle", "inotify_event", "signalfd_siginfo", "epoll_event", "tcp_info", "sockaddr_in6",
    ];

    private const int FewestStructs = 20;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task StructsOfTheRunningKernel_CompileAndAreTheSame()
    {
        Assert.SkipUnless(File.Exists(Vmlinux), $"{Vmlinux} is not there.");
        BtfFile kernel = BtfFile.Open(Vmlinux);
        string[] there = [.. s_structs.Where(tag => BtfLayout.Find(kernel, tag) is not null)];
        Assert.SkipUnless(there.Length >= FewestStructs, $"This kernel has only {there.Length} of the structs.");
        string source = Uapigen.Run(["import", "btf", .. there.SelectMany(tag => new[] { "--struct", tag })]).AssertClean().Text, assembly = Path.Combine(_folder.Path, "Imported.dll");

        string[] errors = await ImportedAssembly.CompileAsync(source, assembly, TestContext.Current.CancellationToken);

        Assert.True(errors.Length == 0, string.Join('\n', errors));
        ProgramRun verified = Uapigen.Run("verify", "btf", assembly).AssertClean();
        Assert.All(there, tag => Assert.True(verified.Lines.Any(line => line.StartsWith(tag + " ", StringComparison.Ordinal) && line.Contains(" same ", StringComparison.Ordinal)), tag + "\n" + verified.Text));
        TestContext.Current.TestOutputHelper?.WriteLine($"{there.Length} structs of the running kernel");
    }

    [Fact]
    public async Task VersionsComeFromTheirSizes()
    {
        string made = Make("struct grown { unsigned long long size; unsigned a, b; unsigned long long c; } it;");
        string source = Uapigen.Run("import", "btf", made, "--struct", "grown", "--sizes", "16,24").AssertClean().Text, assembly = Path.Combine(_folder.Path, "Grown.dll");

        Assert.Empty(await ImportedAssembly.CompileAsync(source, assembly, TestContext.Current.CancellationToken));
        string[] lines = source.Split('\n');
        Assert.Equal("    [Since(1)]", lines[Array.IndexOf(lines, "    public ulong C;") - 1]);
        Assert.Equal("    [StructSize]", lines[Array.IndexOf(lines, "    public ulong Size;") - 1]);
        Assert.Contains("GROWN_SIZE_VER1", Uapigen.Run("show", assembly).AssertClean().Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("void *p;", "struct odd.p: it is a pointer")]
    [InlineData("unsigned long n;", "struct odd.n: it is a long unsigned int, whose size differs between machines")]
    [InlineData("double d;", "struct odd.d: it is a floating-point number")]
    [InlineData("unsigned a; unsigned b __attribute__((aligned(16)));", "struct odd.b: it is aligned to 16 and leaves a hole of 12 bytes")]
    [InlineData("unsigned a; struct { unsigned n; unsigned v[]; } in;", "struct odd.in.v: an array without a length")]
    [InlineData("unsigned a; struct { } in;", "struct odd.in: it has no bytes")]
    public void WhatNoDeclarationCanSay_IsNamedWithItsReason(string members, string says)
    {
        ProgramRun run = Uapigen.Run("import", "btf", Make($"struct odd {{ {members} }} it;"), "--struct", "odd");

        Assert.Equal((2, ""), (run.ExitCode, run.Text));
        Assert.Contains(says, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void SizesThatAreNone_AreExplained()
    {
        string made = Make("struct grown { unsigned long long a, b, c; } it;");
        foreach ((string sizes, string says) in new[] { ("12,24", "ends within it"), ("24,16", "do not grow"), ("8,x", "'x' is no number of bytes"), ("8,16,17,24", "ends within it") })
        {
            ProgramRun run = Uapigen.Run("import", "btf", made, "--struct", "grown", "--sizes", sizes);
            Assert.Equal((sizes, 2), (sizes, run.ExitCode));
            Assert.Contains(says, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        }
        ProgramRun missing = Uapigen.Run("import", "btf", made, "--struct", "no_such_struct");
        Assert.Contains("has no struct or union no_such_struct", Assert.Single(missing.ErrorLines), StringComparison.Ordinal);
    }

    private string Make(string source)
    {
        string gcc = Installed.Require("gcc"), made = Path.Combine(_folder.Path, "made.o");
        ProgramRun.Of(gcc, ["-gbtf", "-c", "-o", made, _folder.Write("source.c", source + "\n")]).AssertClean();
        return made;
    }
}
