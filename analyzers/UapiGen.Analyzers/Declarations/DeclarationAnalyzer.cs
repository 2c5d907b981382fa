using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>
/// Says of every declared struct for which the generator writes nothing why it does not; of a sound one, what it breaks of its baseline and
/// what can still be mended; of every handler class for which it writes no dispatch why it does not; and of attributes and handlers that no
/// declaration takes up.
/// </summary>
/// <remarks>
/// One analyzer, so that each type is looked at once, and a struct that shipped as it stands once and never again (<see cref="KeptBaseline"/>).
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        DeclarationDescriptors.All.AddRange(BaselineDescriptors.OfStructs).AddRange(BreakDescriptors.OfStructs).AddRange(DesignDescriptors.All);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        // The generator reads declarations in generated files as well, so that their faults must be told, too.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(start =>
        {
            if (!AttributeUse.IsPossible(start.Compilation, start.CancellationToken)) return;
            var compilation = new DeclaringCompilation(BaselineSet.Read(start.Options, start.CancellationToken));
            start.RegisterSymbolAction(symbol => Analyze(symbol, compilation), SymbolKind.NamedType);
            start.RegisterCompilationEndAction(compilation.Commands.Report);
        });
    }

    private static void Analyze(SymbolAnalysisContext context, DeclaringCompilation compilation) =>
        Judge((INamedTypeSymbol)context.Symbol, compilation, context.ReportDiagnostic, context.CancellationToken);

    /// <summary>Judges a type, in source or in an assembly.</summary>
    internal static void Judge(INamedTypeSymbol type, DeclaringCompilation compilation, Action<Diagnostic> report, CancellationToken cancellation)
    {
        if (type.TypeKind == TypeKind.Enum)
        {
            foreach (Diagnostic diagnostic in EnumJudgement.Of(type, compilation.Baselines, cancellation))
                report(diagnostic);
        }
        if (type.Find(WellKnownNames.UapiStruct) is not { } uapiStruct)
        {
            foreach (Diagnostic diagnostic in StructJudgement.OfStranger(type, cancellation))
                report(diagnostic);
            return;
        }

        StructJudgement judgement = StructJudgement.Of(type, uapiStruct, compilation, cancellation);
        foreach (Diagnostic diagnostic in judgement.Diagnostics)
            report(diagnostic);
        if (judgement.Declaration is { } declaration)
            compilation.Commands.Add(type, uapiStruct, declaration, judgement.FirstDraftVersion);
    }
}
