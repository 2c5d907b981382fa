namespace UapiGen.Abi.Export.Tests.Documents;

/// <summary>Descriptions for syzkaller: well-formed for every struct, with a variant for each version and for what kernels must refuse.</summary>
public class SyzlangTests
{
    [Theory]
    [MemberData(nameof(Subjects.Names), MemberType = typeof(Subjects))]
    public void Description_IsWellFormed(string name)
    {
        AbiSnapshot snapshot = Subjects.Of(name);
        string text = Syzlang.Write(snapshot);

        SyzlangGrammar grammar = new(text);

        // What no call passes is used by nobody.
        string any = grammar.Blocks.ContainsKey(snapshot.CName + "_any") ? snapshot.CName + "_any" : $"{snapshot.CName}_v{snapshot.Versions[^1].Number}";
        string[] faults = [.. grammar.Faults.Where(fault => grammar.Calls.Count > 0 || fault != $"{any} is defined and not used")];
        Assert.True(faults.Length == 0, string.Join('\n', faults) + "\n" + text);
        foreach (VersionSnapshot version in snapshot.Versions.Where(version => !version.IsWithdrawn))
            Assert.Equal(snapshot.IsUnion, grammar.Blocks[$"{snapshot.CName}_v{version.Number}"].IsUnion);
        Assert.Equal(ContractRules.IsSized(snapshot.Contract.SizeSource), text.Contains("_bad_tail {", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("perf_event_attr.abi", "perf_event_attr_perf_type_values = PERF_TYPE_HARDWARE, PERF_TYPE_SOFTWARE, PERF_TYPE_TRACEPOINT, PERF_TYPE_HW_CACHE, PERF_TYPE_RAW, PERF_TYPE_BREAKPOINT\n")]
    [InlineData("sched_attr.abi", "sched_attr_sched_policy_values = SCHED_NORMAL, SCHED_FIFO, SCHED_RR, SCHED_BATCH, SCHED_IDLE, ")]
    [InlineData("xattr_args.abi", "xattr_args_xattr_flags_values = XATTR_CREATE, XATTR_REPLACE\n")]
    [InlineData("futex_waitv.abi", "futex_waitv_flags_values = FUTEX2_SIZE_U16, FUTEX2_SIZE_U32, FUTEX2_NUMA, FUTEX2_MPOL, FUTEX2_PRIVATE\n")]
    [InlineData("seccomp_notif_resp.abi", "seccomp_notif_resp_seccomp_response_flags_values = SECCOMP_USER_NOTIF_FLAG_CONTINUE\n")]
    public void FlagsAreBits_AndChoicesAreValues(string baseline, string set) => Assert.Contains(set, Syzlang.Write(Subjects.Shipped(baseline)), StringComparison.Ordinal);

    [Fact]
    public void SeveralStructs_AreOneDescriptionThatDefinesNothingTwice()
    {
        string text = Syzlang.Write([Subjects.Shipped("landlock_ruleset_attr.abi"), Subjects.Shipped("landlock_path_beneath_attr.abi"), Subjects.Shipped("pidfd_info.abi"), Subjects.Shipped("procmap_query.abi")]);

        Assert.Empty(new SyzlangGrammar(text).Faults);
        string[] once = [.. text.Split('\n').Where(line => line.StartsWith("define ", StringComparison.Ordinal) || line.StartsWith("include ", StringComparison.Ordinal))];
        Assert.Equal(once.Distinct(), once);
    }

    [Fact]
    public void TwoStructsOfATag_AreRefused()
    {
        ExportException refused = Assert.Throws<ExportException>(() => Syzlang.Write([Subjects.Shipped("sched_attr.abi"), Subjects.Shipped("sched_attr.reply.abi")]));
        Assert.Equal("two structs have the tag sched_attr; a description can only have one of them", refused.Message);
    }

    /// <summary>One of the constants would have the value of the other, and nobody would see it.</summary>
    [Fact]
    public void TwoEnumerationsOfAName_AreRefused()
    {
        AbiSnapshot With(string container, ulong value)
        {
            EnumDeclaration flags = new(container + ".Flags", ScalarKind.U64, new(new EnumMember("First", value), new("Second", value * 2)));
            FieldDeclaration[] fields = [new("Flags", new EnumType(flags.Name, ScalarKind.U64))];
            return AbiSnapshot.Of(new StructDeclaration(container, container.ToLowerInvariant(), new(fields), new Contract()), "Ns." + container, new(flags));
        }

        ExportException refused = Assert.Throws<ExportException>(() => Syzlang.Write([With("One", 1), With("Other", 4)]));
        Assert.Equal("FLAGS_FIRST has two values: say another [CName] of one of the constants, or write their structs to files of their own", refused.Message);
        Assert.DoesNotContain(new SyzlangGrammar(Syzlang.Write([With("One", 1), With("Other", 1)])).Faults, fault => !fault.EndsWith("is defined and not used", StringComparison.Ordinal));
    }

    /// <summary>The choices of a union lie over each other; a tail lies behind all of them.</summary>
    [Fact]
    public void AUnionThatSaysItsSize_StaysOne()
    {
        ScalarType u64 = new(ScalarKind.U64);
        FieldDeclaration[] fields = [new("Size", u64) { IsStructSize = true }, new("Value", u64)];
        AbiSnapshot snapshot = AbiSnapshot.Of(new StructDeclaration("Both", "both", new(fields), new Contract { SizeSource = SizeSource.Field }) { IsUnion = true }, "Ns.Both");

        SyzlangGrammar grammar = new(Syzlang.Write(snapshot));
        Assert.True(grammar.Blocks["both_bad_size"].IsUnion);
        Assert.Equal(["known both_v0", "tail const[1, int64]"], grammar.Blocks["both_bad_tail"].Members.Select(member => $"{member.Name} {member.Type}"));
    }

    [Fact]
    public void WordsOfTheLanguage_AreNoMembers()
    {
        ScalarType u64 = new(ScalarKind.U64);
        FieldDeclaration[] fields = [new("Size", u64) { IsStructSize = true }, new("Parent", u64), new("Resource", u64), new("Define", u64), new("Tail", u64)];
        AbiSnapshot snapshot = AbiSnapshot.Of(new StructDeclaration("Words", "words", new(fields), new Contract { SizeSource = SizeSource.Field }), "Ns.Words");

        SyzlangGrammar grammar = new(Syzlang.Write(snapshot));
        Assert.Equal(["size", "parent_", "resource_", "define_", "tail", "unknown_tail"], grammar.Blocks["words_bad_tail"].Members.Select(member => member.Name));
    }

    [Fact]
    public void EmbeddedTypes_HaveNamesOfTheirOwn()
    {
        ScalarType u32 = new(ScalarKind.U32);
        StructType Pair(string name) => new(name, new(new StructMember("Low", u32), new StructMember("High", u32)));
        FieldDeclaration[] fields = [new("First", Pair("Ns.Any")), new("Second", Pair("Ns.HolderV0")), new("Third", Pair("Ns.HolderRange")), new("Fourth", Pair("Ns.Range2"))];

        SyzlangGrammar grammar = new(Syzlang.Write(AbiSnapshot.Of(new StructDeclaration("Holder", "holder", new(fields), new Contract()), "Ns.Holder")));
        Assert.Equal(["holder_any_", "holder_v0_", "holder_range", "holder_range2"], grammar.Blocks["holder_v0"].Members.Select(member => member.Type));
        Assert.DoesNotContain(grammar.Faults, fault => fault.Contains("twice", StringComparison.Ordinal));
    }

    [Fact]
    public void ReplyAndRequest_HaveTheirOwnCalls()
    {
        Assert.Contains("sched_setattr$uapigen_sched_attr(pid pid, attr ptr[in, sched_attr_any], ", Syzlang.Write(Subjects.Shipped("sched_attr.abi")), StringComparison.Ordinal);
        Assert.Contains("sched_getattr$uapigen_sched_attr(pid pid, attr ptr[out, sched_attr_any], ", Syzlang.Write(Subjects.Shipped("sched_attr.reply.abi")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("int64[", "is nothing")]
    [InlineData("odd_v0 {\n\ta\tint24\n} [packed]", "int24 is used and not defined")]
    [InlineData("odd_v0 {\n\ta\tflags[a, int8, 3]\n}", "has 3 options")]
    [InlineData("odd_v0 {\n\ta\tint8\n\ta\tint8\n}", "is there twice")]
    [InlineData("odd_v0 {\n\ta\tint8\n\tnine_long\tint8\n}", "do not stand in their column")]
    [InlineData("define ODD 1", "is nothing")]
    [InlineData("ioctl$X(fd fd, arg ptr[up, int8])", "goes nowhere")]
    public void MistakesAreSeen(string text, string fault) => Assert.Contains(new SyzlangGrammar(text).Faults, found => found.Contains(fault, StringComparison.Ordinal));
}
