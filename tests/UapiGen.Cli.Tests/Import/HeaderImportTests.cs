using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Import;

/// <summary><c>uapigen import header</c>: structs of installed headers become declarations that the same compiler's debug information confirms.</summary>
public sealed class HeaderImportTests : IDisposable
{
    private readonly Folder _folder = new();

    /// <summary>Headers of the kernel with structs of them, one of each kind.</summary>
    public static TheoryData<string, string> Structs => new()
    {
        { "linux/openat2.h", "open_how" }, { "linux/sched.h", "clone_args" }, { "linux/perf_event.h", "perf_event_attr" }, { "linux/mount.h", "mount_attr" }, { "linux/stat.h", "statx" },
        { "linux/landlock.h", "landlock_ruleset_attr,landlock_path_beneath_attr" }, { "linux/io_uring.h", "io_uring_params" }, { "linux/seccomp.h", "seccomp_notif,seccomp_notif_addfd" },
        { "linux/kvm.h", "kvm_userspace_memory_region,kvm_enable_cap,kvm_regs,kvm_cpuid2,kvm_irqfd,kvm_ioeventfd" }, { "linux/bpf.h", "bpf_attr,bpf_prog_info,bpf_map_info" },
        { "linux/userfaultfd.h", "uffdio_api,uffdio_register" }, { "linux/vfio.h", "vfio_device_info" }, { "linux/fiemap.h", "fiemap" },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Structs))]
    public async Task StructsOfAHeader_CompileAndAreTheSame(string header, string list)
    {
        string gcc = Installed.Require("gcc");
        string[] tags = list.Split(',');
        ProgramRun run = Uapigen.Run(["import", "header", header, .. tags.SelectMany(tag => new[] { "--struct", tag })]);
        Assert.SkipWhen(run.Error.Contains("No such file", StringComparison.Ordinal) || run.Error.Contains("has no struct", StringComparison.Ordinal), run.Error);
        string source = run.AssertClean().Text, assembly = Path.Combine(_folder.Path, "Imported.dll");

        string[] errors = await ImportedAssembly.CompileAsync(source, assembly, TestContext.Current.CancellationToken);

        Assert.True(errors.Length == 0, string.Join('\n', errors) + "\n" + source);
        string made = Path.Combine(_folder.Path, "made.o");
        string variables = string.Concat(tags.Select((tag, i) => $"{(source.Contains($"<c>union {tag}</c>", StringComparison.Ordinal) ? "union" : "struct")} {tag} it{i};\n"));
        ProgramRun.Of(gcc, ["-gbtf", "-c", "-o", made, _folder.Write("made.c", $"#include <linux/types.h>\n#include <{header}>\n{variables}")]).AssertClean();
        ProgramRun verified = Uapigen.Run("verify", "btf", assembly, "--btf", made).AssertClean();
        Assert.All(tags, tag => Assert.True(verified.Lines.Any(line => line.Contains($" {tag} ", StringComparison.Ordinal) && line.Contains(" same ", StringComparison.Ordinal)), verified.Text + source));
    }

    [Fact]
    public void VersionsComeFromTheHeadersOwnMacros()
    {
        Installed.Require("gcc");
        string source = Uapigen.Run("import", "header", "linux/perf_event.h", "--struct", "perf_event_attr").AssertClean().Text;

        Assert.Contains("[Since(7)]", source, StringComparison.Ordinal);
        Assert.Contains("    [StructSize]\n    public uint Size;", source, StringComparison.Ordinal);
    }

    [Fact]
    public void OwnHeader_IsImported_LikeThis()
    {
        Installed.Require("gcc");
        string header = _folder.Write("my_args.h", """
            #define MY_ARGS_SIZE_VER0 32
            #define MY_ARGS_SIZE_VER1 48
            enum my_mode { MY_MODE_PLAIN, MY_MODE_FAST, MY_MODE_4K = 4096 };
            struct my_range { __u64 start; __u32 length; __u32 flags; };
            struct my_args {
                __u32 size;
                __u32 quiet : 1, level : 3, : 4, tag : 8;
                enum my_mode mode;
                __u16 ids[2];
                union { __aligned_u64 buffer; struct { __u32 low; __s32 high; }; };
                __u64 cookie;
                struct my_range range;
                char name[];
            };
            """);
        ProgramRun run = Uapigen.Run("import", "header", header, "--struct", "my_args", "--namespace", "My").AssertClean();

        Golden.Match("MyArgs.cs.txt", run.Text.Replace(header, "my_args.h", StringComparison.Ordinal));
    }

    [Fact]
    public void WhatCannotBeRead_IsExplained()
    {
        Installed.Require("gcc");
        (string[] Arguments, string Says)[] cases =
        [
            (["no/such/header.h", "--struct", "a"], "gcc refuses no/such/header.h"), (["linux/types.h", "--struct", "no_such_struct"], "has no struct, union or typedef no_such_struct"),
            (["linux/types.h", "--struct", "x; int y"], "is no name in C"), (["linux/types.h", "--struct", "a", "--cc", "no-such-compiler"], "no-such-compiler was not found"),
        ];
        foreach ((string[] arguments, string says) in cases)
        {
            ProgramRun run = Uapigen.Run(["import", "header", .. arguments]);
            Assert.Equal((says, 2, ""), (says, run.ExitCode, run.Text));
            Assert.Contains(says, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        }
    }
}
