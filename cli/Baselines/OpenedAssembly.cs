using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using UapiGen.Cli.Inputs;

namespace UapiGen.Cli.Baselines;

/// <summary>A built assembly whose metadata can be asked. Nothing of it is run.</summary>
internal static class OpenedAssembly
{
    /// <summary>What is said of a file that is none.</summary>
    public const string Accepted = "it is no assembly; what can be read is an assembly (.dll), a project (.csproj), a baseline (.abi) or a folder of baselines";

    /// <summary>Reads an assembly.</summary>
    /// <param name="path">The assembly. What it references is looked for beside it.</param>
    /// <exception cref="InputException">The file is no assembly, or cannot be read.</exception>
    public static IAssemblySymbol Read(string path)
    {
        try
        {
            return Open(path);
        }
        catch (BadImageFormatException)
        {
            throw new InputException($"{path}: {Accepted}");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw FileFailure.Of(error, path);
        }
    }

    /// <summary>Reads an assembly.</summary>
    /// <exception cref="BadImageFormatException">The file is no assembly.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IAssemblySymbol Open(string path)
    {
        MetadataReference assembly = MetadataReference.CreateFromFile(path);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "read",
            references: References(path).Prepend(assembly),
            // A struct may be internal, and an inline array's one field is private.
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All));
        return compilation.GetAssemblyOrModuleSymbol(assembly) as IAssemblySymbol ?? throw new BadImageFormatException("it is no assembly");
    }

    /// <summary>What lies beside the assembly, and the core library that this tool was built against, whatever it runs on.</summary>
    private static IEnumerable<MetadataReference> References(string path)
    {
        string own = Path.GetFullPath(path);
        IEnumerable<string> beside = Directory.EnumerateFiles(Path.GetDirectoryName(own)!, "*.dll").Where(file => file != own).Order(StringComparer.Ordinal);
        return beside.Select(file => (MetadataReference)MetadataReference.CreateFromFile(file)).Append(CoreLibrary());
    }

    private static PortableExecutableReference CoreLibrary()
    {
        using Stream stream = typeof(OpenedAssembly).Assembly.GetManifestResourceStream("System.Runtime.dll")!;
        return MetadataReference.CreateFromStream(stream);
    }
}
