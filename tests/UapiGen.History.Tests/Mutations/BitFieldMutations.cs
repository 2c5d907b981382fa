using UapiGen.History.Tests.Corpus;

namespace UapiGen.History.Tests.Mutations;

/// <summary>Changes of the bit-fields of a word.</summary>
internal static class BitFieldMutations
{
    public static IEnumerable<Mutation> Remove(PublishedStruct was) => EachBit(was, (bits, i) => [.. bits.Where((_, other) => other != i)]);

    public static IEnumerable<Mutation> Swap(PublishedStruct was) =>
        EachBit(was, (bits, i) => i == 0 ? null : [.. bits.Take(i - 1), bits[i], bits[i - 1], .. bits.Skip(i + 1)]);

    public static IEnumerable<Mutation> Insert(PublishedStruct was) =>
        EachBit(was, (bits, i) => [.. bits.Take(i), new BitFieldDeclaration("inserted", 1), .. bits.Skip(i)]);

    public static IEnumerable<Mutation> Widen(PublishedStruct was) =>
        EachBit(was, (bits, i) => With(bits, i, bits[i] with { Width = bits[i].Width + 1 }));

    public static IEnumerable<Mutation> Narrow(PublishedStruct was) =>
        EachBit(was, (bits, i) => bits[i].Width == 1 ? null : With(bits, i, bits[i] with { Width = bits[i].Width - 1 }));

    public static IEnumerable<Mutation> Rename(PublishedStruct was) =>
        EachBit(was, (bits, i) => With(bits, i, bits[i] with { Name = bits[i].Name + "_renamed" }));

    public static IEnumerable<Mutation> MustBeZero(PublishedStruct was) =>
        EachBit(was, (bits, i) => With(bits, i, bits[i] with { MustBeZero = true }));

    /// <summary>Bits that were checked get a meaning.</summary>
    public static IEnumerable<Mutation> Append(PublishedStruct was) =>
        from width in (int[])[1, 3]
        from mutation in EachWord(was, bits => [.. bits, new BitFieldDeclaration("appended", width)], Expectation.Silent)
        select mutation with { Place = $"{mutation.Place}: {width}" };

    public static IEnumerable<Mutation> DropAll(PublishedStruct was) => EachWord(was, _ => [], Expectation.Caught);

    private static IEnumerable<Mutation> EachBit(PublishedStruct was, Func<BitFieldDeclaration[], int, BitFieldDeclaration[]?> change) => was.EachField(field =>
        from i in Enumerable.Range(0, field.BitFields.Count)
        let changed = change([.. field.BitFields], i)
        where changed is not null
        select ("." + field.BitFields[i].Name, Holding(field, changed), Expectation.Caught));

    private static IEnumerable<Mutation> EachWord(PublishedStruct was, Func<BitFieldDeclaration[], BitFieldDeclaration[]> change, Expectation expected) =>
        was.EachField(field => field.BitFields.Count == 0 ? [] : [("", Holding(field, change([.. field.BitFields])), expected)]);

    private static FieldDeclaration Holding(FieldDeclaration field, BitFieldDeclaration[] bits) => field with { BitFields = new(bits) };

    private static BitFieldDeclaration[] With(BitFieldDeclaration[] bits, int at, BitFieldDeclaration now) => [.. bits.Select((one, i) => i == at ? now : one)];
}
