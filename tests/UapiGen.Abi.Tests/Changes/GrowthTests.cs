using static UapiGen.Abi.Tests.Declare;

namespace UapiGen.Abi.Tests.Changes;

/// <summary>Growth is silent.</summary>
public class GrowthTests
{
    public static TheoryData<string, StructDeclaration, StructDeclaration> Cases
    {
        get
        {
            StructDeclaration b = Edits.Base;
            StructDeclaration reserved = Struct("s", Field("A", U64), Field("Reserved", new ArrayType(U64, 4)) with { Input = Edits.Zero });
            return new()
            {
                { "a new version", b, b.Append(Field("New", U64, 2)) },
                { "two new versions", b, b.Append(Field("New", U32, 2), Field("Pad", U32, 2), Field("Newer", new ArrayType(U64, 3), 3)) },
                { "a new version with rules", b, b.Append(Field("New", U64, 2) with { Input = Edits.Zero }, Field("Newer", U64, 2) with { IsOutput = true }) },
                { "more known bits", b, b.With("Flags", f => f with { Input = new InputRule(new MaskValue(7), Errno.EINVAL) }) },
                { "flags for a word that had to be zero", b, b.With("Spare", f => f with { Input = new InputRule(new MaskValue(1), Errno.EINVAL) }) },
                { "an enum for a word that had to be zero", b, b.With("Spare", f => f with { Type = new EnumType("Ns.F", ScalarKind.U32), Input = new InputRule(new MaskValue(1), Errno.EINVAL) }) },
                { "a meaning for reserved room", b, b.Instead("Spare", Field("Fd", U32)) },
                { "a signed meaning for reserved room", b, b.Instead("Spare", Field("Fd", S32)) },
                { "two meanings for reserved room", b, b.Instead("Spare", Field("Low", U16), Field("High", U16)) },
                { "an output in reserved room", b, b.With("Spare", f => f with { Input = null, IsOutput = true }) },
                { "the first of a reserved array", reserved, reserved.Instead("Reserved", Field("New", U64), Field("Reserved", new ArrayType(U64, 3)) with { Input = Edits.Zero }) },
                { "the last of a reserved array", reserved, reserved.Instead("Reserved", Field("Reserved", new ArrayType(U64, 3)) with { Input = Edits.Zero }, Field("New", U64)) },
                { "more bits that may leave", b, b.With("Out", f => f with { OutputMask = new MaskValue(0xFF) }) },
                { "a lower floor", b, b.Say(c => c with { Floor = 16 }) },
                { "no floor", b, b.Say(c => c with { Small = SmallStruct.ZeroExtend }) },
                { "no cap", b, b.Say(c => c with { Cap = SizeCap.None }) },
                { "a higher cap", b.Say(c => c with { Cap = SizeCap.BelowPageSize }), b },
                { "a zero tail accepted, the size reported", b.Say(c => c with { Larger = LargerStruct.RejectAndReportSize }), b },
                { "a zero tail accepted", b.Say(c => c with { Larger = LargerStruct.Reject }), b.Say(c => c with { Larger = LargerStruct.AcceptZeroTail }) },
                { "a command for what a system call carried", b with { Command = null }, b },
                { "a name for padding", Struct("s", Field("A", U64), Field("B", U32)), Struct("s", Field("A", U64), Field("B", U32), Field("C", U32, 1), Field("D", U64, 1)) },
                { "the error of a cap that is not there", b.Say(c => c with { Cap = SizeCap.None }), b.Say(c => c with { Cap = SizeCap.None, CapError = Errno.EINVAL }) },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Growth_IsSilent(string what, StructDeclaration was, StructDeclaration now)
    {
        Assert.Equal("", Edits.Compare(was, now));
        AbiSnapshot snapshot = Edits.Snapshot(now);
        Baseline baseline = BaselineDraft.Update(Baselines.SampleBaselines.Ship(BaselineDraft.Update(null, Edits.Snapshot(was)), what), snapshot);
        Assert.Equal(snapshot, baseline.Newest);
    }

    [Fact]
    public void RenamedField_WithAnAlias_IsSilent() =>
        Assert.Equal("", Edits.Compare(Edits.Base, Edits.Base.With("C", f => f with { Name = "Extra" }), "C"));

    [Fact]
    public void EveryShippedKernelVersion_GrowsSilently()
    {
        StructDeclaration[] structs =
        [
            Versions.KernelStructs.CloneArgs, Versions.KernelStructs.SchedAttr, Versions.KernelStructs.LandlockRulesetAttr, Versions.KernelStructs.PerfEventAttr,
        ];
        foreach (StructDeclaration whole in structs)
        {
            int newest = whole.Fields.Max(field => field.Since);
            for (int version = 0; version < newest; version++)
            {
                StructDeclaration was = whole with { Fields = new EquatableArray<FieldDeclaration>([.. whole.Fields.Where(field => field.Since <= version)]) };
                Assert.Equal("", Edits.Compare(was, whole));
            }
        }
    }
}
