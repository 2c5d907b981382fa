using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using UapiGen.Abi;

namespace UapiGen.Analyzers;

/// <summary>Finds handlers that read a caller's size a second time: the caller may have changed it in between.</summary>
internal sealed class DoubleFetchRule : UsageRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(UsageDescriptors.SizeReadTwice);

    public override void Register(UsageActions actions) => actions.OnOperation(Analyze, OperationKind.Invocation);

    private static void Analyze(UseSite site)
    {
        var read = (IInvocationOperation)site.Operation;
        if (!IsGet(read) || AddressOf(read) is not { } address) return;

        foreach (IOperation operation in read.Root().Descendants())
        {
            if (operation is not IInvocationOperation earlier || !Covers(earlier, address, site.CancellationToken) || !Branches.CanFollow(earlier, read)) continue;
            if (IsWritten(read.Root(), address.Variable)) return;

            site.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.SizeReadTwice, read.Syntax.GetLocation(), address.Operation.Text()));
            return;
        }
    }

    private static bool IsGet(IInvocationOperation call) => call.TargetMethod is { Name: "TryGet", ContainingType: var type } && type.IsOfRuntime("UserCopy");

    /// <summary>Whether an earlier call read the same place: as a number, or as the size field of a struct.</summary>
    private static bool Covers(IInvocationOperation earlier, Address address, CancellationToken cancellation)
    {
        if (earlier.TargetMethod.Name is not ("TryGet" or "CopyFromUser") || AddressOf(earlier) is not { } first) return false;
        if (!SymbolEqualityComparer.Default.Equals(first.Variable, address.Variable)) return false;
        if (IsGet(earlier)) return first.Offset == address.Offset;
        return earlier.TargetMethod.ContainingType.AsDeclared() is { } type && SizeOffset(type, cancellation) is { } offset && first.Offset + offset == address.Offset;
    }

    private static int? SizeOffset(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (type.SizeField() is not { } size || type.Read(cancellation) is not { } declaration) return null;
        return LayoutEngine.Lay(declaration, TargetAbi.X86_64).Fields.FirstOrDefault(field => field.Name == size.Name)?.Offset;
    }

    private static bool IsWritten(IOperation root, ISymbol variable)
    {
        foreach (IOperation operation in root.Descendants())
        {
            IOperation? written = operation switch
            {
                IAssignmentOperation assignment => assignment.Target,
                IIncrementOrDecrementOperation step => step.Target,
                IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => argument.Value,
                _ => null,
            };
            if (written is not null && SymbolEqualityComparer.Default.Equals(written.Variable(), variable)) return true;
        }
        return false;
    }

    private static Address? AddressOf(IInvocationOperation call)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter?.Type.IsOfRuntime("UserAddress") == true) return Address.Of(argument.Value);
        }
        return null;
    }

    /// <summary>A variable, and a constant number of bytes on.</summary>
    private readonly record struct Address(ISymbol Variable, long Offset, IOperation Operation)
    {
        public static Address? Of(IOperation operation) => operation switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => At(sum.LeftOperand, sum.RightOperand, operation),
            IInvocationOperation { TargetMethod.Name: "Add", Instance: { } instance, Arguments: [{ Value: var bytes }] } => At(instance, bytes, operation),
            IObjectCreationOperation { Arguments: [{ Value: var number }] } => number.Variable() is { } variable ? new Address(variable, 0, operation) : null,
            _ => operation.Variable() is { } variable ? new Address(variable, 0, operation) : null,
        };

        private static Address? At(IOperation start, IOperation bytes, IOperation whole) =>
            start.Variable() is { } variable && bytes.ConstantInteger() is { } offset ? new Address(variable, offset, whole) : null;
    }
}
