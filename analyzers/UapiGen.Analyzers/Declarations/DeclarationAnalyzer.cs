using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>
/// Says of every declared struct for which the generator writes nothing why it does not; of a sound one, what it breaks of its baseline and
/// what can still be mended; and of attributes that no declaration takes up.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        DeclarationDescriptors.OfStructs.AddRange(BaselineDescriptors.OfStructs).AddRange(BreakDescriptors.OfStructs).AddRange(DesignDescriptors.All);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        // The generator reads declarations in generated files as well, so that their faults must be told, too.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypesByMetadataName(WellKnownNames.UapiStruct).IsEmpty) return;
            BaselineSet baselines = BaselineSet.Read(start.Options, start.TryGetValue, start.CancellationToken);
            var enums = new EnumReader();
            var commands = new CommandTable();
            start.RegisterSymbolAction(symbol => Analyze(symbol, baselines, enums, commands), SymbolKind.NamedType);
            start.RegisterCompilationEndAction(commands.Report);
        });
    }

    private static void Analyze(SymbolAnalysisContext context, BaselineSet baselines, EnumReader enums, CommandTable commands)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind == TypeKind.Enum)
        {
            foreach (Diagnostic diagnostic in EnumJudgement.Of(type, baselines, context.CancellationToken))
                context.ReportDiagnostic(diagnostic);
        }
        if (type.Find(WellKnownNames.UapiStruct) is not { } uapiStruct)
        {
            foreach (Diagnostic diagnostic in StructJudgement.OfStranger(type, context.CancellationToken))
                context.ReportDiagnostic(diagnostic);
            return;
        }

        StructJudgement judgement = StructJudgement.Of(type, uapiStruct, baselines, enums, context.CancellationToken);
        foreach (Diagnostic diagnostic in judgement.Diagnostics)
            context.ReportDiagnostic(diagnostic);
        if (judgement.Declaration is { } declaration)
            commands.Add(type, uapiStruct, declaration, judgement.FirstDraftVersion);
    }
}
