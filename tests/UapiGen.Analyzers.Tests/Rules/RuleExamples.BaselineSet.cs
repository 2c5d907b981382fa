using UapiGen.Analyzers.Tests.Verification;

namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    private const string Other =
        """

        [UapiStruct("other_args")]
        public partial struct OtherArgs
        {
            [MustBeZero] public ulong Flags;
        }
        """;

    /// <summary>Which baselines there are, and what silences a rule.</summary>
    private static Dictionary<string, RuleExample> BaselineSet => new()
    {
        ["NoBaselineAtAll"] = new(
            Mark("UAPI5050"),
            "'MyArgs' has no baseline, so that nothing guards what was promised of it; write one, and promote it when it ships"),
        ["NoBaselineAmongOthers"] = new(
            Mark("UAPI5051") + Other,
            "'MyArgs' has no baseline, though other structs here have; write it, so that a break of this one is seen as well")
        {
            Shipped = Other,
        },
        ["DraftBehindTheDeclaration"] = new(
            Mark("UAPI5052").Replace("Address;", "Address;\n[Since(1)] public ulong Length;", StringComparison.Ordinal),
            "The draft of 'MyArgs' in my_args.abi is not what is declared; write it anew, so that a review sees the change")
        {
            Shipped = Declared,
        },
        ["BaselineTwice"] = new(Declared, "'MyArgs' has its baseline in my_args.abi already; remove one of the two files")
        {
            Files = [("/abi/my_args.abi", Sealed), ("/abi/old/my_args.abi", Sealed.Replace("type MyArgs", "{|UAPI5053:type MyArgs|}", StringComparison.Ordinal))],
        },
        ["DraftOfNothing"] = new(Declared, "'GoneArgs' is not declared here, and nothing of it was shipped; remove this file, or correct the type's name in it")
        {
            Files =
            [
                .. ShippedBaseline.Of(Declared),
                ("/abi/gone_args.abi", Draft.Replace("my_args", "gone_args", StringComparison.Ordinal).Replace("type MyArgs", "{|UAPI5054:type GoneArgs|}", StringComparison.Ordinal)),
            ],
        },
        ["PragmaWithoutReason"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
            #pragma warning disable {|UAPI5080:UAPI2001|}
                public bool Enabled;
            #pragma warning restore UAPI2001
            }
            """,
            "UAPI2001 is suppressed without a reason; say why it is right here, in a comment behind the pragma or as the attribute's Justification"),
        ["AttributeWithoutReason"] = new(
            """
            using System.Diagnostics.CodeAnalysis;
            public class Client
            {
                [SuppressMessage("UapiGen.Usage", {|UAPI5080:"UAPI8201:A literal command"|}, Justification = "<Pending>")]
                public void Call() { }
            }
            """,
            "UAPI8201 is suppressed without a reason; say why it is right here, in a comment behind the pragma or as the attribute's Justification"),
        ["SuppressionOfWhatWasMended"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
            #pragma warning disable {|UAPI5081:UAPI7201|} // Any flag passes.
                [MustBeZero] public ulong Flags;
            #pragma warning restore UAPI7201
            }
            """,
            "UAPI7201 is suppressed here, but nothing here breaks it; remove the suppression, so that it cannot hide what comes later")
        {
            Shipped = "[UapiStruct(\"my_args\")] public partial struct MyArgs { [MustBeZero] public ulong Flags; }",
        },
        ["AttributeOfWhatWasMended"] = new(
            """
            using System.Diagnostics.CodeAnalysis;
            [UapiStruct("my_args")]
            [SuppressMessage("UapiGen.Breaks", {|UAPI5081:"UAPI6020"|}, Justification = "It never shipped.")]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
            }
            """,
            "UAPI6020 is suppressed here, but nothing here breaks it; remove the suppression, so that it cannot hide what comes later")
        {
            Shipped = "[UapiStruct(\"my_args\")] public partial struct MyArgs { [MustBeZero] public ulong Flags; }",
        },
        ["SuppressionThatIsForbidden"] = new(
            """
            using System.Diagnostics.CodeAnalysis;
            [UapiStruct("my_args")]
            [SuppressMessage("UapiGen.Breaks", {|UAPI5082:"UAPI6010"|}, Justification = "Nobody reads it.")]
            public partial struct MyArgs
            {
                [MustBeZero] public ulong Flags;
            }
            """,
            "UAPI6010 is suppressed here, and no reason excuses what it finds: programs that were built before cannot know it; remove the suppression, and mend what it hides")
        {
            Shipped = "[UapiStruct(\"my_args\")] public partial struct MyArgs { [MustBeZero] public ulong Flags; public ulong Address; }",
        },
    };

    private static string Mark(string id) => Declared.Replace("struct MyArgs", "struct {|" + id + ":MyArgs|}", StringComparison.Ordinal);
}
