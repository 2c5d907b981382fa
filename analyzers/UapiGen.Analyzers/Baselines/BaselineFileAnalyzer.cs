using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>Says of every baseline what is wrong with its text, and whether the struct that it is of is still there.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BaselineFileAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        BaselineDescriptors.OfFiles.Add(BreakDescriptors.StructRemoved);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (!AttributeUse.HasAttributes(start.Compilation)) return;
            BaselineSet baselines = BaselineSet.Read(start.Options, start.CancellationToken);
            if (baselines.IsEmpty) return;
            var declared = new DeclaredNames(start.Compilation.Assembly);
            QuietDeclarations quiet = KnownCompilations.QuietIn(start.Compilation, baselines, start.CancellationToken);
            start.RegisterAdditionalFileAction(file => Analyze(file, baselines, declared, quiet));
        });
    }

    private static void Analyze(AdditionalFileAnalysisContext context, BaselineSet baselines, DeclaredNames declared, QuietDeclarations quiet)
    {
        string path = context.AdditionalFile.Path;
        if (quiet.Contains(path) || baselines.At(path) is not { } entry) return;
        bool isQuiet = true;
        Judge(entry, baselines, declared, context.Compilation.Assembly, diagnostic =>
        {
            isQuiet = false;
            context.ReportDiagnostic(diagnostic);
        });
        if (isQuiet) quiet.Add(path);
    }

    /// <summary>Judges the baseline of a struct that an assembly should declare.</summary>
    internal static void Judge(BaselineEntry entry, BaselineSet baselines, DeclaredNames declared, IAssemblySymbol assembly, Action<Diagnostic> report)
    {
        foreach (BaselineFault fault in entry.Reading.Faults)
            report(Diagnostic.Create(BaselineDescriptors.Of(fault.Rule), entry.LocationOf(fault), [.. fault.Arguments]));
        if (entry.Reading.Baseline is not { } baseline) return;

        BaselineEntry first = baselines.Find(baseline.TypeName)!;
        if (first != entry)
            report(Diagnostic.Create(BaselineDescriptors.Twice, entry.LocationOfHead(), baseline.TypeName, first.FileName));
        else if (!declared.Contains(baseline.TypeName) && !IsRenamed(assembly, baselines, entry))
            report(Diagnostic.Create(baseline.Shipped is null ? BaselineDescriptors.OfNothing : BreakDescriptors.StructRemoved, entry.LocationOfHead(), baseline.TypeName, baseline.CName));
    }

    /// <summary>Whether a declared struct without a baseline has the C name, and could have had no other: then the rename is said there.</summary>
    private static bool IsRenamed(IAssemblySymbol assembly, BaselineSet baselines, BaselineEntry entry)
    {
        string cName = entry.Reading.Baseline!.CName;
        return baselines.FindOrphan(assembly, cName) == entry
            && DeclaredTypes.OfCName(assembly, cName).Any(type => baselines.Find(SnapshotReader.TypeName(type)) is null);
    }
}
