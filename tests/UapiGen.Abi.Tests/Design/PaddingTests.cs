using UapiGen.Abi.Tests.Layout;
using static UapiGen.Abi.Tests.Declare;

namespace UapiGen.Abi.Tests.Design;

/// <summary>What the advice on padding tells to insert is all that there is to insert, and moves nothing.</summary>
public class PaddingTests
{
    private static readonly AbiType[] s_types = [U8, U16, U32, U64, S32, new ArrayType(U8, 3), new ArrayType(U16, 5), new ArrayType(U64, 2)];
    private static readonly DesignRule[] s_padding = [DesignRule.HoleBetweenFields, DesignRule.SizeNotMultipleOf8, DesignRule.UnnamedTail];

    [Fact]
    public void InsertedFields_LeaveNoByteWithoutAName_OnAnyAbi()
    {
        var random = new Random(7005);
        int holes = 0, sound = 0;
        for (int round = 0; round < 20_000; round++)
        {
            StructDeclaration draft = Make(random);
            if (DeclarationCheck.Check(draft).Count > 0) continue;
            sound++;

            DesignFault[] faults = Padding(draft);
            holes += faults.Length;
            // A later version that began within older padding moves behind it, so that other holes open there: those are said next.
            bool moves = faults.Any(fault => fault.Rule != DesignRule.HoleBetweenFields && fault.Field != draft.Fields[^1].Name);
            StructDeclaration mended = Insert(draft, faults);
            for (int again = 0; moves && again < 4 && Padding(mended) is { Length: > 0 } more; again++)
                mended = Insert(mended, more);

            Assert.Empty(DeclarationCheck.Check(mended));
            Assert.Empty(Padding(mended));
            StructLayout before = LayoutEngine.Lay(draft, TargetAbi.X86_64), after = LayoutEngine.Lay(mended, TargetAbi.X86_64);
            Assert.Equal(after.Size, after.Fields.Sum(field => field.Size));
            if (!moves)
                Assert.All(before.Fields, field => Assert.Equal(field.Offset, after.Fields.Single(other => other.Name == field.Name).Offset));
            Assert.All(TargetAbi.All, target => Assert.Equal(after.Fields.Select(field => field.Offset), LayoutEngine.Lay(mended, target).Fields.Select(field => field.Offset)));
            Assert.All(TargetAbi.All, target => Assert.Equal(Sizes(mended, TargetAbi.X86_64), Sizes(mended, target)));
        }
        Assert.True(holes > 10_000 && sound > 5_000, $"only {holes} holes in {sound} structs were looked at");
    }

    [Theory]
    [InlineData(0, 0, DesignRule.SizeNotMultipleOf8)]
    [InlineData(32, 0, DesignRule.UnnamedTail)]
    [InlineData(0, 8, DesignRule.UnnamedTail)]
    public void SaidAlignment_PadsI386AsItPadsTheOthers(int ofStruct, int ofField, DesignRule rule)
    {
        StructDeclaration draft = Struct("s", Field("address", U64) with { Align = ofField }, Field("mode", U32)) with { Align = ofStruct };
        Assert.Equal(rule, Assert.Single(Padding(draft)).Rule);
        Assert.Equal(rule == DesignRule.UnnamedTail, LayoutEngine.Lay(draft, TargetAbi.X86_64).Size == LayoutEngine.Lay(draft, TargetAbi.I386).Size);
    }

    private static DesignFault[] Padding(StructDeclaration declaration) =>
        [.. DesignCheck.Check(declaration, 0).Where(fault => s_padding.Contains(fault.Rule))];

    private static StructDeclaration Make(Random random)
    {
        var fields = new FieldDeclaration[random.Next(1, 9)];
        int version = 0;
        for (int i = 0; i < fields.Length; i++)
        {
            if (i > 0 && random.Next(4) == 0) version++;
            fields[i] = Field("f" + i, s_types[random.Next(s_types.Length)], version);
        }
        return Struct("s", fields) with { Pack = random.Next(6) == 0 ? 4 : 0 };
    }

    /// <summary>What a person does who follows the advice.</summary>
    private static StructDeclaration Insert(StructDeclaration declaration, DesignFault[] faults)
    {
        var fields = new List<FieldDeclaration>(declaration.Fields);
        foreach (DesignFault fault in faults)
        {
            int at = fields.FindIndex(field => field.Name == fault.Field) + (fault.Rule == DesignRule.HoleBetweenFields ? 0 : 1);
            fields.InsertRange(at, fault.Padding.Select(one => Field(one.Name, new ScalarType(one.Kind), one.Since)));
        }
        return declaration with { Fields = new EquatableArray<FieldDeclaration>([.. fields]) };
    }
}
