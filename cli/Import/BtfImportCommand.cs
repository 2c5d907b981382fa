using System.CommandLine;
using UapiGen.Btf;
using UapiGen.Cli.Export;
using UapiGen.Cli.Import.Model;
using UapiGen.Cli.Import.Source;
using UapiGen.Cli.Inputs;
using UapiGen.Cli.Verify.Btf;

namespace UapiGen.Cli.Import;

/// <summary><c>uapigen import btf</c>: from the running kernel's own types, or from a file of them.</summary>
internal static class BtfImportCommand
{
    private const string Help =
        """
        Write a declaration of structs as the running kernel, or a file, has them (BTF).

        Fields, bit-fields, unions, arrays, enumerations, what they embed: the result compiles, and uapigen verify btf finds it the same. What no declaration can say, such
        as a pointer, is an error that names the field.

        The types say the layout, not the contract: floor, cap, known flags, what is written back are still to be said. Versions are known where --sizes names their sizes.

        Examples:
          uapigen import btf --struct open_how --struct mount_attr --namespace My > Structs.cs
          uapigen import btf --struct clone_args --sizes 64,80,88
          uapigen import btf vmlinux.o --struct perf_event_attr
        """;

    public static Command Create()
    {
        Argument<string?> file = new("FILE") { Description = "Raw BTF, or an ELF file with a .BTF section. The running kernel with its modules unless said.", Arity = ArgumentArity.ZeroOrOne };
        Option<string[]> structs = ImportOptions.Structs();
        Option<string?> sizes = ImportOptions.Sizes(), output = ImportOptions.Output();
        Option<string> space = ImportOptions.Namespace();
        Command command = new("btf", Help) { file, structs, sizes, space, output };
        command.SetAction(parsed => Run(parsed.GetValue(file), parsed.GetRequiredValue(structs), parsed.GetValue(sizes), parsed.GetRequiredValue(space), parsed.GetValue(output)));
        return command;
    }

    private static int Run(string? file, string[] structs, string? sizes, string space, string? output)
    {
        try
        {
            IReadOnlyList<int> versions = ImportOptions.Read(sizes, structs);
            ImportOptions.CheckNamespace(space);
            KernelBtf kernel = KernelBtf.Open(file);
            TypeImporter importer = new();
            int pointerSize = 8;
            foreach (string tag in structs)
            {
                if (kernel.Find(tag) is not { } found) throw new ImportException($"{kernel.Description} has no struct or union {tag}");
                pointerSize = found.Layout.Type.File.PointerSize;
                importer.Import(found.Layout.Type, tag, versions);
            }
            new ExportTarget(output, ".cs").Write(DeclarationWriter.Write(importer.Types, kernel.Description, space, pointerSize));
            return ExitCodes.Success;
        }
        catch (Exception refused) when (refused is ImportException or InputException or IOException or UnauthorizedAccessException or BtfException)
        {
            return ExitCodes.Fail(ExitCodes.Usage, refused.Message);
        }
    }
}
