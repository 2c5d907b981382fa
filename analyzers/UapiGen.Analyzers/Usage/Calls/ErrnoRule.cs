using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace UapiGen.Analyzers;

/// <summary>Finds errors of imported functions that nobody kept.</summary>
internal sealed class ErrnoRule : UsageRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(UsageDescriptors.ErrnoLost, UsageDescriptors.ErrnoNeverRead);

    public override void Register(UsageActions actions) => actions.OnOperation(Analyze, OperationKind.Invocation);

    private static void Analyze(UseSite site)
    {
        var call = (IInvocationOperation)site.Operation;
        if (ReadsErrno(call.TargetMethod))
            AnalyzeRead(site, call);
        else if (NativeImport.Of(call.TargetMethod) is { IsOfLibC: true, KeepsErrno: false, Function: "ioctl" or "syscall" or "openat2" or "sched_setattr" or "sched_getattr" } import)
            AnalyzeCall(site, call, import);
    }

    /// <summary>The call whose error is read is the nearest before.</summary>
    private static void AnalyzeRead(UseSite site, IInvocationOperation read)
    {
        (NativeImport Import, IMethodSymbol Method)? nearest = null;
        foreach (IOperation operation in read.Root().Descendants())
        {
            if (operation is not IInvocationOperation call) continue;
            // Whoever sets it by hand knows what is read.
            if (IsOfMarshal(call.TargetMethod) && call.TargetMethod.Name.StartsWith("SetLast", StringComparison.Ordinal)) return;
            if (NativeImport.Of(call.TargetMethod) is { } import && Branches.CanFollow(call, read)) nearest = (import, call.TargetMethod);
        }
        if (nearest is { Import: { IsOfLibC: true, KeepsErrno: false } lost, Method: var method })
            site.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.ErrnoLost, read.Syntax.GetLocation(), Declarations(method), lost.Function, read.TargetMethod.ContainingType.Name + "." + read.TargetMethod.Name));
    }

    private static void AnalyzeCall(UseSite site, IInvocationOperation call, NativeImport import)
    {
        IOperation root = call.Root();
        if (!IsHeldAgainstFailure(call, root)) return;
        foreach (IOperation operation in root.Descendants())
        {
            if (operation is IInvocationOperation other && (ReadsErrno(other.TargetMethod) || NativeImport.Of(other.TargetMethod) is { Function: "__errno_location" })) return;
        }
        site.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.ErrnoNeverRead, call.Syntax.GetLocation(), Declarations(call.TargetMethod), import.Function));
    }

    /// <summary>Where the import stands: there the fault is mended.</summary>
    private static IEnumerable<Location> Declarations(IMethodSymbol method) => (method.PartialDefinitionPart ?? method).Locations.Where(location => location.IsInSource);

    private static bool IsHeldAgainstFailure(IInvocationOperation call, IOperation root)
    {
        if (IsFailureTest(call)) return true;
        return call.StoredIn() is { } local && root.Descendants().Any(operation =>
            operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local) && IsFailureTest(reference));
    }

    /// <summary><c>== -1</c>, <c>!= -1</c>, <c>&lt; 0</c>, <c>&gt;= 0</c>.</summary>
    private static bool IsFailureTest(IOperation result)
    {
        if (result.ParentOfConversions() is not IBinaryOperation comparison || comparison.LeftOperand.Unwrap() != result) return false;
        return (comparison.OperatorKind, comparison.RightOperand.ConstantInteger()) is
            (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, -1) or (BinaryOperatorKind.LessThan or BinaryOperatorKind.GreaterThanOrEqual, 0);
    }

    private static bool ReadsErrno(IMethodSymbol method) =>
        method.Name is "GetLastPInvokeError" or "GetLastWin32Error" or "GetLastSystemError" or "GetLastPInvokeErrorMessage" && IsOfMarshal(method);

    private static bool IsOfMarshal(IMethodSymbol method) => method.ContainingType?.Name == "Marshal";
}
