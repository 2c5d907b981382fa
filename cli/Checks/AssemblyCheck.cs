using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;
using UapiGen.Analyzers;
using UapiGen.Cli.Baselines;
using UapiGen.Cli.Inputs;
using UapiGen.Cli.Output.Findings;

namespace UapiGen.Cli.Checks;

/// <summary>Checks a built assembly against its baselines, by the judgements of the compiler's analyzers over its metadata.</summary>
internal static class AssemblyCheck
{
    /// <summary>Checks.</summary>
    /// <param name="path">The assembly.</param>
    /// <param name="baselines">Its baselines.</param>
    /// <returns>What was found, and how many structs it declares.</returns>
    /// <exception cref="InputException">The assembly cannot be read, or declares nothing.</exception>
    public static (IReadOnlyList<Finding> Findings, int Structs) Run(string path, IReadOnlyList<BaselineFile> baselines)
    {
        IAssemblySymbol assembly = OpenedAssembly.Read(path);
        int structs = assembly.GlobalNamespace.AllTypes().Count(type => type.Find(WellKnownNames.UapiStruct) is not null);
        if (structs == 0 && baselines.Count == 0) throw new InputException($"{path}: there is no declared struct in it, and no baseline that says that there was one");

        ImmutableArray<AdditionalText> files = [.. baselines.Select(file => new GivenText(file.File, file.Text))];
        IReadOnlyList<AssemblyDiagnostic> found = AssemblyJudgement.Of(assembly, files, CancellationToken.None);

        // Metadata has no lines: what is found is shown at the struct's baseline, where there is one.
        ILookup<string?, string> fileOf = baselines.ToLookup(file => file.Reading.Baseline?.TypeName, file => file.File);
        return ([.. found.Select(one => Of(one, (one.TypeName is null ? null : fileOf[one.TypeName].FirstOrDefault()) ?? path))], structs);
    }

    /// <summary>Advice that the source refuses with a pragma is seen in an assembly as if nobody had: it stops no build here.</summary>
    private static Finding Of(AssemblyDiagnostic found, string file) =>
        DiagnosticFinding.Of(found.Diagnostic, found.TypeName, new FindingPlace(file), DesignDescriptors.All.Contains(found.Diagnostic.Descriptor) ? FindingLevel.Note : null);

    private sealed class GivenText(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
