using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace UapiGen.Analyzers;

/// <summary>Asks the rules about hand-written code. It does nothing in a compilation without our attributes, and leaves generated files alone.</summary>
/// <remarks>
/// One action for a file, not one for an operation: the compiler makes operations for whoever wants some, those of attributes too, which a file of
/// declared structs is full of. What it has bound of the bodies is kept until the file's action is done, so that nothing is bound twice.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UsageAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableArray<UsageRule> s_rules = ImmutableArray.Create<UsageRule>(
        new CommandArithmeticRule(), new ErrnoRule(), new LiteralCommandRule(), new MissingFunctionRule(),
        new HeapMemoryRule(), new ImportedArgumentRule(), new SkippedInitializationRule(), new StackMemoryRule(),
        new DoubleFetchRule(), new HandlerSizeRule(), new MarshalSizeRule(), new PageSizeRule(), new SizeAssignmentRule(), new SizeEqualityRule(), new SizeUnsetRule(),
        new DiscardedResultRule(), new ErrorTextRule(), new KernelVersionRule(), new PresenceRule());

    private static readonly UsageActions s_actions = UsageActions.Of(s_rules);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = s_rules.SelectMany(rule => rule.Descriptors).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (AttributeUse.IsPossibleElsewhere(start.Compilation, start.CancellationToken)) start.RegisterSemanticModelAction(Analyze);
        });
    }

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        SourceFile source = SourceFile.Of(context.SemanticModel.SyntaxTree, context.CancellationToken);
        if (source.HoldsNoCode || context.SemanticModel.SyntaxTree.GetRoot(context.CancellationToken) is not CompilationUnitSyntax root) return;
        var walk = new CodeWalk(context, s_actions);
        walk.Visit(root);
        source.HoldsNoCode = walk.SawAll && !walk.SawCode;
    }
}
