using System.Globalization;

namespace UapiGen.Abi;

/// <summary>Bytes of a struct that no field names. One fault for one cause: what one inserted field would mend is said once.</summary>
/// <remarks>
/// Where no byte is without a name, every field is at a multiple of its size, so that the layout is one and the same on every ABI. What differs
/// then comes from within an embedded struct (<see cref="EmbeddedCheck"/>).
/// </remarks>
internal sealed class PaddingCheck
{
    private readonly StructDeclaration _declaration;
    private readonly int _firstDraftVersion;
    private readonly List<DesignFault> _faults;
    private readonly PaddingPlan _plan;
    private readonly StructLayout _layout, _layout32;
    private readonly EquatableArray<StructVersion> _versions, _versions32;

    private PaddingCheck(StructDeclaration declaration, int firstDraftVersion, List<DesignFault> faults)
    {
        _declaration = declaration;
        _firstDraftVersion = firstDraftVersion;
        _faults = faults;
        _plan = new PaddingPlan(declaration, firstDraftVersion);
        _layout = LayoutEngine.Lay(declaration, TargetAbi.X86_64);
        _layout32 = LayoutEngine.Lay(declaration, TargetAbi.I386);
        _versions = VersionTable.Compute(declaration, TargetAbi.X86_64);
        _versions32 = VersionTable.Compute(declaration, TargetAbi.I386);
    }

    /// <summary>Finds holes and padding at the end of drafts.</summary>
    public static void Check(StructDeclaration declaration, int firstDraftVersion, List<DesignFault> faults)
    {
        // No field could be inserted into a union: its members name what they have.
        if (!declaration.IsUnion) new PaddingCheck(declaration, firstDraftVersion, faults).Walk();
    }

    private void Walk()
    {
        for (int i = 0; i < _declaration.Fields.Count; i++)
        {
            bool last = i + 1 == _declaration.Fields.Count;
            int version = _declaration.Fields[i].Since;
            if (last || _declaration.Fields[i + 1].Since != version)
            {
                StructVersion end = _versions[version];
                // The next version's first field behind the padding makes a hole of it. Within, it lies where old programs pass garbage.
                if (end.KnownEnd < end.Size && (last || _layout.Fields[i + 1].Offset < end.Size))
                {
                    CheckTail(i, end);
                    continue;
                }
            }
            if (!last && _layout.Fields[i + 1].PaddingBefore > 0) CheckHole(i);
        }
    }

    private void CheckTail(int index, StructVersion version)
    {
        if (version.Number < _firstDraftVersion) return;

        var fields = new List<PaddingField>();
        _plan.Fill(version.KnownEnd, version.Size, version.Number, fields);
        string number = Text(version.Number), end = Text(version.KnownEnd), size = Text(version.Size), text = PaddingPlan.Text(fields);
        // Were all holes before it filled, i386 would pad the same end to 4 and not to 8, unless it is told to align to 8 as well.
        bool differs = version.KnownEnd <= version.Size - 4 && !IsAlignedEverywhere(version.Number);
        Add(
            differs
                ? DesignCheck.Fault(DesignRule.SizeNotMultipleOf8, _declaration.Fields[index].Name, number, size, Text(_versions32[version.Number].Size), end, text)
                : DesignCheck.Fault(DesignRule.UnnamedTail, _declaration.Fields[index].Name, number, end, size, text),
            fields);
    }

    private bool IsAlignedEverywhere(int version) =>
        _declaration.Align >= 8 || _declaration.Fields.Any(field => field.Since <= version && field.Align >= 8);

    private void CheckHole(int index)
    {
        FieldDeclaration before = _declaration.Fields[index], after = _declaration.Fields[index + 1];
        int from = _layout.Fields[index].End, to = _layout.Fields[index + 1].Offset;
        // Of a hole between two versions, the older one's padding is the older one's.
        int border = before.Since == after.Since ? to : Math.Max(from, Math.Min(to, _versions[before.Since].Size));
        var fields = new List<PaddingField>();
        _plan.Fill(from, border, before.Since, fields);
        _plan.Fill(border, to, after.Since, fields);
        if (fields.Count == 0) return;

        int offset32 = _layout32.Fields[index + 1].Offset;
        string offset = offset32 == to ? Text(to) : Text(to) + " (" + Text(offset32) + " on i386)";
        Add(DesignCheck.Fault(DesignRule.HoleBetweenFields, after.Name, Counted.Bytes(to - from), before.Name, offset, PaddingPlan.Text(fields)), fields);
    }

    private void Add(DesignFault fault, List<PaddingField> fields) =>
        _faults.Add(fault with { Padding = new EquatableArray<PaddingField>([.. fields]) });

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
