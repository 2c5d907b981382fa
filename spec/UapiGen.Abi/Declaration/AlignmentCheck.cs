namespace UapiGen.Abi;

/// <summary>
/// Whether an alignment that is said can be had. .NET aligns by the type alone, so that on 64-bit machines every field has to lie where its
/// type puts it; what is said makes the difference on i386, where a 64-bit integer is aligned to 4.
/// </summary>
internal static class AlignmentCheck
{
    private const string Aligned = nameof(Aligned);

    /// <summary>Finds numbers that are no alignment, those in embedded structs too.</summary>
    /// <returns>Whether a layout can be computed with them.</returns>
    public static bool CheckNumbers(StructDeclaration declaration, List<DeclarationFault> faults)
    {
        int before = faults.Count;
        CheckNumber(declaration.Align, null, faults);
        foreach (FieldDeclaration field in declaration.Fields)
        {
            if (CheckNumber(field.Align, field.Name, faults)) CheckNumbers(field.Type, field.Name, faults);
        }
        return faults.Count == before;
    }

    /// <summary>Finds alignments that do nothing, and those that would leave a hole.</summary>
    /// <param name="declaration">A declaration whose layout can be computed.</param>
    /// <param name="faults">Takes what is found.</param>
    public static void Check(StructDeclaration declaration, List<DeclarationFault> faults)
    {
        int before = faults.Count;
        CheckEffect(declaration.Align, Natural(declaration), null, faults);
        foreach (FieldDeclaration field in declaration.Fields)
        {
            CheckEffect(field.Align, LayoutEngine.Measure(field.Type, TargetAbi.X86_64).Alignment, field.Name, faults);
            CheckEmbedded(field.Type, field.Name, faults);
        }
        if (faults.Count == before) CheckHoles(declaration, faults);
    }

    private static bool CheckNumbers(AbiType type, string field, List<DeclarationFault> faults)
    {
        while (type is ArrayType array) type = array.Element;
        if (type is not CompositeType embedded) return true;
        if (!CheckNumber(embedded.Align, field, faults)) return false;
        foreach (StructMember member in embedded.Members)
        {
            if (!CheckNumber(member.Align, field, faults) || !CheckNumbers(member.Type, field, faults)) return false;
        }
        return true;
    }

    private static bool CheckNumber(int alignment, string? field, List<DeclarationFault> faults)
    {
        if (alignment is >= 0 and <= DeclarationCheck.LargestAlignment && (alignment & (alignment - 1)) == 0) return true;
        faults.Add(DeclarationCheck.Fault(DeclarationRule.AlignmentNotPowerOfTwo, field, Aligned, DeclarationCheck.Text(alignment), DeclarationCheck.Text(DeclarationCheck.LargestAlignment)));
        return false;
    }

    /// <summary>C's <c>aligned</c> raises an alignment and never lowers it.</summary>
    private static void CheckEffect(int alignment, int natural, string? field, List<DeclarationFault> faults)
    {
        if (alignment != 0 && alignment < natural)
            faults.Add(DeclarationCheck.Fault(DeclarationRule.AlignmentBelowNatural, field, Aligned, DeclarationCheck.Text(alignment), DeclarationCheck.Text(natural)));
    }

    private static int Natural(StructDeclaration declaration)
    {
        LayoutCursor cursor = LayoutCursor.Start(declaration.IsUnion);
        foreach (FieldDeclaration field in declaration.Fields)
            cursor.Place(field.Type, 0, declaration.Pack, TargetAbi.X86_64);
        return cursor.Alignment;
    }

    /// <summary>Looks into an embedded struct. What it embeds itself is looked at first, so that the innermost fault is the one that is said.</summary>
    private static void CheckEmbedded(AbiType type, string field, List<DeclarationFault> faults)
    {
        while (type is ArrayType array) type = array.Element;
        if (type is not CompositeType embedded) return;
        int before = faults.Count;
        bool isSaid = embedded.Align != 0;
        foreach (StructMember member in embedded.Members)
        {
            CheckEmbedded(member.Type, field, faults);
            if (faults.Count != before) return;
            isSaid |= member.Align != 0;
        }
        if (!isSaid) return;

        StructLayout said = LayoutEngine.Lay(embedded, TargetAbi.X86_64), natural = LayoutEngine.Lay(Plain(embedded), TargetAbi.X86_64);
        for (int i = 0; i < said.Fields.Count; i++)
        {
            if (said.Fields[i].Offset == natural.Fields[i].Offset) continue;
            AddHole(DeclarationRule.EmbeddedAlignmentLeavesHole, field, AbiTypeText.Of(embedded) + "." + said.Fields[i].Name, said.Fields[i].Offset, natural.Fields[i].Offset, faults);
            return;
        }
        if (said.Size != natural.Size) AddHole(DeclarationRule.EmbeddedAlignmentLeavesHole, field, "the end of " + AbiTypeText.Of(embedded), said.Size, natural.Size, faults);
    }

    private static CompositeType Plain(CompositeType type) =>
        type with { Align = 0, Members = new EquatableArray<StructMember>([.. type.Members.Select(static member => member with { Align = 0 })]) };

    private static void CheckHoles(StructDeclaration declaration, List<DeclarationFault> faults)
    {
        LayoutCursor natural = LayoutCursor.Start(declaration.IsUnion), said = LayoutCursor.Start(declaration, TargetAbi.X86_64);
        foreach (FieldDeclaration field in declaration.Fields)
        {
            int end = (int)natural.End;
            long offset = natural.Place(field.Type, 0, declaration.Pack, TargetAbi.X86_64).Offset;
            long wanted = said.Place(field.Type, field.Align, declaration.Pack, TargetAbi.X86_64).Offset;
            if (offset == wanted) continue;

            var fields = new List<PaddingField>();
            new PaddingPlan(declaration, firstDraftVersion: 0).Fill(end, (int)wanted, field.Since, fields);
            AddHole(DeclarationRule.AlignmentLeavesHole, field.Name, PaddingPlan.Text(fields), wanted, offset, faults);
            faults[faults.Count - 1] = faults[faults.Count - 1] with { Padding = new EquatableArray<PaddingField>([.. fields]) };
            return;
        }
    }

    private static void AddHole(DeclarationRule rule, string? field, string what, long wanted, long offset, List<DeclarationFault> faults)
    {
        System.Globalization.CultureInfo culture = System.Globalization.CultureInfo.InvariantCulture;
        faults.Add(DeclarationCheck.Fault(rule, field, Aligned, wanted.ToString(culture), offset.ToString(culture), what));
    }
}
