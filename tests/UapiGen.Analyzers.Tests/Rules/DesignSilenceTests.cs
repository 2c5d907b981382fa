using Microsoft.CodeAnalysis;
using UapiGen.Analyzers.Tests.Reading;
using UapiGen.Analyzers.Tests.Verification;

namespace UapiGen.Analyzers.Tests.Rules;

/// <summary>Declarations that look like one of the mistakes, and are none.</summary>
public class DesignSilenceTests
{
    private const string Modes =
        """
        [System.Flags] public enum Modes : ulong { Fast = 1, Safe = 2, All = 3 }
        public enum Order : ulong { AsStored, Ascending, Descending }
        public enum State : ulong { Running = 1, Stopped = 2 }
        public struct KernelTimespec { public long tv_sec; public long tv_nsec; }

        """;

    private static readonly Dictionary<string, string> s_sources = new()
    {
        ["merged compat caps"] =
            """
            [UapiStruct("kvm_ppc_compat_caps", Larger = LargerStruct.AcceptZeroTailOrReportSize, ReplySize = ReplySize.Filled)]
            [Ioctl(0xAE, 0xB8)]
            public partial struct Caps { [StructSize] public ulong Size; [MustBeZero] public ulong Flags; [OutputMask(Modes.All)] public Modes CompatCapabilities; }
            """,
        ["grown by a version"] =
            """
            [UapiStruct("my_args")]
            [Ioctl(0xB7, 0x20)]
            public partial struct MyArgs { [StructSize] public uint Size; [MustBeZero] public uint Flags; [Since(1)] public ulong Address; [Since(2)] public uint Length; [Since(2), MustBeZero] public uint Reserved; }
            """,
        ["packed"] =
            """
            [UapiStruct("my_args")]
            [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Sequential, Pack = 1)]
            public partial struct MyArgs { public ulong Access; public int ParentFd; }
            """,
        ["12 bytes without 64-bit integers"] = "[UapiStruct(\"my_args\")] public partial struct MyArgs { public uint A; public uint B; public uint C; }",
        ["6 bytes"] = "[UapiStruct(\"my_args\")] public partial struct MyArgs { public ushort A; public ushort B; public ushort C; }",
        ["variants of one interface share its command"] =
            """
            [UapiStruct("my_args")] [Ioctl(0xB7, 0x20)] public partial struct MyArgs { [StructSize] public ulong Size; }
            [UapiStruct("my_args")] [Ioctl(0xB7, 0x20)] public partial struct MyNextArgs { [StructSize] public ulong Size; [Since(1)] public ulong Address; }
            """,
        ["one number, another size or direction"] =
            """
            [UapiStruct("my_args", SizeSource = SizeSource.CommandBits)] [Ioctl(0xB7, 0x20, Direction = IoctlDirection.Read)] public partial struct MyArgs { [Output] public ulong Count; }
            [UapiStruct("your_args", SizeSource = SizeSource.CommandBits)] [Ioctl(0xB7, 0x20, Direction = IoctlDirection.Write)] public partial struct YourArgs { public ulong Address; }
            [UapiStruct("their_args", SizeSource = SizeSource.CommandBits)] [Ioctl(0xB7, 0x20, Direction = IoctlDirection.Write)] public partial struct TheirArgs { public ulong Address; public ulong Length; }
            """,
        ["a faulty struct's command"] =
            """
            [UapiStruct("my_args")] [Ioctl(0xB7, 0x20)] public partial struct MyArgs { [StructSize] public ulong Size; public bool Wrong; }
            [UapiStruct("your_args")] [Ioctl(0xB7, 0x20)] public partial struct YourArgs { [StructSize] public ulong Size; }
            """,
        ["reply with spare room"] =
            """
            [UapiStruct("my_info", SizeSource = SizeSource.CommandBits, Larger = LargerStruct.Truncate)]
            [Ioctl(0xB7, 0x20, Direction = IoctlDirection.Read)]
            public partial struct MyInfo { [Output] public ulong Count; public ulong Spare; }
            """,
        ["reply that says what was filled"] =
            """
            [UapiStruct("my_info", Reply = Reply.CopyHead, ReplySize = ReplySize.Filled)]
            public partial struct MyInfo { [StructSize] public ulong Size; [Output] public ulong Count; }
            """,
        ["scan bounded by the command"] =
            """
            [UapiStruct("my_args", SizeSource = SizeSource.CommandBits, Cap = SizeCap.None)]
            [Ioctl(0xB7, 0x20, Direction = IoctlDirection.Write)]
            public partial struct MyArgs { public ulong Address; }
            """,
        ["flags that are checked, filled or none"] =
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs { [KnownBits(Modes.All)] public Modes Flags; [OutputMask(7ul)] public ulong StateFlags; public ulong FlagsAddress; public ulong Mode; }
            """,
        ["room that is checked"] =
            """
            [System.Runtime.CompilerServices.InlineArray(4)] public struct Room { private uint _first; }
            [UapiStruct("my_args")]
            public unsafe partial struct MyArgs { public ulong BytesReserved; [MustBeZero] public Room Reserved; [MustBeZero] public fixed byte __pad[16]; [KnownBits(1)] public ulong Spare; }
            """,
        ["room without a check to give"] =
            """
            public struct Pair { public ulong A; public ulong B; }
            [UapiStruct("my_args")] public partial struct MyArgs { public ulong Address; public Pair Reserved; }
            """,
        ["outputs that are numbers and states"] =
            "[UapiStruct(\"my_info\")] public partial struct MyInfo { [Output] public ulong Count; [Output] public State State; [Output] public ulong MaskSize; }",
        ["later enums"] =
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs { public State State; [Since(1)] public Order Order; [Since(1), KnownBits(Modes.All)] public Modes Modes; [Since(1), Output] public State After; }
            """,
        ["times with units"] =
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong TimeoutNs;
                public ulong poll_interval_ms;
                /// <summary>When it ends, in nanoseconds of CLOCK_MONOTONIC.</summary>
                public ulong Deadline;
                /// <inheritdoc cref="Deadline"/>
                public ulong NextDeadline;
                // Clock ticks.
                public ulong Period;
                public ulong Delay; // microseconds
                public KernelTimespec Timeout;
                public ulong Runtime;
            }
            """,
        ["tags that are nobody's"] = "[UapiStruct(\"my_stat\")] public partial struct Stat { public ulong Address; }",
        ["a class of another library"] = "public class UapiStruct2Attribute : System.Attribute; [UapiStruct2] public struct Foreign { public uint Flags; public ulong Reserved; }",
    };

    public static TheoryData<string> Names => [.. s_sources.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task NothingIsAdvised(string name)
    {
        List<Diagnostic> found = await Analysis.RunAsync(Sources.Compile(Sources.Usings + Modes + s_sources[name]));

        Assert.DoesNotContain(found, diagnostic => diagnostic.Id.StartsWith("UAPI7", StringComparison.Ordinal) || diagnostic.Id == "AD0001");
    }

    [Fact]
    public async Task UnitInAComment_IsSeenWhereDocumentationIsNotParsed()
    {
        const string source = "[UapiStruct(\"my_args\")] public partial struct MyArgs {\n/// <summary>In nanoseconds.</summary>\npublic ulong Timeout; }";
        Microsoft.CodeAnalysis.CSharp.CSharpCompilation parsed = Sources.Compile(Sources.Usings + source);
        SyntaxTree unparsed = Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(
            Sources.Usings + source, Sources.ParseOptions.WithDocumentationMode(DocumentationMode.None), cancellationToken: TestContext.Current.CancellationToken);

        Assert.DoesNotContain(await Analysis.RunAsync(parsed.ReplaceSyntaxTree(parsed.SyntaxTrees[0], unparsed)), diagnostic => diagnostic.Descriptor.Category == "UapiGen.Design");
    }
}
