using CsCheck;
using UapiGen.Btf.Tests.Building;

namespace UapiGen.Btf.Tests.Compilers;

/// <summary>gcc's own BTF of random structs says what the program that gcc made of them does.</summary>
public class GccTests
{
    private const int Batch = 300;

    [Fact]
    public void RandomStructs_LieAsTheProgramHasThem()
    {
        Tool.Require("gcc");
        string directory = Directory.CreateTempSubdirectory("btf").FullName;
        try
        {
            string source = Path.Combine(directory, "random.c"), program = Path.Combine(directory, "random");
            Gen.Int.Sample(seed => Compare(seed, source, program), iter: 3, threads: 1);
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    [Fact]
    public void ThirtyTwoBitObject_HasPointersOfFourBytes()
    {
        Tool.Require("gcc");
        string directory = Directory.CreateTempSubdirectory("btf").FullName;
        try
        {
            string source = Path.Combine(directory, "small.c"), made = Path.Combine(directory, "small.o");
            File.WriteAllText(source, "struct s { char c; void *p; long l; unsigned long long w; } s;\n");
            (_, string complaints, int exit) = Tool.Run("gcc", "-m32", "-gbtf", "-c", "-o", made, source);
            Assert.SkipWhen(exit != 0, $"gcc makes no 32-bit objects here: {complaints}");

            BtfLayout layout = BtfLayout.Of(BtfFile.Open(made), "s");

            Assert.Equal(["c 0 1", "p 4 4", "l 8 4", "w 12 8"], layout.Fields.Select(field => $"{field.Name} {field.Offset} {field.BitSize / 8}"));
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    private static void Compare(int seed, string source, string program)
    {
        File.WriteAllText(source, new RandomC(seed).Program(Batch));
        (_, string complaints, int exit) = Tool.Run("gcc", "-std=gnu11", "-w", "-gbtf", "-O0", "-o", program, source);
        Assert.SkipWhen(complaints.Contains("unrecognized", StringComparison.Ordinal), "this gcc has no -gbtf.");
        Assert.True(exit == 0, complaints);

        BtfFile btf = BtfFile.Open(program);
        Assert.True(Probe.Everything(File.ReadAllBytes(program)));
        BtfLayout? layout = null;
        int structs = 0, seen = 0;
        foreach (string line in Tool.Run(program).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = line.Split(' ');
            if (parts.Length == 2)
            {
                Assert.Equal(layout?.Fields.Count(field => field.Name.Length > 0) ?? 0, seen);
                (layout, seen) = (BtfLayout.Of(btf, parts[0]), 0);
                structs++;
                Assert.Equal(line, $"{layout.Name} {layout.Size}");
                continue;
            }
            BtfField field = Assert.Single(layout!.Fields, candidate => candidate.Name == parts[0]);
            Assert.Equal($"{layout.Name}: {line}", $"{layout.Name}: {field.Name} {field.BitOffset} {field.BitSize}");
            seen++;
        }
        Assert.Equal(Batch, structs);
    }
}
