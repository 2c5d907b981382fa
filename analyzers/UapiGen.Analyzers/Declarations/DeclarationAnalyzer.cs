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
/// One analyzer, so that each type is looked at once, and a struct that shipped as it stands once and never again (<see cref="KeptBaseline"/>); and while
/// no declaration at all was edited, no type is looked at (<see cref="KnownCompilations"/>).
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
            BaselineSet baselines = BaselineSet.Read(start.Options, start.CancellationToken);
            var compilation = new DeclaringCompilation(baselines, KnownCompilations.QuietIn(start.Compilation, baselines, start.CancellationToken));
            start.RegisterSymbolAction(symbol => Analyze(symbol, compilation), SymbolKind.NamedType);
            start.RegisterCompilationEndAction(compilation.Commands.Report);
        });
    }

    private static void Analyze(SymbolAnalysisContext context, DeclaringCompilation compilation)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (compilation.FindQuiet(type) is { } quiet)
            compilation.Commands.Add(type, quiet.Command, isDraft: false);
        else
            Judge(type, compilation, context.ReportDiagnostic, context.CancellationToken);
    }

    /// <summary>Judges a type, in source or in an assembly.</summary>
    internal static void Judge(INamedTypeSymbol type, DeclaringCompilation compilation, Action<Diagnostic> report, CancellationToken cancellation)
    {
        if (type.Find(WellKnownNames.UapiStruct) is { } uapiStruct)
            JudgeStruct(type, uapiStruct, compilation, report, cancellation);
        else
            JudgeStranger(type, compilation, report, cancellation);
    }

    private static void JudgeStruct(INamedTypeSymbol type, AttributeData uapiStruct, DeclaringCompilation compilation, Action<Diagnostic> report, CancellationToken cancellation)
    {
        StructJudgement judgement = StructJudgement.Of(type, uapiStruct, compilation, cancellation);
        foreach (Diagnostic diagnostic in judgement.Diagnostics)
            report(diagnostic);
        if (judgement.Declaration is not { } declaration) return;

        DeclaredCommand? command = DeclaredCommand.Of(declaration);
        compilation.Commands.Add(type, command, isDraft: judgement.FirstDraftVersion == 0);
        if (judgement.IsSettled) compilation.Remember(type, new QuietType(command));
    }

    private static void JudgeStranger(INamedTypeSymbol type, DeclaringCompilation compilation, Action<Diagnostic> report, CancellationToken cancellation)
    {
        bool isQuiet = true;
        if (type.TypeKind == TypeKind.Enum)
        {
            foreach (Diagnostic diagnostic in EnumJudgement.Of(type, compilation.Baselines, cancellation)) Report(diagnostic);
            foreach (LocatedFault fault in CNameFaults.Of(type, cancellation)) Report(DeclarationDiagnostics.Create(type, fault));
        }
        foreach (Diagnostic diagnostic in StructJudgement.OfStranger(type, cancellation)) Report(diagnostic);
        // What is said of handlers is more than what they declare decides.
        if (isQuiet && type.Find(WellKnownNames.IoctlHandlers) is null) compilation.Remember(type, QuietType.WithoutCommand);

        void Report(Diagnostic diagnostic)
        {
            isQuiet = false;
            report(diagnostic);
        }
    }
}
