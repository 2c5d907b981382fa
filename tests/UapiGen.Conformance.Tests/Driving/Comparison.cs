using System.Text;

namespace UapiGen.Conformance.Tests.Driving;

/// <summary>Makes the same calls on both sides, and compares answers and memory.</summary>
internal static class Comparison
{
    /// <summary>The first difference, or null.</summary>
    /// <param name="generated">Whose generated code is run.</param>
    /// <param name="written">Whose reference it is held against: the same but where a test shows that differences are seen.</param>
    /// <param name="calls">How many.</param>
    /// <param name="seed">Where the random numbers begin.</param>
    /// <param name="seen">Gets the errors that were answered.</param>
    public static string? Run(Subject generated, Subject written, int calls, int seed, ISet<Errno> seen)
    {
        var situation = new Situation(generated, new Random(seed));
        for (int i = 0; i < calls; i++)
        {
            Call call = situation.Next();
            BufferMemory memory = situation.Open();
            Answer actual = generated.Generated(ref memory, call);
            Answer expected = written.Written(situation.Reference, call);
            seen.Add(expected.In);
            seen.Add(expected.Out);

            if (expected != actual) return Explain(call, seed, i, expected.ToString(), actual.ToString());
            ReadOnlySpan<byte> model = situation.Reference.Bytes, real = situation.Bytes;
            int same = model.CommonPrefixLength(real);
            if (same != model.Length)
            {
                long offset = (long)(situation.Reference.Start + (ulong)same - call.User);
                return Explain(call, seed, i, $"byte {offset} is {model[same]:x2}", $"it is {real[same]:x2}; {actual}");
            }
        }
        return null;
    }

    private static string Explain(Call call, int seed, int index, string expected, string actual) => new StringBuilder()
        .Append("call ").Append(index).Append(" of seed ").Append(seed).Append(": ").Append(call).Append('\n')
        .Append("expected ").Append(expected).Append('\n')
        .Append("was      ").Append(actual).ToString();
}
