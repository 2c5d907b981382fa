using UapiGen.History.Tests.Corpus;

namespace UapiGen.History.Tests.Design;

/// <summary>Advice on what the kernel has: none, however it was designed; and on its growth, only where a reviewer would have said the same.</summary>
public class ShippedDesignTests
{
    /// <summary>What a reviewer would have said of versions when they were added.</summary>
    private static readonly Dictionary<string, (int Version, DesignRule Rule)[]> s_regrets = new()
    {
        // coredump_mask, and supported_mask, which VER3 moved: the contract names no bit of them.
        ["pidfd_info"] = [(1, DesignRule.OutputWithoutMask), (2, DesignRule.OutputWithoutMask), (3, DesignRule.OutputWithoutMask)],
        // A byte of room behind slice_ctrl, and 31 more without a name, that nobody checks.
        ["rseq"] = [(1, DesignRule.UnnamedTail), (1, DesignRule.ReservedUnchecked)],
        // btf_value_type_id ended at 76 of 80, where btf_vmlinux_id was fitted in later. hash_size ends at 100 of 104: a program that passes
        // sizeof, with garbage at the end, gets E2BIG.
        ["bpf_map_info"] = [(3, DesignRule.UnnamedTail), (5, DesignRule.UnnamedTail)],
    };

    public static TheoryData<string> Tags => Histories.Tags;

    [Theory]
    [MemberData(nameof(Tags))]
    public void WhatHasShipped_GetsNoAdvice(string tag) =>
        Assert.All(Histories.Of(tag).Steps, step => Assert.Empty(DesignCheck.Check(step.Declaration, Newest(step.Declaration) + 1)));

    [Theory]
    [MemberData(nameof(Tags))]
    public void Growth_GetsAdviceWhereItWasRegretted(string tag)
    {
        IEnumerable<(int, DesignRule)> advice =
            from step in Histories.Of(tag).Steps
            from version in Enumerable.Range(1, Newest(step.Declaration))
            from rule in Advice(step.Declaration, version)
            select (version, rule);

        Assert.Equal(s_regrets.GetValueOrDefault(tag, []), advice.Distinct().Order());
    }

    private static IEnumerable<DesignRule> Advice(StructDeclaration declaration, int version)
    {
        var until = declaration with { Fields = new EquatableArray<FieldDeclaration>([.. declaration.Fields.Where(field => field.Since <= version)]) };
        return DesignCheck.Check(until, version).Select(fault => fault.Rule);
    }

    private static int Newest(StructDeclaration declaration) => VersionTable.Newest(declaration);
}
