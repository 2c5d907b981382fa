using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace UapiGen.Abi.Roslyn;

/// <summary>Reads the fields of a versioned struct in the order of the source.</summary>
internal static class FieldReader
{
    /// <summary>Reads the fields that have no fault.</summary>
    public static List<FieldDeclaration> Read(INamedTypeSymbol type, FaultList faults, CancellationToken cancellation)
    {
        var fields = new List<FieldDeclaration>();
        var names = new NameSet();
        var types = new FieldTypeReader(cancellation);
        bool any = false;
        foreach (ISymbol member in type.GetMembers())
        {
            cancellation.ThrowIfCancellationRequested();
            // Most of what a struct has are methods and constants of its generated part.
            if (member.Kind is not (SymbolKind.Field or SymbolKind.Event)) continue;
            if (HiddenFields.Of(member) is { } hider)
            {
                any = true;
                AddHidden(hider, faults, cancellation);
            }
            else if (member is IFieldSymbol { IsStatic: false, IsConst: false, IsImplicitlyDeclared: false } field)
            {
                any = true;
                if (field.Name.Length == 0 || !names.Add(field.Name)) faults.LeaveToCompiler();
                if (Read(field, types, faults, cancellation) is { } declaration) fields.Add(declaration);
            }
        }
        if (!any && faults.IsEmpty) faults.Add(DeclarationRule.NoFields, null, type.Place());
        return fields;
    }

    private static FieldDeclaration? Read(IFieldSymbol field, FieldTypeReader types, FaultList faults, CancellationToken cancellation)
    {
        string? modifier =
            field.IsReadOnly && !field.ContainingType.IsReadOnly ? "readonly"
            : field.IsVolatile ? "volatile"
            : field.IsRequired ? "required"
            : null;
        if (modifier is not null) faults.Add(DeclarationRule.FieldModifier, field.Name, field.Place(), modifier);

        FieldTypeReading reading = types.Read(field);
        if (reading.Type is not null) return FieldAttributeReader.Read(field, reading.Type, faults, cancellation);

        if (reading.Rule is { } rule)
            faults.Add(new LocatedFault(new DeclarationFault(rule, field.Name, reading.Arguments), field.Place(), PlaceInSource(reading.Cause)));
        else
            faults.LeaveToCompiler();
        return null;
    }

    private static Location? PlaceInSource(ISymbol? cause) =>
        cause is { Locations: [{ IsInSource: true } place, ..] } ? place : null;

    private static void AddHidden(ISymbol hider, FaultList faults, CancellationToken cancellation)
    {
        // The properties of a record's parameters are the record's fault.
        if (hider.DeclaringSyntaxReferences is [var reference, ..] && reference.GetSyntax(cancellation) is ParameterSyntax) return;
        faults.Add(DeclarationRule.HiddenField, hider.Name, hider.Place(), hider is IEventSymbol ? "event" : "property");
    }
}
