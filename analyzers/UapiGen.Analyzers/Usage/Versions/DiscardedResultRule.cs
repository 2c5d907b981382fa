using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace UapiGen.Analyzers;

/// <summary>Finds calls whose error nobody looks at.</summary>
internal sealed class DiscardedResultRule : UsageRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(UsageDescriptors.ResultDiscarded);

    public override void Register(UsageActions actions) => actions.OnOperation(Analyze, OperationKind.ExpressionStatement);

    private static void Analyze(UseSite site)
    {
        if (((IExpressionStatementOperation)site.Operation).Operation is not IInvocationOperation { TargetMethod: var method } call) return;
        if (!method.ReturnType.IsOfRuntime("Errno") && !method.ReturnType.IsOfRuntime("SyscallResult")) return;
        if (!IsCall(method)) return;

        site.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.ResultDiscarded, call.Syntax.GetLocation(), method.ContainingType.Name + "." + method.Name));
    }

    /// <summary>The runtime's calls and copies, and those that are generated. What close says changes nothing: the number is free again.</summary>
    private static bool IsCall(IMethodSymbol method) =>
        method.ContainingType.IsOfRuntime("LinuxCall") ? method.Name != "Close"
            : method.ContainingType.IsOfRuntime("UserCopy") || method.Name is "TryIoctl" or "CopyFromUser" or "CopyToUser" && method.ContainingType.AsDeclared() is not null;
}
