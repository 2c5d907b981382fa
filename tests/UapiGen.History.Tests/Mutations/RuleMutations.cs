using UapiGen.History.Tests.Corpus;

namespace UapiGen.History.Tests.Mutations;

/// <summary>Changes of what is promised of fields.</summary>
internal static class RuleMutations
{
    public static IEnumerable<Mutation> ClearKnownBit(PublishedStruct was) =>
        was.EachField(field => CheckOf(field) is { } input
            ? Edit.Bits(input.Known.Bits).Select(bit => Checked(field, $" 0x{bit:X}", input with { Known = new MaskValue(input.Known.Bits & ~bit) }, Expectation.Caught))
            : []);

    /// <summary>A bit that was refused gets a meaning: growth, whether it is the field's first or one more.</summary>
    public static IEnumerable<Mutation> AddKnownBit(PublishedStruct was) =>
        was.EachField(field => CheckOf(field) is { } input && Edit.BitsOf(field.Type) > 0
            ? Edit.SpareBits(input.Known.Bits, Edit.BitsOf(field.Type)).Select(bit => Checked(field, $" 0x{bit:X}", input with { Known = new MaskValue(input.Known.Bits | bit) }, Expectation.Silent))
            : []);

    public static IEnumerable<Mutation> DropCheck(PublishedStruct was) =>
        was.EachField(field => CheckOf(field) is null ? [] : [Checked(field, "", null, Expectation.Caught)]);

    public static IEnumerable<Mutation> AddCheck(PublishedStruct was) =>
        was.EachField(field => field.Input is not null || field.BitFields.Count > 0 || Edit.BitsOf(field.Type) == 0 || field.IsStructSize
            ? []
            :
            [
                Checked(field, ": zero", new InputRule(new MaskValue(0), Errno.EINVAL), Expectation.Caught),
                Checked(field, ": 0x7", new InputRule(new MaskValue(7), Errno.EINVAL), Expectation.Caught),
            ]);

    public static IEnumerable<Mutation> ChangeError(PublishedStruct was) =>
        was.EachField(field => CheckOf(field) is { } input
            ? Errors(input.Error).Select(error => Checked(field, $" to {error}", input with { Error = error }, Expectation.Caught))
            : []);

    /// <summary>A bit that every struct could set asks for one of the newest version.</summary>
    public static IEnumerable<Mutation> NeedLargerStruct(PublishedStruct was)
    {
        int newest = VersionTable.Newest(was.Declaration);
        return was.EachField(field => field.Input is { MustBeZero: false } input && newest > field.Since
            ? Edit.Bits(input.Known.Bits & ~field.KnownSince.Aggregate(0UL, (all, later) => all | later.Bits.Bits)).Take(4)
                .Select(bit => ($" 0x{bit:X}", field.Needs(newest, bit), Expectation.Caught))
            : []);
    }

    /// <summary>A bit that asked for a larger struct is taken from every one: more calls succeed.</summary>
    public static IEnumerable<Mutation> NeedSmallerStruct(PublishedStruct was) =>
        was.EachField(field => field.KnownSince.Count == 0 ? [] : [("", field with { KnownSince = default }, Expectation.Silent)]);

    /// <summary>What a caller left as it was is read. Where all fields are read already, or none, the mark says nothing, and is refused.</summary>
    public static IEnumerable<Mutation> AddInput(PublishedStruct was) =>
        was.EachField(field => field.IsInput || field.IsStructSize ? [] : [("", field.In, Expectation.Caught)]).Take(3);

    public static IEnumerable<Mutation> DropInput(PublishedStruct was) =>
        was.EachField(field => field.IsInput ? [("", field with { IsInput = false }, Expectation.Caught)] : []);

    public static IEnumerable<Mutation> ClearOutputBit(PublishedStruct was) =>
        was.EachField(field => field.OutputMask is { } mask
            ? Edit.Bits(mask.Bits).Select(bit => ($" 0x{bit:X}", field.Gives(mask.Bits & ~bit), Expectation.Caught))
            : []);

    /// <summary>The kernel has more to say in a field that it filled: a caller that looks at the bits it knows finds them as they were.</summary>
    public static IEnumerable<Mutation> AddOutputBit(PublishedStruct was) =>
        was.EachField(field => field.OutputMask is { } mask
            ? Edit.SpareBits(mask.Bits, Edit.BitsOf(field.Type)).Select(bit => ($" 0x{bit:X}", field.Gives(mask.Bits | bit), Expectation.Silent))
            : []);

    public static IEnumerable<Mutation> DropOutputMask(PublishedStruct was) =>
        was.EachField(field => field.OutputMask is null ? [] : [("", field with { OutputMask = null, IsOutput = true }, Expectation.Caught)]);

    public static IEnumerable<Mutation> DropOutput(PublishedStruct was) =>
        was.EachField(field => field.IsOutput ? [("", field with { OutputMask = null, IsOutput = false }, Expectation.Caught)] : []);

    /// <summary>
    /// What every caller had to leave zero may be given a meaning, that of an answer too; elsewhere the kernel would write over what a caller
    /// keeps. A struct that was never written back may lie in memory that cannot be written.
    /// </summary>
    public static IEnumerable<Mutation> AddOutput(PublishedStruct was)
    {
        bool startsToReply = was.Declaration.Contract.Reply == Reply.Default && !was.Declaration.Fields.Any(field => field.IsOutput);
        return was.EachField(field => field.IsOutput || field.IsStructSize
            ? []
            : [("", field.Out, field.Input is { MustBeZero: true } && !startsToReply ? Expectation.Silent : Expectation.Caught)]);
    }

    public static IEnumerable<Mutation> DropStructSize(PublishedStruct was) =>
        was.EachField(field => field.IsStructSize ? [("", field with { IsStructSize = false }, Expectation.Caught)] : []);

    /// <summary>Errors that a careless hand would write.</summary>
    public static IEnumerable<Errno> Errors(Errno except) =>
        ((Errno[])[Errno.EINVAL, Errno.E2BIG, Errno.EOPNOTSUPP, Errno.ENOTTY, Errno.EFAULT]).Where(error => error != except);

    /// <summary>What is said of the bits that are let in. Of a word of bit-fields their names say it, which are changed by operators of their own.</summary>
    private static InputRule? CheckOf(FieldDeclaration field) => field.BitFields.Count == 0 ? field.Input : null;

    private static (string Place, FieldDeclaration Now, Expectation Expected) Checked(FieldDeclaration field, string place, InputRule? input, Expectation expected) =>
        (place, field with { Input = input }, expected);
}
