using System.CommandLine;
using UapiGen.Cli.Inputs;
using UapiGen.Cli.Output;

namespace UapiGen.Cli.Verify.Cc;

/// <summary><c>uapigen verify cc</c>: C compilers asked about the exported header.</summary>
internal static class CcCommand
{
    private const string Help =
        """
        Compile the exported C header with each compiler that is found, and hold every number that it says against ours.

        The numbers are the size of each version, alignment, the place and size of each field, constants, command numbers. They are read out of the object; nothing is run.

        Looked for are gcc, clang, and the cross compilers of i386, arm64, arm, ppc64le, ppc64, powerpc, riscv64, s390x, loongarch64, mips in its four forms, sparc64 and
        alpha; those that are missing are named as skipped. Where the compiler's kernel headers have a struct of that tag, ours is compared with it, too: older and
        newer are said, and only a contradiction fails.

        """ + AbiInputs.Help +
        """


        The exit code is 1 when anything differs, 2 when an input cannot be read or there is no compiler at all.

        Examples:
          uapigen verify cc bin/Debug/net10.0/My.dll
          uapigen verify cc abi --struct my_args --format json
          uapigen verify cc abi --machine ppc64 --machine s390x
        """;

    public static Command Create()
    {
        Argument<string[]> inputs = AbiInputs.Argument();
        Option<string[]> structs = AbiInputs.Structs();
        Option<string[]> machines = Machines.Several();
        Option<OutputFormat> format = OutputFormatOption.Create();
        Command command = new("cc", Help) { inputs, structs, machines, format };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(inputs), parsed.GetValue(structs), parsed.GetValue(machines), parsed.GetValue(format)));
        return command;
    }

    private static int Run(string[] paths, string[]? structs, string[]? machines, OutputFormat format)
    {
        try
        {
            IReadOnlyList<AbiInput> inputs = AbiInputs.Read(paths, structs);
            CompilerSearch compilers = CCompiler.Find(Machines.Read(machines));
            if (compilers.Found.Count == 0) return ExitCodes.Fail(ExitCodes.Usage, $"no C compiler was found: install {(machines is null or [] ? "gcc, clang, or a cross compiler such as i686-linux-gnu-gcc" : string.Join(", ", compilers.Missing.Select(none => none.Command)))}");

            using CcVerification verification = new();
            IReadOnlyList<CcResult> results = Terminals.WithProgress(
                "asking compilers", inputs.Count * compilers.Found.Count, done => verification.Run(inputs, compilers.Found, done));
            if (format == OutputFormat.Json) Console.Out.Write(CcJson.Of(results, compilers.Missing));
            else CcReport.Draw(Terminals.Output(), results, compilers.Missing);
            return results.All(result => result.Passes) ? ExitCodes.Success : ExitCodes.Findings;
        }
        catch (Exception refused) when (refused is InputException or IOException or UnauthorizedAccessException)
        {
            return ExitCodes.Fail(ExitCodes.Usage, refused.Message);
        }
    }
}
