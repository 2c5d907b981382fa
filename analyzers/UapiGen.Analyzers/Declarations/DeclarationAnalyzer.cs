using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>
/// Says of every declared struct for which the generator writes nothing why it does not, and of attributes that no declaration takes up; of a
/// sound struct, what can still be mended.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = DeclarationDescriptors.OfStructs.AddRange(DesignDescriptors.All);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        // The generator reads declarations in generated files as well, so that their faults must be told, too.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypesByMetadataName(WellKnownNames.UapiStruct).IsEmpty) return;
            var commands = new CommandTable();
            start.RegisterSymbolAction(symbol => Analyze(symbol, commands), SymbolKind.NamedType);
            start.RegisterCompilationEndAction(commands.Report);
        });
    }

    private static void Analyze(SymbolAnalysisContext context, CommandTable commands)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.Find(WellKnownNames.UapiStruct) is not { } uapiStruct)
        {
            foreach ((AttributeData attribute, ISymbol bearer) in StrayAttributes.In(type))
                context.ReportDiagnostic(DeclarationDiagnostics.Create(type, DeclarationRule.AttributeOutsideStruct, null, attribute.Place(bearer, context.CancellationToken), attribute.ShortName()));
            return;
        }

        StructReading reading = StructSymbolReader.Read(type, uapiStruct, context.CancellationToken);
        foreach (LocatedFault fault in reading.Faults)
            context.ReportDiagnostic(DeclarationDiagnostics.Create(type, fault));
        if (reading.Model is not { Declaration: var declaration }) return;

        const int firstDraftVersion = 0;
        DesignAdvice.Report(context, type, uapiStruct, declaration, firstDraftVersion);
        commands.Add(type, uapiStruct, declaration, firstDraftVersion);
    }
}
