using UapiGen.Abi.Tests.Versions;
using static UapiGen.Abi.Tests.Declare;

namespace UapiGen.Abi.Tests.Design;

/// <summary>Advice is given on what has not shipped, once for each cause.</summary>
public class DesignCheckTests
{
    private static readonly InputRule s_zero = new(new MaskValue(0), Errno.EINVAL);

    public static TheoryData<string> Kernel => [.. KernelByName.Keys];

    private static Dictionary<string, StructDeclaration> KernelByName => new[]
    {
        KernelStructs.OpenHow, KernelStructs.CloneArgs, KernelStructs.SchedAttr, KernelStructs.MountAttr, KernelStructs.LandlockRulesetAttr,
        KernelStructs.PerfEventAttr, KernelStructs.BpfMapInfoTail, KernelStructs.KvmPpcCompatCaps,
    }.ToDictionary(declaration => declaration.CName);

    [Theory]
    [MemberData(nameof(Kernel))]
    public void WhatHasShipped_GetsNoAdvice(string cName)
    {
        StructDeclaration shipped = KernelByName[cName];
        int newest = shipped.Fields[^1].Since;

        Assert.Empty(DesignCheck.Check(shipped, newest + 1));
        // Grown by a draft as it should be, it gets none either: whatever its older versions were like.
        if (LayoutEngine.Lay(shipped, TargetAbi.X86_64) is { } layout && layout.KnownEnd == layout.Size)
            Assert.Empty(DesignCheck.Check(Grow(shipped, Field("extra", U64, newest + 1)), newest + 1));
    }

    [Theory]
    [MemberData(nameof(Kernel))]
    public void DraftOfWhatHasShipped_IsLookedAtByItself(string cName)
    {
        StructDeclaration shipped = KernelByName[cName];
        int draft = shipped.Fields[^1].Since + 1;
        if (LayoutEngine.Lay(shipped, TargetAbi.X86_64) is { } layout && layout.KnownEnd != layout.Size) return;

        StructDeclaration grown = Grow(shipped, Field("new_flags", U32, draft), Field("length", U64, draft), Field("kind", U8, draft));

        Assert.Equal(
            [(DesignRule.HoleBetweenFields, "length"), (DesignRule.SizeNotMultipleOf8, "kind"), (DesignRule.FlagsUnchecked, "new_flags")],
            DesignCheck.Check(grown, draft).Select(fault => (fault.Rule, fault.Field)));
    }

    [Fact]
    public void MergedCompatCaps_HasNothingToMend() => Assert.Empty(Advice(KernelStructs.KvmPpcCompatCaps));

    /// <summary>Of one size for good, by what UFFDIO_API and PAGEMAP_SCAN say: nothing is larger, and nothing is cut.</summary>
    [Fact]
    public void OneSizeForGood_HasNoTail() =>
        Assert.Empty(Advice(Struct("s", Field("size", U64) with { IsStructSize = true }, Field("count", U64) with { IsOutput = true }, Field("address", U64))
            with { Contract = new Contract { SizeSource = SizeSource.Fixed, Reply = Reply.OutputFields }, Command = new CommandDeclaration(0xAE, 0xE4, IoctlDirection.ReadWrite) }));

    /// <summary>What a kernel does not read, a caller may fill with anything (PIDFD_GET_INFO but for its mask).</summary>
    [Fact]
    public void WhatIsNotRead_TakesNothing()
    {
        StructDeclaration asked = Struct("s", Field("which", U64) with { IsInput = true, Input = s_zero }, Field("flags", U32), Field("reserved", U32), Field("count", U64) with { IsOutput = true })
            with { Contract = new Contract { Request = Request.InputFields, Larger = LargerStruct.Truncate } };

        Assert.Empty(Advice(asked));
        Assert.Equal(
            [DesignRule.LargerStructTruncated, DesignRule.FlagsUnchecked, DesignRule.ReservedUnchecked],
            Advice(asked with { Fields = new([.. asked.Fields.Select(field => field with { IsInput = false })]), Contract = new Contract { Larger = LargerStruct.Truncate } }));
    }

    [Fact]
    public void FifthPosting_RefusesNewPrograms() =>
        Assert.Equal([DesignRule.LargerStructRejected], Advice(KernelStructs.KvmPpcCompatCaps with { Contract = new Contract { Larger = LargerStruct.RejectAndReportSize } }));

    [Fact]
    public void FirstPosting_HasAHoleAndUncheckedFlags() =>
        Assert.Equal(
            [DesignRule.HoleBetweenFields, DesignRule.CommandSizeFixed, DesignRule.FlagsUnchecked, DesignRule.OutputWithoutMask],
            Advice(Struct("kvm_ppc_compat_caps", Field("flags", U32), Field("compat_capabilities", U64) with { IsOutput = true })
                with { Command = new CommandDeclaration(0xAE, 0xE4, IoctlDirection.Read) }));

    [Fact]
    public void FourthPosting_HasItsSizeInTheMiddleAndInTheNumber() =>
        Assert.Equal(
            [DesignRule.SizeFieldNotFirst, DesignRule.CommandSizeTwice],
            Advice(Struct(
                "kvm_ppc_compat_caps",
                Field("flags", U64) with { Input = s_zero },
                Field("size", U64) with { IsStructSize = true },
                Field("compat_capabilities", U64) with { IsOutput = true, OutputMask = new MaskValue(7UL << 60) })
                with { Command = new CommandDeclaration(0xAE, 0xE4, IoctlDirection.ReadWrite) }));

    [Fact]
    public void PackedStruct_HasNoPaddingAndOneSize() =>
        Assert.Empty(Advice(Struct("landlock_path_beneath_attr", Field("allowed_access", U64), Field("parent_fd", S32)) with { Pack = 1 }));

    [Fact]
    public void StructWithout64Bits_MayEndAnywhere() =>
        Assert.Empty(Advice(Struct("vfio_device_info", Field("argsz", U32) with { IsStructSize = true }, Field("count", U32), Field("num_irqs", U32))));

    [Fact]
    public void ShippedHole_IsNotReopened()
    {
        StructDeclaration grown = Struct("s", Field("a", U64), Field("b", U32), Field("c", U64, 1));

        Assert.Empty(DesignCheck.Check(grown, 1));
        Assert.Equal(DesignRule.HoleBetweenFields, Assert.Single(DesignCheck.Check(grown, 0)).Rule);
    }

    [Fact]
    public void OnlyTheDraftsPartOfAHole_IsNamed()
    {
        StructDeclaration grown = Struct("s", Field("a", U16), Field("b", U8), Field("c", U64, 1));

        PaddingField named = Assert.Single(Assert.Single(DesignCheck.Check(grown, 1)).Padding);
        Assert.Equal((ScalarKind.U32, 1), (named.Kind, named.Since));
    }

    [Fact]
    public void Tail_NobodyNeedsACapWhereTheSizeIsNarrow()
    {
        var contract = new Contract { Cap = SizeCap.None };

        Assert.Equal([DesignRule.NoCap], Advice(Struct("s", Field("size", U32) with { IsStructSize = true }, Field("fd", S32)) with { Contract = contract }));
        Assert.Empty(Advice(Struct("s", Field("size", U16) with { IsStructSize = true }, Field("fd", U16)) with { Contract = contract }));
        Assert.Empty(Advice(Struct("s", Field("fd", U64)) with
        {
            Contract = contract with { SizeSource = SizeSource.CommandBits },
            Command = new CommandDeclaration(0xFF, 11, IoctlDirection.ReadWrite),
        }));
    }

    [Theory]
    [InlineData(SizeSource.Fixed)]
    [InlineData(SizeSource.KernelFirst)]
    public void Tail_NobodyNeedsACapWhereNoCallerTellsASize(SizeSource source) =>
        Assert.Empty(Advice(Struct("s", Field("fd", U64)) with { Contract = new Contract { SizeSource = source } }));

    [Fact]
    public void PureReply_MayBeCutAndNeedsNoZeroRoom() =>
        Assert.Empty(Advice(Struct("s", Field("count", U64) with { IsOutput = true }, Field("spare", U64)) with { Contract = new Contract { Larger = LargerStruct.Truncate } }));

    [Fact]
    public void NumberWithSizeInItsBits_MayHaveASizeFieldForTheReply() =>
        Assert.Empty(Advice(Struct("mnt_ns_info", Field("size", U32) with { IsStructSize = true }, Field("nr_mounts", U32) with { IsOutput = true }, Field("mnt_ns_id", U64) with { IsOutput = true }) with
        {
            Contract = new Contract { SizeSource = SizeSource.CommandBits, Larger = LargerStruct.Truncate, Reply = Reply.CopyHead, ReplySize = ReplySize.Filled },
            Command = new CommandDeclaration(0xB7, 10, IoctlDirection.Read),
        }));

    private static DesignRule[] Advice(StructDeclaration declaration)
    {
        Assert.Empty(DeclarationCheck.Check(declaration));
        return [.. DesignCheck.Check(declaration, 0).Select(fault => fault.Rule)];
    }

    private static StructDeclaration Grow(StructDeclaration declaration, params FieldDeclaration[] more) =>
        declaration with { Fields = new EquatableArray<FieldDeclaration>([.. declaration.Fields, .. more]) };
}
