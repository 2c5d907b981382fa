using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>Finds fields of later versions that are read from a reply without a look whether the kernel knows them.</summary>
internal sealed class PresenceRule : UsageRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(UsageDescriptors.PresenceUntested);

    public override void Register(UsageActions actions) => actions.OnOperation(Analyze, OperationKind.FieldReference);

    private static void Analyze(UseSite site)
    {
        var read = (IFieldReferenceOperation)site.Operation;
        if (read.Instance is not ILocalReferenceOperation { Local: var local } || Since(read.Field) is not (> 0 and var since) || !IsRead(read)) return;
        if (read.Field.Find(WellKnownNames.Output) is null && read.Field.Find(WellKnownNames.OutputMask) is null) return;
        if (read.Field.ContainingType.AsDeclared() is not { } type) return;
        string presence = GeneratedNames.Presence(read.Field.Name);
        if (type.GetMembers(presence).IsEmpty) return;

        IOperation root = read.Root();
        if (!IsReply(root, local, type) || IsTested(root, local, type, since)) return;
        site.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.PresenceUntested, read.Syntax.GetLocation(), local.Name, read.Field.Name, since, presence));
    }

    private static int? Since(IFieldSymbol field) =>
        field.Find(WellKnownNames.Since) is { ConstructorArguments: [{ Kind: TypedConstantKind.Primitive, Value: int version }] } ? version : null;

    private static bool IsRead(IFieldReferenceOperation field) => field.Parent switch
    {
        ISimpleAssignmentOperation assignment => assignment.Target != field,
        IArgumentOperation argument => argument.Parameter?.RefKind is RefKind.None or RefKind.In,
        IAddressOfOperation => false,
        _ => true,
    };

    /// <summary>Whether the local came back from a generated call.</summary>
    private static bool IsReply(IOperation root, ILocalSymbol local, INamedTypeSymbol type)
    {
        foreach (IOperation operation in root.Descendants())
        {
            if (operation is not IInvocationOperation call || !SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType, type)) continue;
            switch (call.TargetMethod.Name)
            {
                case "Ioctl" when SymbolEqualityComparer.Default.Equals(call.StoredIn(), local):
                case "TryIoctl" when call.Arguments.Any(argument => SymbolEqualityComparer.Default.Equals(argument.Value.Variable(), local)):
                    return true;
            }
        }
        return false;
    }

    /// <summary>Whether the presence of this field or of a later one, or the size itself, is looked at anywhere.</summary>
    private static bool IsTested(IOperation root, ILocalSymbol local, INamedTypeSymbol type, int since)
    {
        foreach (IOperation operation in root.Descendants())
        {
            switch (operation)
            {
                case IPropertyReferenceOperation { Instance: ILocalReferenceOperation instance, Property: var property } when Is(instance, local) && Covers(type, property.Name, since):
                case IPropertySubpatternOperation { Member: IPropertyReferenceOperation { Property: var tested } } when Covers(type, tested.Name, since):
                case IFieldReferenceOperation { Instance: ILocalReferenceOperation holder, Field: var field } when Is(holder, local) && field.IsSizeField():
                    return true;
            }
        }
        return false;
    }

    private static bool Covers(INamedTypeSymbol type, string property, int since)
    {
        const string Prefix = "Has";
        if (!property.StartsWith(Prefix, StringComparison.Ordinal)) return false;
        foreach (ISymbol member in type.GetMembers(property.Substring(Prefix.Length)))
        {
            if (member is IFieldSymbol field && Since(field) >= since) return true;
        }
        return false;
    }

    private static bool Is(ILocalReferenceOperation reference, ILocalSymbol local) => SymbolEqualityComparer.Default.Equals(reference.Local, local);
}
