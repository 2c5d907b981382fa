using System.Collections.Concurrent;
using System.Globalization;
using UapiGen.Abi;
using UapiGen.Abi.Export;
using UapiGen.Btf;
using UapiGen.Cli.Inputs;

namespace UapiGen.Cli.Verify.Cc;

/// <summary>Asks compilers about structs: the exported header is compiled, and every number of it read out of the object.</summary>
internal sealed class CcVerification : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("uapigen-cc-").FullName;
    private readonly ConcurrentDictionary<CCompiler, Lazy<SystemHeaders>> _headers = new();

    /// <summary>Asks every compiler about every struct.</summary>
    /// <param name="inputs">The structs.</param>
    /// <param name="compilers">The compilers.</param>
    /// <param name="done">Called after each answer.</param>
    /// <returns>The answers, those of one struct together.</returns>
    public IReadOnlyList<CcResult> Run(IReadOnlyList<AbiInput> inputs, IReadOnlyList<CCompiler> compilers, Action done)
    {
        var results = new CcResult[inputs.Count * compilers.Count];
        Parallel.For(0, results.Length, i =>
        {
            (AbiInput input, CCompiler compiler) = (inputs[i / compilers.Count], compilers[i % compilers.Count]);
            try
            {
                results[i] = Ask(input, compiler, Path.Combine(_folder, i.ToString(CultureInfo.InvariantCulture)));
            }
            catch (Exception refused) when (refused is ExportException or BtfException)
            {
                results[i] = new CcResult(input, compiler) { Complaints = refused.Message };
            }
            lock (results) done();
        });
        return results;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private CcResult Ask(AbiInput input, CCompiler compiler, string folder)
    {
        AbiSnapshot snapshot = input.Snapshot;
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, snapshot.CName + ".h"), CHeader.Write([snapshot]));
        CProbe probe = CProbe.Of(snapshot, snapshot.CName + ".h", compiler.Target);
        string source = Path.Combine(folder, "probe.c"), made = Path.Combine(folder, "probe.o");
        File.WriteAllText(source, probe.Source);

        CcResult result = new(input, compiler) { Complaints = compiler.Compile(source, made) };
        // What fails is asked once more without assertions: the numbers say what is wrong with which.
        if (result.Complaints.Length > 0 && compiler.Compile(source, made, "-D" + CHeader.NoAssertsMacro).Length > 0) return result;

        byte[] bytes = File.ReadAllBytes(made);
        StructDeclaration declaration = SnapshotDeclaration.Of(snapshot);
        return CompareHeader(declaration, folder, result with
        {
            Values = Read(bytes, probe),
            DebugInformation = compiler.WritesBtf ? BtfComparison.Compare(declaration, BtfLayout.Of(BtfFile.Parse(bytes), snapshot.CName), compiler.Target) : null,
        });
    }

    private static List<AskedValue> Read(byte[] made, CProbe probe)
    {
        ElfSection numbers = ElfSection.Find(made, CProbe.NumbersSection);
        ReadOnlySpan<byte> bits = probe.HasBitFields ? ElfSection.Find(made, CProbe.BitsSection).Bytes.Span : [];
        return [.. probe.Values.Zip(probe.Read(numbers.Bytes.Span, bits, numbers.IsBigEndian), (value, answer) => new AskedValue(value, answer))];
    }

    /// <summary>Holds the struct against the kernel's header, by the debug information of a variable of its type.</summary>
    private CcResult CompareHeader(StructDeclaration declaration, string folder, CcResult result)
    {
        SystemHeaders headers = _headers.GetOrAdd(result.Compiler, static compiler => new(() => SystemHeaders.Of(compiler))).Value;
        foreach (string header in headers.Defining(declaration.CName))
        {
            if (!result.Compiler.WritesBtf) return result with { Header = header };
            string source = Path.Combine(folder, "system.c"), made = Path.Combine(folder, "system.o");
            File.WriteAllText(source, $"#include <{header}>\n{(declaration.IsUnion ? "union" : "struct")} {declaration.CName} {CProbe.Variable};\n");
            // Some headers are for one architecture, or for the kernel itself.
            if (result.Compiler.Compile(source, made).Length > 0) continue;
            if (BtfLayout.Find(BtfFile.Open(made), declaration.CName) is { } theirs)
                return result with { Header = header, HeaderVerdict = BtfComparison.Compare(declaration, theirs, result.Compiler.Target) };
        }
        return result;
    }
}
