using System.Diagnostics;
using System.Globalization;
using UapiGen.Linux.DeviceTrees;
using UapiGen.Linux.Kvm;
using UapiGen.Tests.Support;

namespace UapiGen.Linux.Tests.DeviceTrees;

/// <summary>
/// Damaged blobs give an error or a value, never anything else; the same verdict as the reference reader's; soon, and without large allocations.
/// </summary>
public class MutatedBlobTests(ITestOutputHelper output)
{
    private const int Count = 120_000;

    // The copy of the blob and the names of a walk are the blob's size; an exception with its message and stack trace is the rest.
    private const int AllowedPerByte = 4, AllowedPerBlob = 64 << 10;

    // One takes some 20 microseconds. What is looked for is a hang, and a busy machine can keep a thread waiting for long.
    private static readonly TimeSpan s_allowedTime = TimeSpan.FromMinutes(5), s_allowedWork = TimeSpan.FromSeconds(15);

    [Fact]
    public void MutatedBlobs_GiveAnErrorOrAValue()
    {
        int seed = int.TryParse(Environment.GetEnvironmentVariable("UAPIGEN_TEST_SEED"), CultureInfo.InvariantCulture, out int given) ? given : Environment.TickCount;
        output.WriteLine($"seed {seed}; UAPIGEN_TEST_SEED={seed} repeats this run");
        var mutator = new BlobMutator(new Random(seed), [.. DtbFiles.Names.Select(DtbFiles.Read), .. Enumerable.Repeat(Small(), DtbFiles.Names.Count)]);

        int sound = 0;
        TimeSpan longest = TimeSpan.Zero;
        for (int i = 0; i < Count; i++)
        {
            byte[] blob = mutator.Next();
            string where = $"blob {i} of seed {seed}: {Convert.ToHexString(blob.AsSpan(0, Math.Min(blob.Length, 64)))}";

            long before = GC.GetAllocatedBytesForCurrentThread(), start = Stopwatch.GetTimestamp();
            PowerNvCompatCaps? backend = Read(blob, where);
            TimeSpan time = Stopwatch.GetElapsedTime(start);
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

            longest = time > longest ? time : longest;
            Assert.True(time < s_allowedTime, $"{time} for {where}");
            Assert.True(allocated <= AllowedPerByte * blob.Length + AllowedPerBlob, $"{allocated} bytes allocated for {blob.Length} bytes of {where}");
            Assert.True(ReferenceReader.TryRead(blob, out uint? cpuVersion) == backend is not null, $"the reference reader says otherwise: {where}");
            if (backend is null)
                continue;

            sound++;
            Assert.True(backend.CpuVersion == cpuVersion, $"cpu-version {backend.CpuVersion:x8} instead of {cpuVersion:x8}: {where}");
            Assert.True(backend.GetCompatCapabilities(out KvmPpcCompat capabilities) is Errno.Success or Errno.EINVAL, where);
            Assert.True((capabilities & ~KvmPpcCompat.All) == 0, where);
        }

        output.WriteLine($"{sound} of {Count} were sound; the longest took {longest.TotalMilliseconds:f1} ms");
        Assert.InRange(sound, Count / 100, Count * 9 / 10);
    }

    [Fact]
    public void HugeBlobOfSmallTokens_IsReadInProportion()
    {
        // A quarter of a million properties, all of them with the longest name that there may be: a reader that scans names again and again takes minutes.
        BlobBuilder builder = new BlobBuilder().Begin().Prop(new string('n', DeviceTree.MaximumNameLength));
        for (int i = 0; i < 250_000; i++)
            builder.Cell(BlobBuilder.Property).Cell(0).Cell(0);
        byte[] blob = builder.End().Finish();

        ThreadTime work = ThreadTime.Start();
        DeviceTree tree = DeviceTree.FromBlob(blob);
        Assert.False(tree.Nodes.Single().TryGetProperty("cpu-version", out _));
        Assert.Single(tree.Nodes.Single().Properties);
        Assert.True(work.Elapsed < s_allowedWork);
    }

    private static PowerNvCompatCaps? Read(byte[] blob, string where)
    {
        try
        {
            DeviceTree tree = DeviceTree.FromBlob(blob);
            Walk(tree);
            return new PowerNvCompatCaps(tree);
        }
        catch (DeviceTreeException e)
        {
            Assert.True(e.Message.StartsWith("device tree blob: at offset 0x", StringComparison.Ordinal), $"'{e.Message}' of {where}");
            return null;
        }
    }

    // Everything that a tree can be asked, without keeping it.
    private static void Walk(DeviceTree tree)
    {
        int nodes = 0;
        foreach (DeviceTreeNode node in tree.Nodes)
        {
            node.TryGetProperty("no-such-property", out _);
            if (nodes++ % 50 == 0)
                Assert.StartsWith("/", node.Path);
        }
        Assert.NotEqual(0, nodes);
    }

    // Few bytes, so that most mutations hit one that matters.
    private static byte[] Small() =>
        new BlobBuilder().Begin().Prop("compatible", "none").Begin("cpus")
            .Begin("cpu@0").Prop("device_type", "cpu").Prop("cpu-version", 1, 2).End()
            .Begin("cpu@8").Prop("device_type", "cpu").PropCell("cpu-version", 0x0f000006).Begin("cache").End().End()
            .End().End().Finish();
}
