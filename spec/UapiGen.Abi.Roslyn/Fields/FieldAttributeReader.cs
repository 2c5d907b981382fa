using Microsoft.CodeAnalysis;

namespace UapiGen.Abi.Roslyn;

/// <summary>Reads what a field's attributes promise of it.</summary>
internal static class FieldAttributeReader
{
    private static readonly MaskValue s_nothing = new(0);

    /// <summary>Reads the attributes of a field whose type is known.</summary>
    public static FieldDeclaration Read(IFieldSymbol field, AbiType type, FaultList faults, CancellationToken cancellation)
    {
        int since = 0, align = 0;
        bool isAnonymous = false;
        InputRule? check = null;
        MaskValue? mask = null;
        AttributeData? size = null, input = null, read = null, output = null, bits = null, masked = null;
        List<VersionedBits>? knownSince = null;
        List<BitFieldDeclaration>? bitFields = null;
        foreach (AttributeData attribute in field.GetAttributes())
        {
            if (attribute.Is(WellKnownNames.Since))
                since = ReadSince(field, attribute, faults, cancellation);
            else if (attribute.Is(WellKnownNames.StructSize))
                size ??= attribute;
            else if (attribute.Is(WellKnownNames.MustBeZero))
            {
                check = new InputRule(s_nothing, ReadError(attribute, faults));
                Contradict(field, input, attribute, faults, cancellation);
                input ??= attribute;
            }
            else if (attribute.Is(WellKnownNames.KnownBits))
            {
                if (MaskReader.Read(field, type, attribute, faults, cancellation) is { } known)
                    check = new InputRule(known, ReadError(attribute, faults));
                Contradict(field, input, attribute, faults, cancellation);
                input ??= attribute;
            }
            else if (attribute.Is(WellKnownNames.KnownSince))
            {
                if (ReadKnownSince(field, type, attribute, faults, cancellation) is { } later) (knownSince ??= []).Add(later);
                masked ??= attribute;
            }
            else if (attribute.Is(WellKnownNames.Aligned))
                align = StructAttributeReader.ReadAligned(attribute, field, faults, cancellation);
            else if (attribute.Is(WellKnownNames.Anonymous))
            {
                isAnonymous = true;
                AnonymousReader.Check(field, attribute, faults, cancellation);
            }
            else if (attribute.Is(WellKnownNames.BitField))
            {
                BitFieldReader.Read(attribute, ref bitFields, faults);
                bits ??= attribute;
            }
            else if (attribute.Is(WellKnownNames.Input))
                read ??= attribute;
            else if (attribute.Is(WellKnownNames.Output))
                output ??= attribute;
            else if (attribute.Is(WellKnownNames.OutputMask))
            {
                mask = MaskReader.Read(field, type, attribute, faults, cancellation) ?? mask;
                output ??= attribute;
                masked ??= attribute;
            }
        }
        if (bits is not null)
        {
            // Which bits are known follows from their names; a mask would be another number on a big-endian machine.
            Contradict(field, bits, input, faults, cancellation);
            Contradict(field, bits, masked, faults, cancellation);
        }
        if (size is not null)
        {
            // The size is the caller's to say and the contract's to answer: no other rule can hold of it.
            Contradict(field, size, input, faults, cancellation);
            Contradict(field, size, read, faults, cancellation);
            Contradict(field, size, output, faults, cancellation);
            Contradict(field, size, bits, faults, cancellation);
        }
        return new FieldDeclaration(field.Name, type, since)
        {
            IsStructSize = size is not null,
            Input = check,
            Align = align,
            IsAnonymous = isAnonymous,
            BitFields = bitFields is null ? default : new EquatableArray<BitFieldDeclaration>([.. bitFields]),
            KnownSince = knownSince is null ? default : new EquatableArray<VersionedBits>([.. knownSince]),
            IsInput = read is not null,
            OutputMask = mask,
            IsOutput = output is not null,
        };
    }

    private static void Contradict(IFieldSymbol field, AttributeData? one, AttributeData? other, FaultList faults, CancellationToken cancellation)
    {
        // The same attribute twice is an error of the compiler.
        if (one is null || other is null || one.ShortName() == other.ShortName()) return;
        faults.Add(DeclarationRule.ContradictingAttributes, field.Name, other.Place(field, cancellation), one.ShortName(), other.ShortName());
    }

    private static VersionedBits? ReadKnownSince(IFieldSymbol field, AbiType type, AttributeData attribute, FaultList faults, CancellationToken cancellation)
    {
        if (attribute.ConstructorArguments is not [var version, _] || Constants.Value(version) is not int number)
        {
            faults.LeaveToCompiler();
            return null;
        }
        return MaskReader.Read(field, type, attribute, faults, cancellation) is { } bits ? new VersionedBits(number, bits) : null;
    }

    private static int ReadSince(IFieldSymbol field, AttributeData attribute, FaultList faults, CancellationToken cancellation)
    {
        if (attribute.ConstructorArguments is not [var argument] || Constants.Value(argument) is not int version)
        {
            faults.LeaveToCompiler();
            return 0;
        }
        if (version < 1)
            faults.Add(DeclarationRule.VersionBelowOne, field.Name, attribute.Place(field, cancellation), attribute.ShortName(), LayoutFacts.Text(version));
        return version;
    }

    private static Errno ReadError(AttributeData attribute, FaultList faults)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == "Error") return (Errno)Constants.Number(argument.Value, (int)Errno.EINVAL, faults);
        }
        return Errno.EINVAL;
    }
}
