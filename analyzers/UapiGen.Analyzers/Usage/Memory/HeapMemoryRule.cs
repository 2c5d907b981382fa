using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace UapiGen.Analyzers;

/// <summary>Finds heap memory that is given out uncleared and becomes a declared struct.</summary>
internal sealed class HeapMemoryRule : UsageRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(UsageDescriptors.HeapNotCleared);

    public override void Register(UsageActions actions) => actions.OnOperation(Analyze, OperationKind.Invocation);

    private static void Analyze(UseSite site)
    {
        var call = (IInvocationOperation)site.Operation;
        if (Instead(call.TargetMethod) is not { } instead) return;

        INamedTypeSymbol? type = BufferUse.Reinterpreted(call) ?? Elements(call.TargetMethod);
        if (call.StoredIn() is { } local) type = BufferUse.BecomesUncleared(call.Root(), local, type);
        if (type is not null)
            site.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.HeapNotCleared, call.Syntax.GetLocation(), call.TargetMethod.ContainingType.Name + "." + call.TargetMethod.Name, type.Name, instead));
    }

    private static string? Instead(IMethodSymbol method) => (method.Name, method.ContainingType?.Name) switch
    {
        ("Alloc", "NativeMemory") or ("AllocHGlobal" or "AllocCoTaskMem", "Marshal") => "NativeMemory.AllocZeroed",
        ("AllocateUninitializedArray", "GC") => "a new array",
        ("Rent", "ArrayPool") => "a new array",
        _ => null,
    };

    /// <summary>The elements of an array that was asked for as such.</summary>
    private static INamedTypeSymbol? Elements(IMethodSymbol method) => (method.ReturnType as IArrayTypeSymbol)?.ElementType.AsDeclared();
}
