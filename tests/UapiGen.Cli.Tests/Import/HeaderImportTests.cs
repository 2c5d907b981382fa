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
        AssertSame(assembly, made, tags);
    }

    /// <summary>Where a u64 is aligned to 4, a struct lies otherwise: what is imported there has both layouts.</summary>
    [Theory]
    [InlineData("gcc", "-m32")]
    [InlineData("i686-linux-gnu-gcc", null)]
    public async Task StructsOf32Bits_HaveTheirLayoutThere_AndTheOtherElsewhere(string program, string? flag)
    {
        string compiler = Installed.Require(program), header = _folder.Write("odd.h", """
            struct odd_range { __u32 first; __u64 start; __u8 kind; };
            struct odd { __u32 size; __u64 plain; __aligned_u64 strict; struct odd_range in; __u64 last; __u8 end; };
            struct odd_packed { __u8 a; __u64 b; __u16 c; } __attribute__((packed));
            union odd_either { __u64 wide; __u32 three[3]; };
            """);
        // The headers of another multilib are looked for where nobody has installed any; the kernel's are the same for both.
        string[] flags = flag is null ? [] : [flag, "-I/usr/include/" + ProgramRun.Of(compiler, ["-print-multiarch"]).Text.Trim()], tags = ["odd", "odd_packed", "odd_either"];
        string made = Path.Combine(_folder.Path, "odd.o"), here = Path.Combine(_folder.Path, "here.o"), source = _folder.Write("odd.c", $"#include <linux/types.h>\n#include \"{header}\"\nstruct odd it; struct odd_packed packed; union odd_either either;\n");
        ProgramRun compiled = ProgramRun.Of(compiler, [.. flags, "-gbtf", "-c", "-o", made, source]);
        Assert.SkipWhen(compiled.ExitCode != 0, $"{program} {flag} cannot compile the kernel's headers here: {compiled.Error.Split('\n')[0]}");

        ProgramRun run = Uapigen.Run(["import", "header", header, .. tags.SelectMany(tag => new[] { "--struct", tag }), "--cc", program, .. flags.Select(one => "--cc-flag=" + one)]).AssertClean();

        Assert.Contains("// It is of a machine with 32 bits", run.Text, StringComparison.Ordinal);
        Assert.Contains("    [Aligned(8)]\n    public ulong Strict;", run.Text, StringComparison.Ordinal);
        string assembly = Path.Combine(_folder.Path, "Odd.dll");
        Assert.Empty(await ImportedAssembly.CompileAsync(run.Text, assembly, TestContext.Current.CancellationToken));
        AssertSame(assembly, made, tags);
        ProgramRun.Of(Installed.Require("gcc"), ["-gbtf", "-c", "-o", here, source]).AssertClean();
        AssertSame(assembly, here, tags);
    }

    /// <summary>Of what no compiler knows of a struct, the file says that it is missing, and the rules of design say it field by field.</summary>
    [Fact]
    public async Task WhatDebugInformationDoesNotKnow_IsSaid()
    {
        Installed.Require("gcc");
        string header = _folder.Write("late.h", "struct late { __u64 flags; __u32 size; __u32 reserved; };\n");
        string source = Uapigen.Run("import", "header", header, "--struct", "late").AssertClean().Text;

        Assert.Equal("// Debug information knows the layout and not the contract: floor, cap, flags that are checked and what is written back are still to be said.", source.Split('\n')[1]);
        string[] advice = await ImportedAssembly.AdviceAsync(source, TestContext.Current.CancellationToken);
        // Nothing of it has shipped as far as anybody can tell, and neither flags nor reserved room are checked.
        Assert.Equal(["UAPI5050 Late", "UAPI7201 Late.Flags", "UAPI7202 Late.Reserved"], advice.Select(one => $"{one.Split(':')[0]} {one.Split('\'')[1]}"));
    }

    [Fact]
    public void VersionsComeFromTheHeadersOwnMacros()
    {
        Installed.Require("gcc");
        string source = Uapigen.Run("import", "header", "linux/perf_event.h", "--struct", "perf_event_attr").AssertClean().Text;

        Assert.Contains("[Since(7)]", source, StringComparison.Ordinal);
        Assert.Contains("    [StructSize]\n    public uint Size;", source, StringComparison.Ordinal);
    }

    private static void AssertSame(string assembly, string btf, string[] tags)
    {
        ProgramRun verified = Uapigen.Run("verify", "btf", assembly, "--btf", btf).AssertClean();
        Assert.All(tags, tag => Assert.True(verified.Lines.Any(line => line.StartsWith(tag + " ", StringComparison.Ordinal) && line.Contains(" same ", StringComparison.Ordinal)), verified.Text));
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

    /// <summary>Enumerators come back under the names that they had: the header that is exported of what was imported agrees with the one that it came from.</summary>
    [Fact]
    public async Task NamesOfEnumerators_GoThereAndBack()
    {
        string gcc = Installed.Require("gcc"), header = _folder.Write("my_modes.h", """
            #define MY_MODES_SIZE_VER0 16
            enum my_mode { MY_MODE_PLAIN, MY_MODE_NO_XDEV, MY_MODE_4K = 4096, MY_MODE__MAX = 8192 };
            enum odd_kind { ODD_first = -1, other_second = 7 };
            enum lone { LONE_ONE = 3 };
            struct my_modes { enum my_mode mode; enum odd_kind kind; enum lone lone; __u32 flags; };
            """);
        string source = Uapigen.Run("import", "header", header, "--struct", "my_modes").AssertClean().Text, assembly = Path.Combine(_folder.Path, "Modes.dll");

        Assert.Empty(await ImportedAssembly.CompileAsync(source, assembly, TestContext.Current.CancellationToken));
        string exported = Uapigen.Run("export", "c-header", assembly).AssertClean().Text;

        foreach (string name in new[] { "MY_MODE_PLAIN", "MY_MODE_NO_XDEV", "MY_MODE_4K", "MY_MODE__MAX", "ODD_first", "other_second", "LONE_ONE" })
            Assert.Contains($"#define {name} ", exported, StringComparison.Ordinal);
        foreach (string tag in new[] { "my_mode", "odd_kind", "lone" }) Assert.Contains($"/* enum {tag}, ", exported, StringComparison.Ordinal);

        // Alone, the values are the same; behind the header, the assertions are about its own enumerators.
        string values = "_Static_assert(MY_MODE_NO_XDEV == 1 && MY_MODE_4K == 4096 && MY_MODE__MAX == 8192 && ODD_first == -1 && other_second == 7 && LONE_ONE == 3, \"\");\n";
        foreach (string before in new[] { "", $"#include <linux/types.h>\n#include \"{header}\"\n" })
            ProgramRun.Of(gcc, ["-std=gnu11", "-fsyntax-only", "-Wall", "-Werror", _folder.Write("modes.c", before + exported + values)]).AssertClean();
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
