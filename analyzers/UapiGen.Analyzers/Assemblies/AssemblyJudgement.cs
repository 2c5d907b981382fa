using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>
/// What the analyzers say of a built assembly: the same judgements, over its metadata, and silent where it shows that it is told to be
/// (<see cref="AssemblySuppressions"/>). What only source shows is not said: comments, pragmas, the word <c>partial</c>, and code that uses structs.
/// </summary>
public static class AssemblyJudgement
{
    /// <summary>The rules that are about source text alone, so that nothing of an assembly is judged by them.</summary>
    public static ImmutableArray<string> OfSourceAlone { get; } =
        UsageDescriptors.All.Concat(SuppressionDescriptors.All).Select(rule => rule.Id).Append(RuleIdentifiers.UnitUndocumented).ToImmutableArray();

    /// <summary>
    /// The rules about how a declaration is written: the generator adds nothing to what breaks them, so that no build that heeds its errors makes an
    /// assembly of it. Of one that was made all the same, an assembly shows other things, or none.
    /// </summary>
    public static ImmutableArray<string> OfShape { get; } = ImmutableArray.Create(
        RuleIdentifiers.StructNotPartial, RuleIdentifiers.ContainerNotPartial, RuleIdentifiers.StructIsRecord,
        RuleIdentifiers.StructIsFileLocal, RuleIdentifiers.FieldsInSeveralParts, RuleIdentifiers.PrimaryConstructor,
        RuleIdentifiers.HiddenField, RuleIdentifiers.AutoLayout, RuleIdentifiers.ExplicitLayout,
        RuleIdentifiers.ExplicitSize, RuleIdentifiers.LayoutAttributeInTheWay, RuleIdentifiers.NameTaken,
        RuleIdentifiers.EmbeddedMember, RuleIdentifiers.EmbeddedLayout, RuleIdentifiers.HandlersNotPartial,
        RuleIdentifiers.HandlersFileLocal, RuleIdentifiers.HandlersNameTaken);

    /// <summary>Judges all types of an assembly, then its baselines.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="baselines">Its baselines.</param>
    /// <param name="cancellation">Ends the judgement early.</param>
    public static IReadOnlyList<AssemblyDiagnostic> Of(IAssemblySymbol assembly, ImmutableArray<AdditionalText> baselines, CancellationToken cancellation)
    {
        BaselineSet set = BaselineSet.Read(new AnalyzerOptions(baselines), cancellation);
        var found = new List<AssemblyDiagnostic>();
        var judged = new DeclaringCompilation(set);
        foreach (INamedTypeSymbol type in assembly.GlobalNamespace.AllTypes())
            DeclarationAnalyzer.Judge(type, judged, Add(SnapshotReader.TypeName(type), type), cancellation);
        judged.Commands.Report(Add(null), cancellation);

        var declared = new DeclaredNames(assembly);
        foreach (AdditionalText file in baselines)
        {
            if (set.At(file.Path) is { } entry) BaselineFileAnalyzer.Judge(entry, set, declared, assembly, Add(entry.Reading.Baseline?.TypeName));
        }
        return found;

        Action<Diagnostic> Add(string? typeName, INamedTypeSymbol? type = null) => diagnostic =>
        {
            if (!OfSourceAlone.Contains(diagnostic.Id) && !AssemblySuppressions.Silence(diagnostic, assembly, type)) found.Add(new AssemblyDiagnostic(diagnostic, typeName));
        };
    }
}

/// <summary>A diagnostic about an assembly.</summary>
/// <param name="Diagnostic">What is said.</param>
/// <param name="TypeName">The full name of the type that it is about; null where it is about several, or a file that nobody can read.</param>
public sealed record AssemblyDiagnostic(Diagnostic Diagnostic, string? TypeName);
