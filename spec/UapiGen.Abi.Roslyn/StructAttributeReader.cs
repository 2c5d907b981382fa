using Microsoft.CodeAnalysis;

namespace UapiGen.Abi.Roslyn;

/// <summary>Reads what a struct's attributes say of its layout as a whole: alignment, versions that were withdrawn, what follows it.</summary>
internal static class StructAttributeReader
{
    /// <summary>The declaration with what its attributes say.</summary>
    public static StructDeclaration Read(INamedTypeSymbol type, StructDeclaration declaration, FaultList faults, CancellationToken cancellation)
    {
        int align = 0;
        List<SkippedVersion>? skipped = null;
        FlexibleTail? tail = null;
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (attribute.Is(WellKnownNames.Aligned)) align = ReadAligned(attribute, type, faults, cancellation);
            else if (attribute.Is(WellKnownNames.SkippedVersion)) ReadSkipped(attribute, ref skipped, faults);
            else if (attribute.Is(WellKnownNames.FlexibleTail)) tail = ReadTail(type, attribute, faults, cancellation);
        }
        if (align == 0 && skipped is null && tail is null) return declaration;
        return declaration with
        {
            Align = align,
            SkippedVersions = skipped is null ? default : new EquatableArray<SkippedVersion>([.. skipped.OrderBy(static version => version.Number)]),
            Tail = tail,
        };
    }

    /// <summary>The alignment that an embedded type, or a member of one, says; 0 where it says none, and -1, which is none either, where it says 0.</summary>
    public static int AlignOf(ISymbol symbol) =>
        symbol.Find(WellKnownNames.Aligned) is { ConstructorArguments: [var argument] } && Constants.Value(argument) is int alignment ? (alignment == 0 ? -1 : alignment) : 0;

    /// <summary>The alignment that an attribute says. That it is one is for <see cref="DeclarationCheck"/> to judge; but to that, 0 is nothing said.</summary>
    public static int ReadAligned(AttributeData attribute, ISymbol bearer, FaultList faults, CancellationToken cancellation)
    {
        if (attribute.ConstructorArguments is not [var argument] || Constants.Value(argument) is not int alignment)
        {
            faults.LeaveToCompiler();
            return 0;
        }
        if (alignment == 0)
        {
            string? field = bearer is IFieldSymbol ? bearer.Name : null;
            faults.Add(DeclarationRule.AlignmentNotPowerOfTwo, field, attribute.Place(bearer, cancellation), attribute.ShortName(), "0", LayoutFacts.Text(DeclarationCheck.LargestAlignment));
        }
        return alignment;
    }

    private static void ReadSkipped(AttributeData attribute, ref List<SkippedVersion>? skipped, FaultList faults)
    {
        if (attribute.ConstructorArguments is [var first, var second] && Constants.Value(first) is int number && Constants.Value(second) is int size)
            (skipped ??= []).Add(new SkippedVersion(number, size));
        else faults.LeaveToCompiler();
    }

    private static FlexibleTail? ReadTail(INamedTypeSymbol type, AttributeData attribute, FaultList faults, CancellationToken cancellation)
    {
        if (attribute.ConstructorArguments is not [{ Kind: TypedConstantKind.Primitive } name, { Kind: TypedConstantKind.Type, Value: ITypeSymbol element }])
        {
            faults.LeaveToCompiler();
            return null;
        }
        FieldTypeReading reading = new FieldTypeReader(cancellation).Read(element);
        if (reading.Type is not null) return new FlexibleTail(name.Value as string ?? "", reading.Type);

        if (reading.Rule is null) faults.LeaveToCompiler();
        else faults.Add(DeclarationRule.FlexibleTailType, null, attribute.Place(type, cancellation), attribute.ShortName(), FieldTypeReader.Text(element));
        return null;
    }
}
