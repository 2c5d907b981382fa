using static UapiGen.Abi.Tests.Declare;

namespace UapiGen.Abi.Tests.Changes;

/// <summary>One edit of an axis is one change, with these arguments; and what nobody can feel is none.</summary>
public class AxisChangeTests
{
    /// <summary>A struct of two versions that a call passes with a size beside it, and that ends in padding.</summary>
    private static StructDeclaration Base { get; } = Struct(
        "base",
        Field("Flags", U64) with { Input = new InputRule(new MaskValue(7), Errno.EINVAL), KnownSince = new(new VersionedBits(1, new MaskValue(4))) },
        Field("Out", U64) with { IsOutput = true },
        Field("Late", U64, 1) with { IsOutput = true },
        Field("Count", U32, 1));

    private static StructDeclaration Sized { get; } = Base.Before("Flags", Field("Size", U64) with { IsStructSize = true });

    private static StructDeclaration Parts { get; } = Base
        .With("Flags", f => f with { IsInput = true, KnownSince = default })
        .Say(c => c with { Request = Request.InputFields, Larger = LargerStruct.Truncate });

    private static StructDeclaration Bare { get; } = Struct("base", Field("Out", U64) with { IsOutput = true }).Say(c => c with { Larger = LargerStruct.Truncate });

    private static StructDeclaration Fixed { get; } = Struct("base", Field("Size", U64) with { IsStructSize = true }, Field("Out", U64) with { IsOutput = true })
        .Say(c => c with { SizeSource = SizeSource.Fixed });

    public static TheoryData<string, StructDeclaration, StructDeclaration> Cases
    {
        get
        {
            StructDeclaration b = Base, refused = b.Say(c => c with { Cut = CutReply.Refused }), rejects = b.Say(c => c with { Null = NullStruct.Reject });
            StructDeclaration both = Parts.With("Out", f => f with { IsInput = true }).With("Flags", f => f with { Input = null });
            return new()
            {
                { "SizeWidthChanged -@-: bits32 | bits64", b.Say(c => c with { SizeWidth = SizeWidth.Bits32 }), b },
                { "NullStructChanged -@-: fault | reject", b, rejects },
                { "NullStructChanged -@-: reject | fault", rejects, b },
                { "NullStructChanged -@-: no-struct | no-struct-without-size", b.Say(c => c with { Null = NullStruct.NoStruct }), b.Say(c => c with { Null = NullStruct.NoStructWithoutSize }) },
                { "NullStructChanged -@-: no-struct-without-size | reject", b.Say(c => c with { Null = NullStruct.NoStructWithoutSize }), rejects },
                { "ErrnoChanged -@-: a null address | EINVAL | EFAULT", rejects, rejects.Say(c => c with { NullError = Errno.EFAULT }) },
                { "ErrnoChanged -@-: a larger struct | E2BIG | EINVAL", b, b.Say(c => c with { LargerError = Errno.EINVAL }) },
                { "ErrnoChanged -@-: a larger struct | E2BIG | EINVAL", Fixed, Fixed.Say(c => c with { LargerError = Errno.EINVAL }) },
                { "ErrnoChanged -@-: usize below the floor | EINVAL | ENOTTY", Fixed, Fixed.Say(c => c with { SmallError = Errno.ENOTTY }) },
                { "TailStartChanged -@-: size-of | known-end", b, b.Say(c => c with { Tail = TailStart.KnownEnd }) },
                { "TailStartChanged -@-: known-end | size-of", b.Say(c => c with { Tail = TailStart.KnownEnd }), b },
                { "RequestChanged -@-: input-fields | whole", Parts, Parts.With("Flags", f => f with { IsInput = false }).Say(c => c with { Request = Request.Whole }) },
                { "RequestChanged -@-: none | zeroed", Bare.Say(c => c with { Request = Request.None }), Bare.Say(c => c with { Request = Request.Zeroed }) },
                { "FieldDirection Out@0: out | in-out", Parts, Parts.With("Out", f => f with { IsInput = true }) },
                { "FieldDirection Flags@0: in | neither", both, both.With("Flags", f => f with { IsInput = false }) },
                { "ReplyChanged -@-: copy-struct-to-user | output-fields", b, b.Say(c => c with { Reply = Reply.OutputFields }) },
                { "ReplyChanged -@-: copy-head-then-clear-tail | copy-head", b.Say(c => c with { Reply = Reply.CopyHeadThenClearTail }), b.Say(c => c with { Reply = Reply.CopyHead }) },
                { "CutChanged -@-: ignored | refused", b, refused },
                { "CutChanged -@-: refused | reported", refused, b.Say(c => c with { Cut = CutReply.Reported }) },
                { "ErrnoChanged -@-: a reply that does not fit | EMSGSIZE | E2BIG", refused, refused.Say(c => c with { CutError = Errno.E2BIG }) },
                {
                    "SizeReportChanged -@-: a reply that does not fit | not written | written",
                    Sized.Say(c => c with { Cut = CutReply.Refused }),
                    Sized.Say(c => c with { Cut = CutReply.Refused, CutReportsSize = true })
                },
                { "ErrorReplyChanged -@-: none | copied", b, b.Say(c => c with { ErrorReply = ErrorReply.Copied }) },
                { "ErrorReplyChanged -@-: zeroed | none", b.Say(c => c with { ErrorReply = ErrorReply.Zeroed }), b },
                { "BitsNeedLargerStruct Flags@0: 0x3 | 0 | 1", b, b.With("Flags", f => f with { KnownSince = new(new VersionedBits(1, new MaskValue(7))) }) },
            };
        }
    }

    public static TheoryData<string, StructDeclaration, StructDeclaration> NoChanges
    {
        get
        {
            StructDeclaration b = Base;
            return new()
            {
                { "a narrower size", b, b.Say(c => c with { SizeWidth = SizeWidth.Bits32 }) },
                { "a null address that is taken", b, b.Say(c => c with { Null = NullStruct.NoStruct }) },
                { "the error of no refusal", b, b.Say(c => c with { NullError = Errno.EPERM, CutError = Errno.EPERM }) },
                { "no padding at the end", b.Without("Count"), b.Without("Count").Say(c => c with { Tail = TailStart.KnownEnd }) },
                { "by a put or by a copy", b.Say(c => c with { Reply = Reply.OutputFields }), b.Say(c => c with { Reply = Reply.CopyOutputFields }) },
                { "head or tail first", b, b.Say(c => c with { Reply = Reply.CopyHeadThenClearTail }) },
                { "a handler that is told", b, b.Say(c => c with { Cut = CutReply.Reported }) },
                { "bits for every size", b, b.With("Flags", f => f with { KnownSince = default }) },
                { "a bit that nobody knew", b, b.With("Flags", f => f with { Input = new InputRule(new MaskValue(15), Errno.EINVAL), KnownSince = new(new VersionedBits(1, new MaskValue(12))) }) },
                { "the errors of a size that nobody tells", Fixed.Without("Size"), Fixed.Without("Size").Say(c => c with { SmallError = Errno.EPERM, LargerError = Errno.EPERM }) },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Edit_IsOneChange(string expected, StructDeclaration was, StructDeclaration now)
    {
        Assert.Empty(DeclarationCheck.Check(was));
        Assert.Empty(DeclarationCheck.Check(now));
        Assert.Equal(expected, Edits.Compare(was, now));
    }

    [Theory]
    [MemberData(nameof(NoChanges))]
    public void Edit_BreaksNobody(string name, StructDeclaration was, StructDeclaration now)
    {
        Assert.Empty(DeclarationCheck.Check(now));
        Assert.True(Edits.Compare(was, now).Length == 0, name + ": " + Edits.Compare(was, now));
    }
}
