using UapiGen.History.Tests.Corpus;

namespace UapiGen.History.Tests.Mutations;

/// <summary>Small edits of declarations.</summary>
internal static class Edit
{
    extension(PublishedStruct was)
    {
        /// <summary>The struct with other fields.</summary>
        public PublishedStruct Fields(IEnumerable<FieldDeclaration> fields) =>
            was with { Declaration = was.Declaration with { Fields = new([.. fields]) } };

        /// <summary>The struct with another field at a place.</summary>
        public PublishedStruct Field(int at, FieldDeclaration now) =>
            was.Fields(was.Declaration.Fields.Select((field, i) => i == at ? now : field));

        /// <summary>The struct with another contract.</summary>
        public PublishedStruct Contract(Contract contract) => was with { Declaration = was.Declaration with { Contract = contract } };

        /// <summary>Each field that something can be made of.</summary>
        public IEnumerable<Mutation> EachField(Func<FieldDeclaration, IEnumerable<(string Place, FieldDeclaration Now, Expectation Expected)>> change)
        {
            for (int i = 0; i < was.Declaration.Fields.Count; i++)
            {
                foreach ((string place, FieldDeclaration now, Expectation expected) in change(was.Declaration.Fields[i]))
                    yield return new Mutation(was.Declaration.Fields[i].Name + place, was.Field(i, now), expected);
            }
        }
    }

    /// <summary>The bits of an integer, or 0 for what is none.</summary>
    public static int BitsOf(AbiType type) => type switch
    {
        ScalarType scalar => scalar.Kind.Size() * 8,
        EnumType named => named.Underlying.Size() * 8,
        _ => 0,
    };

    /// <summary>The bits that are set, one by one.</summary>
    public static IEnumerable<ulong> Bits(ulong mask)
    {
        for (; mask != 0; mask &= mask - 1) yield return mask & (~mask + 1);
    }

    /// <summary>The lowest and the highest bit that a mask of so many bits leaves out.</summary>
    public static IEnumerable<ulong> SpareBits(ulong mask, int width)
    {
        ulong[] free = [.. Bits(~mask & (ulong.MaxValue >> (64 - width)))];
        return free.Length > 1 ? [free[0], free[^1]] : free;
    }
}
