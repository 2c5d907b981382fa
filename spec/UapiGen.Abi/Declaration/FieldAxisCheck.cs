using System.Globalization;

namespace UapiGen.Abi;

/// <summary>Whether what is said of fields suits the contract: which of them are read, and which of their bits came later.</summary>
internal static class FieldAxisCheck
{
    private const string Input = nameof(Input);
    private const string KnownSince = nameof(KnownSince);

    /// <summary>Finds fields whose promises the contract cannot keep.</summary>
    public static void Check(StructDeclaration declaration, List<DeclarationFault> faults)
    {
        Request request = declaration.Contract.Request;
        bool hasInput = false;
        foreach (FieldDeclaration field in declaration.Fields)
        {
            hasInput |= field.IsInput;
            if (field.IsInput && request != Request.InputFields)
                faults.Add(DeclarationCheck.Fault(DeclarationRule.InputWithoutInputFields, field.Name, Input, request.ToString()));
            else if (field.Input is { } rule && request != Request.Whole && !field.IsInput)
                faults.Add(DeclarationCheck.Fault(DeclarationRule.RuleOnUnreadField, field.Name, rule.MustBeZero ? "MustBeZero" : "KnownBits", request.ToString()));
            CheckKnownSince(declaration, field, faults);
        }
        if (request != Request.InputFields) return;
        if (!hasInput) faults.Add(DeclarationCheck.Fault(DeclarationRule.InputFieldsMissing, null, nameof(Request)));
        else CheckReach(declaration, faults);
    }

    /// <summary>A field that is fetched by itself must be there in every struct that is taken.</summary>
    private static void CheckReach(StructDeclaration declaration, List<DeclarationFault> faults)
    {
        Contract contract = ContractRules.Resolve(declaration);
        int floor =
            !ContractRules.IsSized(contract.SizeSource) ? int.MaxValue
            : contract.Small == SmallStruct.ZeroExtend ? 0
            : contract.Floor;
        StructLayout layout = LayoutEngine.Lay(declaration, TargetAbi.X86_64);
        for (int i = 0; i < layout.Fields.Count; i++)
        {
            FieldDeclaration field = declaration.Fields[i];
            int end = layout.Fields[i].End;
            // Without a size, every struct is of ksize; but an older kernel's has no later fields.
            if (!field.IsInput || (end <= floor && field.Since == 0)) continue;
            faults.Add(DeclarationCheck.Fault(DeclarationRule.InputFieldPastFloor, field.Name, Input, DeclarationCheck.Text(end),
                DeclarationCheck.Text(Math.Min(floor, VersionTable.Compute(declaration, TargetAbi.X86_64)[0].Size))));
        }
    }

    private static void CheckKnownSince(StructDeclaration declaration, FieldDeclaration field, List<DeclarationFault> faults)
    {
        if (field.KnownSince.Count == 0) return;
        if (field.Input is not { MustBeZero: false } rule)
        {
            faults.Add(DeclarationCheck.Fault(DeclarationRule.KnownSinceWithoutKnownBits, field.Name, KnownSince));
            return;
        }

        int newest = VersionTable.Newest(declaration);
        for (int i = 0; i < field.KnownSince.Count; i++)
        {
            (int version, MaskValue bits) = field.KnownSince[i];
            if (version <= field.Since || version > newest)
                Add(DeclarationRule.KnownSinceVersion, DeclarationCheck.Text(version), DeclarationCheck.Text(field.Since), DeclarationCheck.Text(newest));
            else if (bits.Bits == 0 || (bits.Bits & ~rule.Known.Bits) != 0)
                Add(DeclarationRule.KnownSinceUnknownBits, Hex(bits.Bits), Hex(rule.Known.Bits));
            else if (Former(field, i) is { } former)
                Add(DeclarationRule.KnownSinceTwice, Hex(former.Bits.Bits & bits.Bits), DeclarationCheck.Text(former.Version), DeclarationCheck.Text(version));
        }

        void Add(DeclarationRule fault, params string[] arguments) => faults.Add(DeclarationCheck.Fault(fault, field.Name, [KnownSince, .. arguments]));
    }

    /// <summary>What names some of the same bits before.</summary>
    private static VersionedBits? Former(FieldDeclaration field, int index)
    {
        for (int i = 0; i < index; i++)
        {
            if ((field.KnownSince[i].Bits.Bits & field.KnownSince[index].Bits.Bits) != 0) return field.KnownSince[i];
        }
        return null;
    }

    private static string Hex(ulong bits) => "0x" + bits.ToString("X", CultureInfo.InvariantCulture);
}
