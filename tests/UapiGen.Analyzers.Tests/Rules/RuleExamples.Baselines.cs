namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    private const string Declared =
        """
        [UapiStruct("my_args")]
        public partial struct MyArgs
        {
            [MustBeZero] public ulong Flags;
            public ulong Address;
        }
        """;

    private const string Head = "uapigen-abi 1\nstruct my_args\ntype MyArgs\n\n";

    private const string Facts =
        """
        contract size-source argument
        contract floor 16
        contract small reject
        contract small-error EINVAL
        contract zero small
        contract cap page-size
        contract cap-error E2BIG
        contract cap-reports-size false
        contract larger accept-zero-tail
        contract report-fault replaces-errno
        contract reply none
        contract reply-size kernel
        version 0 size 16 end 16 align 8
        field Flags u64 at 0
        field Address u64 at 8
        check Flags known 0x0 EINVAL

        """;

    private const string Draft = Head + "draft\n" + Facts;
    private const string Sealed = Head + "shipped Linux 6.1\n" + Facts + "seal 49c4bc7dea6262fa\n";
    private const string Version1 = "version 1 size 24 end 24 align 8\nfield Length u64 at 16\n";

    /// <summary>Faults of a baseline's text: marked in the file, as a user sees them.</summary>
    private static Dictionary<string, RuleExample> BaselineTexts => new()
    {
        ["BaselineEmpty"] = Of("{|UAPI5001:|}", "The baseline is empty; restore it from version control, or remove the file"),
        ["BaselineConflict"] = Of(
            Sealed + "\n{|UAPI5003:<<<<<<< HEAD|}\ndraft\n" + Version1 + "=======\n>>>>>>> other\n",
            "'<<<<<<<' was left by a merge; keep the side that was shipped, put the other's change into the draft"),
        ["BaselineConflictCutOff"] = Of(
            Sealed + "{|UAPI5003:=======|}\n",
            "'=======' was left by a merge; keep the side that was shipped, put the other's change into the draft"),
        ["NotABaseline"] = Of(
            "{|UAPI5004:my_args, frozen|}\n",
            "The first line says 'my_args, frozen' instead of 'uapigen-abi 1'; correct it, or give the file another extension than .abi"),
        ["NewerFormat"] = Of(
            Draft.Replace("uapigen-abi 1", "{|UAPI5005:uapigen-abi 2|}", StringComparison.Ordinal),
            "The baseline has format 2, and this version of UapiGen reads up to 1; use the version that wrote it"),
        ["NoTypeLine"] = Of(
            Draft.Replace("type MyArgs\n\n", "{|UAPI5006:draft|}\n", StringComparison.Ordinal),
            "A line 'type NAME' must stand here; restore it"),
        ["UnknownFact"] = Of(
            Draft.Replace("check Flags known 0x0 EINVAL", "{|UAPI5010:checked Flags known 0x0 EINVAL|}", StringComparison.Ordinal),
            "'checked' begins no fact; correct the word, or write the draft anew"),
        ["MalformedFact"] = Of(
            Draft.Replace("Address u64 at 8", "Address u64 at {|UAPI5011:eight|}", StringComparison.Ordinal),
            "This is no 'field' line, which is written 'field NAME TYPE at N [i386 N] [aligned N] [anonymous] [size-field] [was NAME]'; correct it, or write the draft anew"),
        ["FactBehindTheSeal"] = Of(
            Sealed + "{|UAPI5012:version 1 size 24 end 24 align 8|}\n",
            "This 'version' line belongs to no release; move it into the draft"),
        ["SaidTwice"] = Of(
            Draft.Replace("at 8\n", "at 8\n{|UAPI5013:field Address u32 at 8|}\n", StringComparison.Ordinal),
            "'field Address' was said before in this block; keep one of the lines"),
        ["OutOfOrder"] = Of(
            Draft.Replace("field Flags u64 at 0\nfield Address u64 at 8\n", "field Address u64 at 8\n{|UAPI5014:field Flags u64 at 0|}\n", StringComparison.Ordinal),
            "This 'field' line must not follow the 'field' line before it; write the draft anew, which puts lines into their order"),
        ["AxisMissing"] = Of(
            Draft.Replace("contract reply none\n", "", StringComparison.Ordinal).Replace("draft", "{|UAPI5015:draft|}", StringComparison.Ordinal),
            "There is no 'contract reply' line, which every struct has: the text was cut; restore it from version control"),
        ["SizeThatFieldsDoNotGive"] = Of(
            Draft.Replace("version 0 size 16 end 16 align 8", "{|UAPI5016:version 0 size 24 end 16 align 8|}", StringComparison.Ordinal),
            "version 0 is size 24 here, but the other lines make it size 16; write the draft anew"),
        ["TwoVersionsOfOneSize"] = Of(
            Sealed + "\ndraft\n{|UAPI5017:version 1 size 16 end 16 align 8|}\n",
            "Versions 0 and 1 both have 16 bytes, so that a size does not tell them apart; let the newer one grow"),
        ["NoSeal"] = Of(
            Sealed.Replace("seal 49c4bc7dea6262fa\n", "", StringComparison.Ordinal).Replace("shipped Linux 6.1", "{|UAPI5020:shipped Linux 6.1|}", StringComparison.Ordinal),
            "What Linux 6.1 shipped has no seal, which promotion writes; restore it, or make the block the draft and promote it"),
        ["EditedAfterShipping"] = Of(
            Sealed.Replace("Address u64", "Address s64", StringComparison.Ordinal).Replace("seal 49", "seal {|UAPI5021:49", StringComparison.Ordinal).Replace("62fa\n", "62fa|}\n", StringComparison.Ordinal),
            "What Linux 6.1 shipped was edited: its text has the seal dceb8ff1cefb4af1, not 49c4bc7dea6262fa; restore it from version control, and put the change into the draft"),
        ["DraftNotLast"] = Of(
            Sealed + "\ndraft\n" + Version1 + "\n{|UAPI5022:shipped Linux 6.2|}\nversion 2 size 32 end 32 align 8\n",
            "The draft must be the last block; move what follows before it"),
    };

    private static RuleExample Of(string text, string message) => new(Declared, message) { Files = [("/abi/my_args.abi", text)] };
}
