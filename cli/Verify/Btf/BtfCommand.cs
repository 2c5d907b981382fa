using System.CommandLine;
using UapiGen.Abi.Export;
using UapiGen.Btf;
using UapiGen.Cli.Inputs;
using UapiGen.Cli.Output;

namespace UapiGen.Cli.Verify.Btf;

/// <summary><c>uapigen verify btf</c>: declarations held against the running kernel's own structs.</summary>
internal static class BtfCommand
{
    private const string Help =
        """
        Compare structs with what the running kernel, or a file, says of its own (BTF).

        A struct is the same; ours is older, because the kernel has more fields; ours is newer; or broken, because a field lies elsewhere or has another size. A struct
        that the kernel was built without is named as not there.

        """ + AbiInputs.Help +
        """


        The exit code is 1 when a struct is broken, 2 when an input or the BTF cannot be read.

        Examples:
          uapigen verify btf bin/Debug/net10.0/My.dll
          uapigen verify btf abi --btf client.o --format json      (of gcc -gbtf)
        """;

    public static Command Create()
    {
        Argument<string[]> inputs = AbiInputs.Argument();
        Option<string[]> structs = AbiInputs.Structs();
        Option<string?> btf = new("--btf") { Description = "Raw BTF, or an ELF file with a .BTF section. The running kernel with its modules unless said.", HelpName = "FILE" };
        Option<OutputFormat> format = OutputFormatOption.Create();
        Command command = new("btf", Help) { inputs, structs, btf, format };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(inputs), parsed.GetValue(structs), parsed.GetValue(btf), parsed.GetValue(format)));
        return command;
    }

    private static int Run(string[] paths, string[]? structs, string? file, OutputFormat format)
    {
        try
        {
            IReadOnlyList<AbiInput> inputs = AbiInputs.Read(paths, structs);
            KernelBtf kernel = KernelBtf.Open(file);
            IReadOnlyList<BtfResult> results = Terminals.WithProgress("comparing structs", inputs.Count, done => CompareAll(inputs, kernel, done));
            if (format == OutputFormat.Json) Console.Out.Write(BtfReport.Json(kernel.Description, results));
            else BtfReport.Draw(Terminals.Output(), kernel.Description, results);
            return results.All(result => result.Passes) ? ExitCodes.Success : ExitCodes.Findings;
        }
        catch (Exception refused) when (refused is InputException or IOException or UnauthorizedAccessException or BtfException)
        {
            return ExitCodes.Fail(ExitCodes.Usage, refused.Message);
        }
    }

    private static List<BtfResult> CompareAll(IReadOnlyList<AbiInput> inputs, KernelBtf kernel, Action done)
    {
        List<BtfResult> results = [];
        foreach (AbiInput input in inputs)
        {
            results.Add(Compare(input, kernel));
            done();
        }
        return results;
    }

    private static BtfResult Compare(AbiInput input, KernelBtf kernel)
    {
        try
        {
            if (kernel.Find(input.Snapshot.CName) is not { } found) return new BtfResult(input, null, null);
            return new BtfResult(input, BtfComparison.Compare(SnapshotDeclaration.Of(input.Snapshot), found.Layout), found.Module);
        }
        catch (Exception refused) when (refused is BtfException or ExportException)
        {
            return new BtfResult(input, null, null) { Fault = refused.Message };
        }
    }
}
