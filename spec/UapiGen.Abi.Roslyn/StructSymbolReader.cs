using Microsoft.CodeAnalysis;

namespace UapiGen.Abi.Roslyn;

/// <summary>Reads a declared struct off its symbol: the one reader that the generator and the analyzers share.</summary>
/// <remarks>
/// 1. The shape of the type. 2. Its layout attribute. 3. Its fields and their attributes. 4. The contract and the command.
/// 5. What <see cref="DeclarationCheck"/> says of the whole. It never throws, whatever the source is; what the compiler reports itself it
/// leaves to it.
/// </remarks>
public static class StructSymbolReader
{
    /// <summary>Reads a type that has the <c>UapiStruct</c> attribute.</summary>
    /// <param name="type">The type, as declared in source.</param>
    /// <param name="uapiStruct">The attribute.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static StructReading Read(INamedTypeSymbol type, AttributeData uapiStruct, CancellationToken cancellation)
    {
        var faults = new FaultList();
        // On a class, the compiler refuses the attribute.
        if (type.TypeKind != TypeKind.Struct || type.Name.Length == 0) return new StructReading(null, faults.ToImmutable());

        ShapeReader.Read(type, faults, cancellation);
        StructHead head = StructHead.Read(type, uapiStruct, faults, cancellation);
        List<FieldDeclaration> fields = FieldReader.Read(type, faults, cancellation);
        StructDeclaration declaration = head.Declare(new EquatableArray<FieldDeclaration>(fields.ToArray()));

        if (faults.IsEmpty) Check(type, uapiStruct, declaration, faults, cancellation);
        if (faults.IsEmpty && head.IsInTheWay(declaration))
        {
            string size = LayoutFacts.Text(LayoutEngine.SizeOf(declaration, TargetAbi.X86_64)), managed = LayoutFacts.Text(LayoutEngine.ManagedSizeOf(declaration));
            faults.Add(DeclarationRule.LayoutAttributeInTheWay, null, head.PlaceOfLayout(type, cancellation), "StructLayout", size, managed);
        }
        if (faults.IsEmpty) CheckNames(type, declaration, faults);
        return faults.IsEmpty
            ? new StructReading(new StructModel(TypeSiteReader.Read(type), declaration), faults.ToImmutable())
            : new StructReading(null, faults.ToImmutable());
    }

    private static void Check(INamedTypeSymbol type, AttributeData uapiStruct, StructDeclaration declaration, FaultList faults, CancellationToken cancellation)
    {
        foreach (DeclarationFault fault in DeclarationCheck.Check(declaration))
            faults.Add(new LocatedFault(fault, FaultLocator.Find(type, uapiStruct, fault.Field, fault.Arguments, cancellation)));
    }

    /// <summary>The generated part of a struct that is declared here adds members, whose names must be free.</summary>
    private static void CheckNames(INamedTypeSymbol type, StructDeclaration declaration, FaultList faults)
    {
        if (type.DeclaringSyntaxReferences.Length == 0) return;
        if (GeneratedNames.Contains(declaration, type.Name)) faults.Add(DeclarationRule.NameTaken, null, type.Place(), type.Name);
        foreach (string name in type.MemberNames)
        {
            if (GeneratedNames.Contains(declaration, name) && type.FindWritten(name) is { } written)
                faults.Add(DeclarationRule.NameTaken, null, written.Place(), name);
        }
    }
}
