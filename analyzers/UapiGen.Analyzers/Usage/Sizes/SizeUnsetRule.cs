using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace UapiGen.Analyzers;

/// <summary>Finds locals that are handed to the kernel although nothing in the method sets their size field.</summary>
internal sealed class SizeUnsetRule : UsageRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(UsageDescriptors.SizeUnset);

    public override void Register(UsageActions actions) => actions.OnOperation(Analyze, OperationKind.Invocation);

    private static void Analyze(UseSite site)
    {
        var call = (IInvocationOperation)site.Operation;
        if (!IsKernelCall(call.TargetMethod)) return;

        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (HandedOver(argument) is not { } local || local.Type.AsDeclared() is not { } type || type.SizeField() is not { } size) continue;
            if (StructInitialization.MaySet(call.Root(), local, size)) continue;

            string instead = type.HasCommand() ? type.Name + ".TryIoctl, which sets it" : "a wrapper that sets it";
            site.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.SizeUnset, argument.Syntax.GetLocation(), local.Name, call.TargetMethod.Name, size.Name, instead, type.Name));
        }
    }

    /// <summary>Whether the call goes to the kernel as it is: an import, or the runtime's bare ioctl.</summary>
    internal static bool IsKernelCall(IMethodSymbol method) =>
        method is { Name: "Ioctl", ContainingType: { Name: "LinuxCall" } type } ? type.IsOfRuntime("LinuxCall") : NativeImport.Of(method) is not null;

    private static ILocalSymbol? HandedOver(IArgumentOperation argument) => argument.Parameter?.RefKind is null or RefKind.None
        ? (argument.Value.Unwrap() as IAddressOfOperation)?.Reference is ILocalReferenceOperation addressed ? addressed.Local : null
        : (argument.Value as ILocalReferenceOperation)?.Local;
}
