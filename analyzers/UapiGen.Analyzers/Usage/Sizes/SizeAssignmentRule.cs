using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using UapiGen.Abi;

namespace UapiGen.Analyzers;

/// <summary>Finds sizes that are told to the kernel as a number, or as the newest that there is.</summary>
internal sealed class SizeAssignmentRule : UsageRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } =
        ImmutableArray.Create(UsageDescriptors.SizeOfNewest, UsageDescriptors.SizeLiteral);

    public override void Register(UsageActions actions)
    {
        actions.OnOperation(AnalyzeAssignment, OperationKind.SimpleAssignment);
        actions.OnOperation(AnalyzeCall, OperationKind.Invocation);
    }

    private static void AnalyzeAssignment(UseSite site)
    {
        var assignment = (ISimpleAssignmentOperation)site.Operation;
        if (assignment.Target is not IFieldReferenceOperation { Field: var field } || !field.IsSizeField()) return;

        string name = field.ContainingType.Name + "." + field.Name;
        if (assignment.Value.Unwrap() is ILiteralOperation literal && literal.ConstantInteger() is { } number and not 0)
            site.ReportDiagnostic(Literal(name, field.ContainingType, number, literal.Syntax.GetLocation(), site.CancellationToken));
        else if (Measure.Of(assignment.Value) is { IsNewest: true } measure
            && SymbolEqualityComparer.Default.Equals(measure.Type, field.ContainingType) && !UserSize.WorksOnUserMemory(site.ContainingSymbol))
            site.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.SizeOfNewest, assignment.Value.Syntax.GetLocation(), name, measure.Type.Name));
    }

    /// <summary>A struct whose size is an argument: the size stands beside it in the call.</summary>
    private static void AnalyzeCall(UseSite site)
    {
        var call = (IInvocationOperation)site.Operation;
        if (NativeImport.Of(call.TargetMethod) is null) return;

        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (Measure.Of(argument.Value) is { IsNewest: true } measure && measure.Type.SizeField() is null)
                site.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.SizeOfNewest, argument.Syntax.GetLocation(), argument.Text(), measure.Type.Name));
        }
    }

    private static Diagnostic Literal(string name, INamedTypeSymbol type, long number, Location at, CancellationToken cancellation)
    {
        string what = "a number that stays when the struct grows", instead = type.Name + ".SizeVer0, or the constant of the version that is meant";
        if (type.Read(cancellation) is { } declaration)
        {
            EquatableArray<StructVersion> versions = VersionTable.Compute(declaration, TargetAbi.X86_64);
            StructVersion? version = versions.FirstOrDefault(version => version.Size == number);
            what = version is null ? "which is the size of no version: they are " + string.Join(", ", versions.Select(v => v.Size)) : "the size of version " + version.Number;
            if (version is not null) instead = type.Name + ".SizeVer" + version.Number;
        }
        return Diagnostic.Create(UsageDescriptors.SizeLiteral, at, name, number, what, instead);
    }
}
