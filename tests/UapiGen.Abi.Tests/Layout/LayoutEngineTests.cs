using static UapiGen.Abi.Tests.Declare;

namespace UapiGen.Abi.Tests.Layout;

/// <summary>Rules of layout that the compilers cannot be asked about.</summary>
public class LayoutEngineTests
{
    [Fact]
    public void Padding_IsCountedWhereItLies()
    {
        StructLayout layout = LayoutEngine.Lay(Members(("a", U8), ("b", U64), ("c", U16)), 0, TargetAbi.X86_64);

        Assert.Equal([0, 7, 0], layout.Fields.Select(field => field.PaddingBefore));
        Assert.Equal((18, 24, 8), (layout.KnownEnd, layout.Size, layout.Alignment));
    }

    [Fact]
    public void EmptyStruct_HasNoBytes() => Assert.Equal((0, 0), (LayoutEngine.Lay(default, 0, TargetAbi.X86_64).Size, LayoutEngine.Lay(default, 0, TargetAbi.X86_64).KnownEnd));

    /// <summary>2^31, 2^32, 2^64 and 2^93 bytes: a product that wraps would look small.</summary>
    [Theory]
    [InlineData(1 << 30, 2)]
    [InlineData(1 << 30, 4)]
    [InlineData(1 << 30, 1 << 30, 1 << 4)]
    [InlineData(1 << 30, 1 << 30, 1 << 30, 1 << 3)]
    public void HugeArrays_OverflowInsteadOfWrapping(params int[] lengths)
    {
        AbiType type = lengths.Aggregate((AbiType)U8, (element, length) => new ArrayType(element, length));

        Assert.Throws<OverflowException>(() => LayoutEngine.Measure(type, TargetAbi.X86_64));
        Assert.Throws<OverflowException>(() => LayoutEngine.Lay(Members(("a", type)), 0, TargetAbi.X86_64));
        Assert.Throws<OverflowException>(() => LayoutEngine.Lay(Members(("a", new ArrayType(U8, int.MaxValue)), ("b", U8)), 0, TargetAbi.X86_64));
    }

    [Fact]
    public void LargestSize_IsStillExact()
    {
        Assert.Equal((int.MaxValue, 1), LayoutEngine.Measure(new ArrayType(U8, int.MaxValue), TargetAbi.X86_64));
        Assert.Equal(int.MaxValue, LayoutEngine.Lay(Members(("a", new ArrayType(U8, int.MaxValue - 1)), ("b", U8)), 0, TargetAbi.X86_64).Size);
    }

    private static EquatableArray<StructMember> Members(params (string Name, AbiType Type)[] members) =>
        new([.. members.Select(member => new StructMember(member.Name, member.Type))]);
}
