namespace UapiGen.Abi;

/// <summary>Promises that keep a struct from growing, or that its callers cannot rely on.</summary>
internal static class ContractAdvice
{
    /// <summary>Looks at the size's way into the kernel, at larger structs, and at the reply.</summary>
    public static void Check(StructDeclaration declaration, List<DesignFault> faults)
    {
        Contract contract = ContractRules.Resolve(declaration);
        int sizeIndex = IndexOfSizeField(declaration);
        FieldDeclaration? sizeField = sizeIndex < 0 ? null : declaration.Fields[sizeIndex];
        if (sizeIndex > 0 && contract.SizeSource == SizeSource.Field)
            faults.Add(DesignCheck.Fault(DesignRule.SizeFieldNotFirst, sizeField!.Name, "StructSize",
                DeclarationCheck.Text(LayoutEngine.Lay(declaration, TargetAbi.X86_64).Fields[sizeIndex].Offset), declaration.Fields[0].Name));
        if (declaration.Command is { } command) CheckCommand(declaration, command, contract, sizeField, faults);
        // Of a struct of one size, nothing is larger, and no reply is cut.
        if (!ContractRules.IsSized(contract.SizeSource)) return;
        CheckLarger(declaration, contract, sizeField, faults);
        CheckReply(contract, sizeField, faults);
    }

    private static void CheckCommand(StructDeclaration declaration, CommandDeclaration command, Contract contract, FieldDeclaration? sizeField, List<DesignFault> faults)
    {
        bool carriesSize = command.Direction != IoctlDirection.None;
        DesignFault? fault = contract.SizeSource switch
        {
            SizeSource.Field when carriesSize =>
                DesignCheck.Fault(DesignRule.CommandSizeTwice, null, "Ioctl", command.Direction.ToString(), sizeField!.Name),
            SizeSource.Argument when carriesSize =>
                DesignCheck.Fault(DesignRule.CommandSizeFixed, null, "Ioctl", command.Direction.ToString(), DeclarationCheck.Text(LayoutEngine.Lay(declaration, TargetAbi.X86_64).Size)),
            SizeSource.Argument =>
                DesignCheck.Fault(DesignRule.CommandWithoutSize, null, "Ioctl"),
            _ => null,
        };
        if (fault is not null) faults.Add(fault);
    }

    private static void CheckLarger(StructDeclaration declaration, Contract contract, FieldDeclaration? sizeField, List<DesignFault> faults)
    {
        const string larger = nameof(Contract.Larger);
        switch (contract.Larger)
        {
            case LargerStruct.Reject:
                faults.Add(DesignCheck.Fault(DesignRule.LargerStructRejected, null, larger, contract.Larger.ToString(), nameof(LargerStruct.AcceptZeroTail)));
                break;
            case LargerStruct.RejectAndReportSize:
                faults.Add(DesignCheck.Fault(DesignRule.LargerStructRejected, null, larger, contract.Larger.ToString(), nameof(LargerStruct.AcceptZeroTailOrReportSize)));
                break;
            // Of a pure reply, the tail holds nothing that could be ignored (file_getattr, FS_IOC_GETLBMD_CAP).
            case LargerStruct.Truncate when contract.Request == Request.Whole && !FieldRoles.IsPureReply(declaration):
                faults.Add(DesignCheck.Fault(DesignRule.LargerStructTruncated, null, larger, contract.Larger.ToString()));
                break;
            case LargerStruct.AcceptZeroTail or LargerStruct.AcceptZeroTailOrReportSize when contract.Cap == SizeCap.None && !IsBounded(contract, sizeField):
                faults.Add(DesignCheck.Fault(DesignRule.NoCap, null, nameof(Contract.Cap)));
                break;
        }
    }

    /// <summary>Whether the scan is short anyway: no caller tells a size, or its own width keeps it so, 14 bits in a command, 16 in a field.</summary>
    private static bool IsBounded(Contract contract, FieldDeclaration? sizeField) =>
        !ContractRules.IsSized(contract.SizeSource) || contract.SizeSource == SizeSource.CommandBits
        || (contract.SizeSource == SizeSource.Field && sizeField?.Type is ScalarType { Kind: ScalarKind.U8 or ScalarKind.U16 });

    private static void CheckReply(Contract contract, FieldDeclaration? sizeField, List<DesignFault> faults)
    {
        bool tellsFilled = sizeField is not null && contract.ReplySize == ReplySize.Filled;
        if (contract.Reply == Reply.CopyHead && !tellsFilled)
            faults.Add(DesignCheck.Fault(DesignRule.ReplyLeavesTail, null, nameof(Contract.Reply)));
        else if (contract.Reply != Reply.None && !ContractRules.IsByField(contract.Reply) && sizeField is not null && contract.ReplySize == ReplySize.Unchanged)
            faults.Add(DesignCheck.Fault(DesignRule.ReplySizeUnchanged, null, nameof(Contract.ReplySize), sizeField.Name));
    }

    private static int IndexOfSizeField(StructDeclaration declaration)
    {
        for (int i = 0; i < declaration.Fields.Count; i++)
        {
            if (declaration.Fields[i].IsStructSize) return i;
        }
        return -1;
    }
}
