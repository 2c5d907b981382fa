using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using UapiGen.Abi;

namespace UapiGen.Analyzers;

/// <summary>Finds commands that are passed to ioctl as a number, which is another one on powerpc.</summary>
internal sealed class LiteralCommandRule : UsageRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(UsageDescriptors.LiteralCommand);

    public override void Register(UsageActions actions) => actions.OnOperation(Analyze, OperationKind.Invocation);

    private static void Analyze(UseSite site)
    {
        var call = (IInvocationOperation)site.Operation;
        if (CommandOf(call) is not { } argument || Literals.Fixed(argument.Value, site.CancellationToken) is not { } value) return;
        if (CommandNumber.Decode(unchecked((uint)value)) is not { } command) return;
        // With both directions all of their bits are set, wherever they lie: _IOWR is one number everywhere.
        if (command.Other == command.Written) return;

        site.ReportDiagnostic(Diagnostic.Create(
            UsageDescriptors.LiteralCommand, argument.Syntax.GetLocation(), FixFacts.Of(FixFacts.Number, command.Generic), CommandNumber.Text(command.Written), command.Macro, CommandNumber.Architectures(command.OfPowerPc),
            CommandNumber.Text(command.Other), CommandNumber.Architectures(!command.OfPowerPc), command.AttributeArguments,
            CommandNumber.Text(command.OfPowerPc ? command.Other : command.Written), CommandNumber.Text(command.OfPowerPc ? command.Written : command.Other)));
    }

    private static IArgumentOperation? CommandOf(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod;
        bool ofRuntime = method.Name == "Ioctl" && method.ContainingType.IsOfRuntime("LinuxCall");
        if (!ofRuntime && NativeImport.Of(method) is not { Function: "ioctl" }) return null;
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter?.Ordinal == 1) return argument;
        }
        return null;
    }
}
