using System.Globalization;
using System.Text.Json;
using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Verify;

/// <summary><c>uapigen verify btf</c>: what we ship agrees with the running kernel; what contradicts a file is said with names and offsets.</summary>
public sealed class BtfTests : IDisposable
{
    private const string Vmlinux = "/sys/kernel/btf/vmlinux";

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void WhatWeShip_AgreesWithTheRunningKernel_AndSizesWithPahole()
    {
        Assert.SkipUnless(File.Exists(Vmlinux), $"{Vmlinux} is not there.");
        ProgramRun run = Uapigen.Run("verify", "btf", Repository.Baselines, "--format", "json").AssertClean();

        using JsonDocument document = JsonDocument.Parse(run.Text);
        JsonElement[] results = [.. document.RootElement.GetProperty("results").EnumerateArray()];
        Assert.Equal(Directory.EnumerateFiles(Repository.Baselines, "*.abi").Count(), results.Length);
        Assert.All(results, result => Assert.True(result.GetProperty("passes").GetBoolean(), result.ToString()));

        Installed.Require("pahole");
        ILookup<string, long> sizes = ProgramRun.Of("pahole", ["--sizes", Vmlinux]).Lines.Select(line => line.Split('\t')).ToLookup(parts => parts[0], parts => long.Parse(parts[1], CultureInfo.InvariantCulture));
        int compared = 0;
        foreach (JsonElement result in results.Where(result => result.GetProperty("isThere").GetBoolean() && !result.TryGetProperty("module", out _)))
        {
            string tag = result.GetProperty("struct").GetString()!;
            // pahole leaves unions out.
            if (!sizes.Contains(tag)) continue;
            Assert.Contains(result.GetProperty("verdict").GetProperty("theirSize").GetInt64(), sizes[tag]);
            compared++;
        }
        Assert.True(compared > 0, "pahole has none of our structs");
        TestContext.Current.TestOutputHelper?.WriteLine($"{results.Length} declared, {compared} sizes are pahole's");
    }

    [Fact]
    public void StructThatTheKernelDoesNotHave_IsNamed()
    {
        Assert.SkipUnless(File.Exists(Vmlinux), $"{Vmlinux} is not there.");
        ProgramRun run = Uapigen.Run("verify", "btf", Write("no_such_struct", "version 0 size 8 end 8 align 8\nfield A u64 at 0\n")).AssertClean();

        Assert.StartsWith("Compared with the running kernel, Linux ", run.Lines[0], StringComparison.Ordinal);
        string row = Assert.Single(run.Lines, line => line.Contains(" no_such_struct ", StringComparison.Ordinal));
        Assert.Contains(" not there ", row, StringComparison.Ordinal);
        Assert.Contains("its configuration", row, StringComparison.Ordinal);
        Assert.Equal("0 agree, 0 broken, 1 not there.", run.Lines[^1]);
    }

    [Theory]
    [InlineData("unsigned long long a, b;", 0, "same", "")]
    [InlineData("unsigned long long a, b, c;", 0, "ours is older", "the kernel also has c (offset 16, 8 bytes)")]
    [InlineData("unsigned long long a;", 0, "ours is newer", "we also have B (offset 8, 8 bytes)")]
    [InlineData("unsigned long long a, c, b;", 1, "BROKEN", "B is declared at offset 8, 8 bytes; the kernel has it at offset 16, 8 bytes")]
    [InlineData("unsigned long long a; unsigned b, c;", 1, "BROKEN", "B is declared at offset 8, 8 bytes; the kernel has it at offset 8, 4 bytes")]
    [InlineData("unsigned long long a, b; unsigned pad __attribute__((aligned(16)));", 0, "ours is older", "the kernel also has pad (offset 16, 4 bytes)")]
    public void FileOfACompiler_IsCompared(string members, int exitCode, string verdict, string details)
    {
        string btf = Make($"struct odd {{ {members} }} odd;\n");
        ProgramRun run = Uapigen.Run("verify", "btf", Write("odd", "version 0 size 16 end 16 align 8\nfield A u64 at 0\nfield B u64 at 8\n"), "--btf", btf);

        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
        Assert.Equal($"Compared with {btf}.", run.Lines[0]);
        string row = Assert.Single(run.Lines, line => line.Contains(" odd ", StringComparison.Ordinal));
        Assert.Contains($" {verdict} ", row, StringComparison.Ordinal);
        Assert.Contains(details, row, StringComparison.Ordinal);
    }

    /// <summary>Packed, it has 12 bytes: nobody is newer.</summary>
    [Fact]
    public void PaddingThatTheCompilerDoesNotHave_IsABreak()
    {
        string btf = Make("struct odd { unsigned long long a; unsigned b; } __attribute__((packed)) odd;\n");
        ProgramRun run = Uapigen.Run("verify", "btf", Write("odd", "version 0 size 16 end 12 align 8 i386 size 12 end 12\nfield A u64 at 0\nfield B u32 at 8\n"), "--btf", btf);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        string row = Assert.Single(run.Lines, line => line.Contains(" odd ", StringComparison.Ordinal));
        Assert.Contains(" BROKEN ", row, StringComparison.Ordinal);
        Assert.Contains("ours has 16 bytes and the kernel's 12, with the same fields", row, StringComparison.Ordinal);
    }

    [Fact]
    public void ExportedHeader_ThereAndBack_IsTheSame()
    {
        // One header has one struct of a tag.
        IEnumerable<IGrouping<int, (string Path, string Tag)>> headers =
            from tag in Directory.EnumerateFiles(Repository.Baselines, "*.abi").Order(StringComparer.Ordinal).GroupBy(TagOf)
            from numbered in tag.Index()
            group (numbered.Item, tag.Key) by numbered.Index;
        foreach ((string Path, string Tag)[] structs in headers.Select(header => header.ToArray()))
        {
            string[] baselines = [.. structs.Select(one => one.Path)];
            string header = Uapigen.Run(["export", "c-header", .. baselines]).AssertClean().Text;
            string used = string.Concat(structs.Select((one, i) => string.Create(CultureInfo.InvariantCulture, $"{one.Tag} it_{i};\n")));
            ProgramRun run = Uapigen.Run(["verify", "btf", .. baselines, "--btf", Make($"#define UAPIGEN_OWN\n{header}{used}")]).AssertClean();
            Assert.Equal($"{structs.Length} agree, 0 broken, 0 not there.", run.Lines[^1]);
            Assert.Equal(structs.Length, run.Lines.Count(line => line.Contains(" same ", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void FileThatIsNoBtf_IsExplained()
    {
        string baseline = Write("odd", "version 0 size 8 end 8 align 8\nfield A u64 at 0\n");
        foreach (string file in new[] { "/etc/passwd", "/no/such/file", "/bin/true", _folder.Write("cut", "\u009f") })
        {
            ProgramRun run = Uapigen.Run("verify", "btf", baseline, "--btf", file);
            Assert.Equal((file, 2, ""), (file, run.ExitCode, run.Text));
            Assert.Single(run.ErrorLines);
        }
    }

    /// <summary>The struct of a baseline, as C names it.</summary>
    private static string TagOf(string baseline) => File.ReadLines(baseline).First(line => line.StartsWith("struct ", StringComparison.Ordinal) || line.StartsWith("union ", StringComparison.Ordinal));

    private string Make(string source)
    {
        string gcc = Installed.Require("gcc"), made = Path.Combine(_folder.Path, "made.o");
        ProgramRun.Of(gcc, ["-gbtf", "-c", "-o", made, _folder.Write("source.c", source)]).AssertClean();
        return made;
    }

    private string Write(string tag, string layout) => _folder.Write(tag + ".abi", $"uapigen-abi 1\nstruct {tag}\ntype {tag}\n\ndraft\n" + SampleContract.Plain(layout));
}
