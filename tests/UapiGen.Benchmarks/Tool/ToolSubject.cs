using System.Diagnostics;
using System.Globalization;
using System.Text;
using UapiGen.Abi;
using UapiGen.Benchmarks.Native;

namespace UapiGen.Benchmarks.Tool;

/// <summary>The same structs twice, before and after one field of one of them was widened: folders of baselines, and shared objects with their debug information.</summary>
internal sealed class ToolSubject
{
    private const int Fields = 8;

    private readonly string _folder;

    public ToolSubject(string folder, int count)
    {
        Count = count;
        _folder = Path.Combine(folder, count.ToString(CultureInfo.InvariantCulture));
        foreach (string side in (string[])["before", "after"])
        {
            int? widened = side == "after" ? count / 2 : null;
            WriteBaselines(Directory.CreateDirectory(Path.Combine(_folder, side)).FullName, widened);
            Compile(Path.Combine(_folder, side), widened);
        }
    }

    public int Count { get; }

    public string Before => Path.Combine(_folder, "before");

    /// <summary>The baselines in which the widened struct is a draft that breaks what shipped.</summary>
    public string After => Path.Combine(_folder, "after");

    private void WriteBaselines(string folder, int? widened)
    {
        for (int i = 0; i < Count; i++)
        {
            Baseline shipped = Promotion.Promote(BaselineDraft.Update(null, Snapshot(i, widens: false)), "v1.0").Baseline!;
            Baseline baseline = i == widened ? BaselineDraft.Update(shipped, Snapshot(i, widens: true)) : shipped;
            File.WriteAllText(Path.Combine(folder, BaselineFileName.Of(baseline.CName, baseline.TypeName)), BaselineText.Write(baseline));
        }
    }

    private static AbiSnapshot Snapshot(int number, bool widens)
    {
        var fields = new FieldDeclaration[Fields];
        for (int i = 0; i < Fields; i++)
            fields[i] = new FieldDeclaration("Field" + i.ToString(CultureInfo.InvariantCulture), new ScalarType(i % 2 == 0 || (widens && i == 1) ? ScalarKind.U64 : ScalarKind.U32));
        string name = number.ToString(CultureInfo.InvariantCulture);
        return AbiSnapshot.Of(new StructDeclaration("Args" + name, "args" + name, new EquatableArray<FieldDeclaration>(fields), new Contract()), "Items.Args" + name);
    }

    /// <summary>A function for each struct, so that each is reached from what the object exports.</summary>
    private void Compile(string output, int? widened)
    {
        StringBuilder source = new();
        for (int i = 0; i < Count; i++)
        {
            source.Append(CultureInfo.InvariantCulture, $"struct args{i} {{");
            for (int field = 0; field < Fields; field++)
                source.Append(CultureInfo.InvariantCulture, $" unsigned {(field % 2 == 0 || (i == widened && field == 1) ? "long long" : "int")} field{field};");
            source.Append(CultureInfo.InvariantCulture, $" }};\nvoid use{i}(struct args{i} *args) {{ args->field0 = 1; }}\n");
        }
        string file = output + ".c";
        File.WriteAllText(file, source.ToString());
        using Process gcc = Process.Start(new ProcessStartInfo("gcc", ["-g", "-O0", "-shared", "-fPIC", "-o", output + ".so", file]))!;
        gcc.WaitForExit();
        if (gcc.ExitCode != 0) throw new CCompilerException($"gcc refused {file}");
    }
}
