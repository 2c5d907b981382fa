using System.Text.RegularExpressions;

namespace UapiGen.Abi.Export.Tests.Kernel;

/// <summary>
/// The names that exports give to the constants of the kernel's interfaces, against the headers that have them: those that are installed, or those below the folders that the variable
/// <c>UAPIGEN_HEADERS</c> names, with a colon between two.
/// </summary>
public partial class KernelNameTests
{
    private const string ReadFirst = "#include <linux/version.h>\n";

    private static readonly string[] s_headers =
    [
        "linux/types.h", "linux/bpf.h", "linux/fcntl.h", "linux/fs.h", "linux/futex.h", "linux/ioctl.h", "linux/kvm.h", "linux/landlock.h", "linux/limits.h", "linux/mman.h", "linux/mount.h", "linux/nsfs.h",
        "linux/openat2.h", "linux/perf_event.h", "linux/pidfd.h", "linux/rseq.h", "linux/sched.h", "linux/sched/types.h", "linux/seccomp.h", "linux/xattr.h",
    ];

    private static readonly string s_includes = ReadFirst + string.Concat(s_headers.Select(header => $"#if __has_include(<{header}>)\n#include <{header}>\n#endif\n"));

    private static readonly string[] s_options =
        [.. (Environment.GetEnvironmentVariable("UAPIGEN_HEADERS") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries).SelectMany(folder => new[] { "-isystem", folder }), "-fmax-errors=0"];

    [Fact]
    public void EveryConstant_HasTheHeadersNameAndOurValue()
    {
        using Compiler compiler = Compiler.Require("gcc");
        compiler.RequireHeader("linux/version.h");
        KernelConstant[] unknown = [.. Unknown(compiler, KernelConstant.All)];
        KernelConstant[] held = [.. KernelConstant.All.Except(unknown)];

        Assert.Equal("", Hold(compiler, held));
        // Headers of 6.1 hold 230 of them.
        Assert.InRange(held.Length, 220, int.MaxValue);

        string[] missing = [.. unknown.Where(one => !one.IsOurs).Select(one => one.Name)];
        if (compiler.Judge(ReadFirst + "_Static_assert(LINUX_VERSION_CODE < KERNEL_VERSION(7, 3, 0), \"\");", s_options).Length > 0)
            Assert.Equal([], missing.Where(name => !IsOfPowerPc(name)));
        Assert.SkipWhen(missing.Length > 0, $"{held.Length} names are the headers' with our values; the headers at hand are too old for {missing.Length}: {string.Join(", ", missing)}");
    }

    /// <summary>The description's own definitions, as syz-extract compiles them: after the headers, where those do not have them.</summary>
    [Fact]
    public void ConstantsOfDescriptions_AreTheKernels()
    {
        using Compiler compiler = Compiler.Require("gcc");
        compiler.RequireHeader("linux/version.h");
        HashSet<string> names = [.. KernelConstant.All.Select(one => one.Name)];
        Dictionary<string, string> defined = new(StringComparer.Ordinal);
        foreach (string file in Shipped())
        {
            foreach (Match define in Define().Matches(Syzlang.Write(Subjects.Shipped(file)))) defined[define.Groups[1].Value] = define.Groups[2].Value;
        }

        // A number that carries a size has one name in the kernel; those of older sizes are ours.
        string[] kernels = [.. defined.Keys.Where(name => !OfVersion().IsMatch(name) || names.Contains(name))];
        Assert.Equal([], kernels.Where(name => !names.Contains(name)));
        KernelConstant[] constants = [.. kernels.Select(name => new KernelConstant(name, $"(unsigned long long)({name}) == (unsigned long long)({defined[name]})"))];
        KernelConstant[] held = [.. constants.Except(Unknown(compiler, constants))];
        Assert.Equal("", Hold(compiler, held));
        Assert.InRange(held.Length, 80, int.MaxValue);
    }

    /// <summary>What is printed of a value, by explain and in traces, is an expression of C that has this value: no bit is lost, and none said twice as something else.</summary>
    [Fact]
    public void WordsOfAValue_AreItInC()
    {
        using Compiler compiler = Compiler.Require("gcc");
        compiler.RequireHeader("linux/version.h");
        HashSet<string> unknown = [.. Unknown(compiler, KernelConstant.All).Select(one => one.Name)];
        Random random = new(20261126);
        List<KernelConstant> said = [];
        foreach (EnumDeclaration declared in Shipped().SelectMany(file => Subjects.Shipped(file).Enums).DistinctBy(one => one.Name))
        {
            EnumDeclaration one = declared with { Members = new([.. declared.Members.Where(member => CConstantName.Of(declared, member) is not { } name || !unknown.Contains(name))]) };
            ulong bits = one.Members.Aggregate(1UL, (all, member) => all | member.Value);
            // Flags in any number, some with a bit that has no name; of other values one each.
            ulong[] values = EnumFlags.Are(one) ? [.. Enumerable.Range(0, 50).Select(_ => (ulong)random.NextInt64() & (bits | (bits >> 1)))] : [.. one.Members.Select(member => member.Value)];
            foreach (ulong value in values)
            {
                if (CConstantText.Of(one, value) is { } words) said.Add(new KernelConstant(words, $"(unsigned long long)({words}) == 0x{value:x}ULL"));
            }
        }

        Assert.Equal("", Hold(compiler, said));
        Assert.InRange(said.Count(one => one.Name.Contains('|', StringComparison.Ordinal)), 500, int.MaxValue);
    }

    [Fact]
    public void AnotherNameOrValue_IsNoticed()
    {
        using Compiler compiler = Compiler.Require("gcc");
        compiler.RequireHeader("linux/openat2.h");
        KernelConstant right = KernelConstant.All.Single(one => one.Name == "RESOLVE_NO_XDEV");
        KernelConstant renamed = new("RESOLVE_FLAGS_NO_CROSS_MOUNT", right.Condition), changed = right with { Condition = right.Condition.Replace("== 0x1ULL", "== 0x2ULL", StringComparison.Ordinal) };

        Assert.Equal([renamed], Unknown(compiler, [right, renamed, changed]));
        Assert.Equal("", Hold(compiler, [right]));
        Assert.Contains("RESOLVE_NO_XDEV", Hold(compiler, [changed]), StringComparison.Ordinal);
    }

    internal static IEnumerable<string> Shipped() =>
        Directory.EnumerateFiles(Repository.PathOf("spec", "abi", "UapiGen.Linux"), "*.abi").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)
            .Where(file => !file.Contains("v5", StringComparison.Ordinal) && !file.Contains("next", StringComparison.Ordinal));

    /// <summary>The header of that architecture alone has them, asm/kvm.h.</summary>
    private static bool IsOfPowerPc(string name) => name.StartsWith("KVM_PPC_COMPAT_", StringComparison.Ordinal);

    /// <summary>Those that the headers do not have, neither as macros nor as enumerators.</summary>
    private static IEnumerable<KernelConstant> Unknown(Compiler compiler, IReadOnlyList<KernelConstant> all)
    {
        string questions = string.Concat(all.Select((one, i) => one.Name.StartsWith("enum ", StringComparison.Ordinal)
            ? $"unsigned long long has_{i}(void); unsigned long long has_{i}(void) {{ return sizeof({one.Name}); }}\n"
            : $"unsigned long long has_{i}(void); unsigned long long has_{i}(void) {{ return (unsigned long long)({one.Name}); }}\n"));
        string complaints = compiler.Judge(s_includes + questions, s_options);
        HashSet<string> missing = [.. Missing().Matches(complaints).Select(match => match.Groups[1].Value + match.Groups[2].Value)];
        Assert.True(complaints.Length == 0 || missing.Count > 0, complaints);
        return all.Where(one => missing.Contains(one.Name));
    }

    private static string Hold(Compiler compiler, IEnumerable<KernelConstant> held) =>
        compiler.Judge(s_includes + string.Concat(held.Select(one => $"_Static_assert({one.Condition}, \"{one.Name}\");\n")), s_options);

    [GeneratedRegex("error: (?:'(\\w+)' undeclared|invalid application of 'sizeof' to incomplete type '(enum \\w+)')")]
    private static partial Regex Missing();

    [GeneratedRegex("^define (\\w+)\t(.+)$", RegexOptions.Multiline)]
    private static partial Regex Define();

    [GeneratedRegex("_VER\\d+$")]
    private static partial Regex OfVersion();
}
