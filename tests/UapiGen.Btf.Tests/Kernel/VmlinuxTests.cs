using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using UapiGen.Abi;
using UapiGen.Btf.Tests.Building;
using UapiGen.Tests.Support;

namespace UapiGen.Btf.Tests.Kernel;

/// <summary>The running kernel's BTF: all of it can be read, pahole and an independent reader agree, and it takes little time and memory.</summary>
public class VmlinuxTests
{
    private const string Vmlinux = "/sys/kernel/btf/vmlinux";
    private const int Seed = 618;

    private static BtfFile Kernel()
    {
        Assert.SkipUnless(File.Exists(Vmlinux), $"{Vmlinux} is not there.");
        return BtfFile.Open(Vmlinux);
    }

    [Fact]
    public void EveryType_CanBeRead()
    {
        BtfFile kernel = Kernel();

        Assert.True(Probe.Everything(File.ReadAllBytes(Vmlinux)));
        Assert.InRange(kernel.Count, 1000, 1 << 20);
    }

    [Fact]
    public void Sizes_AreThoseOfPahole()
    {
        BtfFile kernel = Kernel();
        Tool.Require("pahole");
        // pahole complains of kinds newer than itself, and gives the structs all the same.
        string[] lines = Tool.Run("pahole", "--sizes", Vmlinux).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        HashSet<(string Name, uint Size)> ours = [];
        for (int id = 1; id < kernel.Count; id++)
        {
            if (kernel[id].Kind is BtfKind.Struct or BtfKind.Union) ours.Add((kernel[id].Name, kernel[id].Size));
        }

        List<string> wrong = [];
        foreach (string line in lines)
        {
            string[] parts = line.Split('\t');
            if (!ours.Contains((parts[0], uint.Parse(parts[1], CultureInfo.InvariantCulture)))) wrong.Add(line);
        }

        Assert.True(lines.Length > 1000, $"pahole gave {lines.Length} structs");
        Assert.Equal([], wrong);
        TestContext.Current.TestOutputHelper?.WriteLine($"{lines.Length} structs have pahole's sizes");
    }

    /// <summary>include/uapi/linux/landlock.h packs it, and pahole says so: who declares it without has another struct.</summary>
    [Fact]
    public void APackedStruct_IsTheSameOnlyWhenItIsDeclaredSo()
    {
        BtfFile kernel = Kernel();
        Tool.Require("pahole");
        Assert.SkipUnless(kernel.TryFind(BtfKind.Struct, "landlock_path_beneath_attr", out _), "this kernel has no Landlock.");
        StructDeclaration plain = new(
            "PathBeneath", "landlock_path_beneath_attr",
            new EquatableArray<FieldDeclaration>(new FieldDeclaration("AllowedAccess", new ScalarType(ScalarKind.U64)), new FieldDeclaration("ParentFd", new ScalarType(ScalarKind.S32))),
            new Contract { SizeSource = SizeSource.Fixed });
        BtfLayout theirs = BtfLayout.Of(kernel, "landlock_path_beneath_attr");

        string line = Assert.Single(Tool.Run("pahole", "--sizes", Vmlinux).Output.Split('\n'), line => line.StartsWith("landlock_path_beneath_attr\t", StringComparison.Ordinal));
        Assert.Equal(line.Split('\t')[1], theirs.Size.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(BtfRelation.Same, BtfComparison.Compare(plain with { Pack = 1 }, theirs).Relation);
        Assert.Equal(BtfRelation.Broken, BtfComparison.Compare(plain, theirs).Relation);
    }

    [Fact]
    public void Members_LieWherePaholeHasThem()
    {
        BtfFile kernel = Kernel();
        Tool.Require("pahole");
        // What pahole prints of a plain member ends in its offset and size; nested ones are indented deeper.
        int members = 0;
        foreach (string name in new[] { "perf_event_attr", "task_struct", "sk_buff", "file", "inode", "tcp_sock", "io_uring_sqe", "super_block", "page", "sched_attr" })
        {
            BtfLayout layout = BtfLayout.Of(kernel, name);
            foreach (string line in Tool.Run("pahole", "-C", name, Vmlinux).Output.Split('\n'))
            {
                if (!line.StartsWith('\t') || line.StartsWith("\t\t", StringComparison.Ordinal) || line.Contains("/*   ", StringComparison.Ordinal) == false) continue;
                string comment = line[(line.LastIndexOf("/*", StringComparison.Ordinal) + 2)..].Replace("*/", "", StringComparison.Ordinal);
                string[] numbers = comment.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
                string declared = line[..line.LastIndexOf("/*", StringComparison.Ordinal)].Trim().TrimEnd(';');
                if (numbers.Length != 2 || comment.Contains(':', StringComparison.Ordinal) || declared.Contains('(', StringComparison.Ordinal) || declared.StartsWith('}')) continue;

                string field = declared.Split(' ')[^1].TrimStart('*').Split('[')[0];
                BtfField? found = layout.Fields.FirstOrDefault(candidate => candidate.Name == field);
                if (found is null || found.IsBitField) continue;
                Assert.Equal($"{name}.{field} {numbers[0]} {numbers[1]}", $"{name}.{field} {found.Offset} {found.BitSize / 8}");
                members++;
            }
        }
        Assert.True(members > 200, $"only {members} members compared");
    }

    [Fact]
    public void Layouts_AreThoseOfTheIndependentReader()
    {
        BtfFile kernel = Kernel();
        string release = File.ReadAllText("/proc/sys/kernel/osrelease").Trim();
        Assert.SkipUnless(release.StartsWith("6.18.", StringComparison.Ordinal) && Environment.Is64BitProcess, $"the layouts are Linux 6.18's; this is {release}.");

        int structs = 0;
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "layout-linux-6.18.jsonl")))
        {
            using JsonDocument expected = JsonDocument.Parse(line);
            string name = expected.RootElement.GetProperty("struct").GetString()!;
            BtfLayout layout = BtfLayout.Of(kernel, name);
            Assert.Equal(expected.RootElement.GetProperty("kind").GetString() == "union", layout.IsUnion);
            Assert.Equal((name, expected.RootElement.GetProperty("size").GetInt64()), (name, layout.Size));
            Assert.Equal(
                expected.RootElement.GetProperty("fields").EnumerateArray().Select(field => $"{name}.{field[0].GetString()} {field[1].GetInt64()} {field[2].GetInt64()}"),
                layout.Fields.Select(field => $"{name}.{field.Name} {field.BitOffset} {field.BitSize}"));
            structs++;
        }
        Assert.Equal(78, structs);
    }

    [Fact]
    public void FirstLookup_IsQuick_AndLaterOnesAllocateNothing()
    {
        _ = Kernel();
        byte[] bytes = File.ReadAllBytes(Vmlinux);
        TimeSpan best = TimeSpan.MaxValue, leastWork = TimeSpan.MaxValue;
        long allocated = 0;
        BtfFile kernel = null!;
        for (int round = 0; round < 5; round++)
        {
            ThreadTime work = ThreadTime.Start();
            long before = GC.GetAllocatedBytesForCurrentThread();
            Stopwatch watch = Stopwatch.StartNew();
            kernel = BtfFile.Parse(bytes);
            Assert.True(kernel.TryFind(BtfKind.Struct, "task_struct", out _));
            if (watch.Elapsed < best) best = watch.Elapsed;
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            if (work.Elapsed < leastWork) leastWork = work.Elapsed;
        }
        Assert.True(leastWork < TimeSpan.FromMilliseconds(500), $"{leastWork.TotalMilliseconds} ms");
        Assert.True(allocated < (kernel.Count * 24L) + 100_000, $"{allocated} bytes for {kernel.Count} types");

        long start = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            kernel.TryFind(BtfKind.Struct, "task_struct"u8, out _);
            kernel.TryFind(BtfKind.Typedef, "u64"u8, out _);
            kernel.TryFind(BtfKind.Struct, "there is no such struct", out _);
        }
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - start);
        TestContext.Current.TestOutputHelper?.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{bytes.Length} bytes, {kernel.Count} types: {best.TotalMilliseconds:F1} ms to the first lookup, {allocated} bytes allocated"));
    }

    [Fact]
    public void RandomMutationsOfItsTypes_AreAnswered()
    {
        _ = Kernel();
        byte[] whole = File.ReadAllBytes(Vmlinux);
        Random random = new(Seed);
        int refused = 0;
        for (int i = 0; i < 300; i++)
        {
            byte[] bytes = [.. whole];
            // Bytes that lie close together, so that some damaged type is among those asked.
            int at = random.Next(whole.Length - 4096);
            for (int change = 0; change < 200; change++) bytes[at + random.Next(4096)] = (byte)random.Next(256);
            int from = random.Next(100_000);
            if (!Probe.Everything(bytes, null, from, from + 200)) refused++;
        }
        Assert.InRange(refused, 50, 300);
    }

    [Fact]
    public void Modules_StandOnTheKernel()
    {
        BtfFile kernel = Kernel();
        string[] modules = [.. Directory.GetFiles("/sys/kernel/btf").Where(file => file != Vmlinux)];
        Assert.SkipWhen(modules.Length == 0, "no module has BTF here.");

        foreach (string path in modules.Take(20))
            Assert.True(Probe.Everything(File.ReadAllBytes(path), kernel, kernel.Count), path);
    }
}
