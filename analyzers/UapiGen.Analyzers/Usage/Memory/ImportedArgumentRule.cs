using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace UapiGen.Analyzers;

/// <summary>Looks at the types that an import of <c>ioctl</c> takes: those that the marshaller rebuilds, or the runtime lays out.</summary>
/// <remarks>Structs that are declared have rules of their own; this is about those that nobody declared.</remarks>
internal sealed class ImportedArgumentRule : UsageRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(
        UsageDescriptors.ImportAutoLayout, UsageDescriptors.ImportManagedField, UsageDescriptors.ImportInlineArray, UsageDescriptors.ImportArrayForPointer);

    public override void Register(UsageActions actions) => actions.OnImport(Analyze);

    private static void Analyze(IMethodSymbol method, Action<Diagnostic> report)
    {
        if (method.PartialDefinitionPart is not null || NativeImport.Of(method) is not { Function: "ioctl" }) return;

        foreach (IParameterSymbol parameter in method.Parameters)
        {
            ITypeSymbol type = parameter.Type is IPointerTypeSymbol pointer ? pointer.PointedAtType : parameter.Type;
            if (type is not INamedTypeSymbol { TypeKind: TypeKind.Struct or TypeKind.Class, SpecialType: SpecialType.None } argument || argument.AsDeclared() is not null) continue;
            // What .NET itself brings has a marshaller of its own (handles, strings, delegates), and so may a parameter or a type that says so.
            if (HasMarshaller(parameter) || HasMarshaller(argument)) continue;
            if (!argument.Locations.Any(location => location.IsInSource) || argument.TypeKind == TypeKind.Class && argument.BaseType?.SpecialType != SpecialType.System_Object) continue;
            if (Judge(argument, method.Name, parameter.Locations[0]) is { } found) report(found);
        }
    }

    private static bool HasMarshaller(ISymbol symbol) => symbol.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name is "MarshalAsAttribute" or "MarshalUsingAttribute" or "NativeMarshallingAttribute");

    private static Diagnostic? Judge(INamedTypeSymbol type, string method, Location at)
    {
        IFieldSymbol[] fields = type.GetMembers().OfType<IFieldSymbol>().Where(field => !field.IsStatic && !field.IsConst).ToArray();
        if (fields.Length == 0) return null;
        if (ImportedLayout.IsAuto(type)) return Diagnostic.Create(UsageDescriptors.ImportAutoLayout, at, type.Name, method);

        for (int i = 0; i < fields.Length; i++)
        {
            if (!ImportedLayout.IsMarshalledInline(fields[i])) continue;
            return i + 1 < fields.Length && ImportedLayout.IsCountOf(fields[i + 1], fields[i])
                ? Diagnostic.Create(UsageDescriptors.ImportArrayForPointer, at, type.Name, method, fields[i].Name, fields[i + 1].Name)
                : Diagnostic.Create(UsageDescriptors.ImportInlineArray, at, type.Name, method, fields[i].Name);
        }
        return fields.FirstOrDefault(field => field.Type.IsReferenceType) is { } managed
            ? Diagnostic.Create(UsageDescriptors.ImportManagedField, at, type.Name, method, managed.Name, managed.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat))
            : null;
    }
}
