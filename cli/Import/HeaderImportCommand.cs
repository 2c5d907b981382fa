using System.CommandLine;
using UapiGen.Btf;
using UapiGen.Cli.Export;
using UapiGen.Cli.Import.Model;
using UapiGen.Cli.Import.Source;
using UapiGen.Cli.Inputs;

namespace UapiGen.Cli.Import;

/// <summary><c>uapigen import header</c>: from a C header, through the debug information that a compiler writes of it.</summary>
internal static class HeaderImportCommand
{
    private const string Help =
        """
        Write a declaration of structs as a C header has them. The compiler reads the header, and its debug information (gcc -gbtf) is read: no C is parsed here. The sizes
        of versions are those of the header's own macros, NAME_SIZE_VERn, unless --sizes says them.

        HEADER is found as #include <HEADER> would find it, or is a file. Of a compiler for i386 the declaration has the layout that it has there, and on a 64-bit machine that of 64
        bits; an alignment that moved nothing leaves no trace.

        Examples:
          uapigen import header linux/openat2.h --struct open_how
          uapigen import header linux/perf_event.h --struct perf_event_attr --namespace My -o PerfEventAttr.cs
          uapigen import header ./my_args.h --struct my_args --cc aarch64-linux-gnu-gcc
          uapigen import header ./my_args.h --struct my_args --cc-flag=-m32 --cc-flag=-DCONFIG_COMPAT
        """;

    public static Command Create()
    {
        Argument<string> header = new("HEADER") { Description = "The header." };
        Option<string[]> structs = ImportOptions.Structs();
        Option<string?> sizes = ImportOptions.Sizes(), output = ImportOptions.Output();
        Option<string> space = ImportOptions.Namespace();
        Option<string> compiler = new("--cc") { Description = "The compiler, one that writes BTF: gcc from version 12 on.", HelpName = "PROGRAM", DefaultValueFactory = _ => "gcc" };
        Option<string[]> folders = new("--include", "-I") { Description = "A folder in which headers are looked for. May be given several times.", HelpName = "FOLDER" };
        Option<string[]> flags = new("--cc-flag") { Description = "A flag for the compiler, such as --cc-flag=-m32. May be given several times.", HelpName = "FLAG" };
        Command command = new("header", Help) { header, structs, sizes, space, output, compiler, folders, flags };
        command.SetAction(parsed => Run(
            new HeaderCompiler(parsed.GetRequiredValue(compiler), parsed.GetRequiredValue(header), parsed.GetValue(folders) ?? [], parsed.GetValue(flags) ?? []),
            parsed.GetRequiredValue(structs), parsed.GetValue(sizes), parsed.GetRequiredValue(space), parsed.GetValue(output)));
        return command;
    }

    private static int Run(HeaderCompiler header, string[] structs, string? sizes, string space, string? output)
    {
        try
        {
            IReadOnlyList<int> said = ImportOptions.Read(sizes, structs);
            ImportOptions.CheckNamespace(space);
            TypeImporter importer = new();
            BtfFile types = header.Compile(structs);
            foreach (string tag in structs)
            {
                BtfLayout found = BtfLayout.Find(types, tag) ?? throw new ImportException($"{header.Name} has no struct or union {tag}");
                importer.Import(found.Type, tag, sizes is null ? header.VersionSizes(tag) : said);
            }
            new ExportTarget(output, ".cs").Write(DeclarationWriter.Write(importer.Types, $"<{header.Name}>", space, types.PointerSize));
            return ExitCodes.Success;
        }
        catch (Exception refused) when (refused is ImportException or InputException or IOException or UnauthorizedAccessException or BtfException)
        {
            return ExitCodes.Fail(ExitCodes.Usage, refused.Message);
        }
    }
}
