using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>Says of every declared struct for which the generator writes nothing why it does not, and of attributes that no declaration takes up.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => DeclarationDescriptors.OfStructs;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        // The generator reads declarations in generated files as well, so that their faults must be told, too.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(start =>
        {
            if (!start.Compilation.GetTypesByMetadataName(WellKnownNames.UapiStruct).IsEmpty)
                start.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
        });
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.Find(WellKnownNames.UapiStruct) is not { } uapiStruct)
        {
            foreach ((AttributeData attribute, ISymbol bearer) in StrayAttributes.In(type))
                context.ReportDiagnostic(DeclarationDiagnostics.Create(type, DeclarationRule.AttributeOutsideStruct, null, attribute.Place(bearer, context.CancellationToken), attribute.ShortName()));
            return;
        }

        foreach (LocatedFault fault in StructSymbolReader.Read(type, uapiStruct, context.CancellationToken).Faults)
            context.ReportDiagnostic(DeclarationDiagnostics.Create(type, fault));
    }
}
