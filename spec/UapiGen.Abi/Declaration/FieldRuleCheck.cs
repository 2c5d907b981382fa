using System.Globalization;

namespace UapiGen.Abi;

/// <summary>Whether what is promised of single fields can be kept: the size field and the masks.</summary>
internal static class FieldRuleCheck
{
    private const string StructSize = nameof(StructSize);

    /// <summary>Finds faults of the size field and of the masks.</summary>
    public static void Check(StructDeclaration declaration, List<DeclarationFault> faults)
    {
        FieldDeclaration? sizeField = null;
        foreach (FieldDeclaration field in declaration.Fields)
        {
            if (field.IsStructSize)
            {
                if (sizeField is null) CheckSizeField(declaration, field, faults);
                else faults.Add(DeclarationCheck.Fault(DeclarationRule.SeveralSizeFields, field.Name, StructSize, sizeField.Name));
                sizeField ??= field;
            }
            CheckMasks(field, faults);
        }
    }

    /// <summary>Whether a field of that type can be demanded to be zero: an integer or an enum, or an array of them.</summary>
    public static bool CanBeZeroChecked(AbiType type) => type switch
    {
        ScalarType or EnumType => true,
        ArrayType array => CanBeZeroChecked(array.Element),
        _ => false,
    };

    private static void CheckSizeField(StructDeclaration declaration, FieldDeclaration field, List<DeclarationFault> faults)
    {
        if (field.Type is not ScalarType { Kind: ScalarKind kind } || kind.IsSigned())
        {
            faults.Add(DeclarationCheck.Fault(DeclarationRule.SizeFieldType, field.Name, StructSize, AbiTypeText.Of(field.Type)));
            return;
        }
        if (field.Since != 0)
            faults.Add(DeclarationCheck.Fault(DeclarationRule.SizeFieldNotInVersion0, field.Name, StructSize, DeclarationCheck.Text(field.Since)));

        ulong largest = WidthMask(kind.Size());
        int size = LayoutEngine.SizeOf(declaration, TargetAbi.X86_64);
        if ((ulong)size > largest)
            faults.Add(DeclarationCheck.Fault(DeclarationRule.SizeFieldTooNarrow, field.Name, StructSize, largest.ToString(CultureInfo.InvariantCulture), DeclarationCheck.Text(size)));
    }

    private static void CheckMasks(FieldDeclaration field, List<DeclarationFault> faults)
    {
        if (field.Input is { } input && !(input.MustBeZero && CanBeZeroChecked(field.Type)))
            CheckMask(field, input.Known, input.MustBeZero ? "MustBeZero" : "KnownBits", faults);
        if (field.OutputMask is { } output)
            CheckMask(field, output, "OutputMask", faults);
        if (field.Input is { Error: Errno.Success } lenient)
            faults.Add(DeclarationCheck.Fault(DeclarationRule.ErrorIsSuccess, field.Name, lenient.MustBeZero ? "MustBeZero" : "KnownBits"));
    }

    private static void CheckMask(FieldDeclaration field, MaskValue mask, string attribute, List<DeclarationFault> faults)
    {
        int bytes = field.Type switch
        {
            ScalarType scalar => scalar.Kind.Size(),
            EnumType named => named.Underlying.Size(),
            _ => 0,
        };
        if (bytes == 0)
            faults.Add(DeclarationCheck.Fault(DeclarationRule.RuleOnNonInteger, field.Name, attribute, AbiTypeText.Of(field.Type)));
        else if ((mask.Bits & ~WidthMask(bytes)) != 0)
            faults.Add(DeclarationCheck.Fault(DeclarationRule.MaskTooWide, field.Name, attribute, "0x" + mask.Bits.ToString("X", CultureInfo.InvariantCulture), DeclarationCheck.Text(bytes * 8)));
    }

    private static ulong WidthMask(int bytes) => ulong.MaxValue >> (64 - (bytes * 8));
}
