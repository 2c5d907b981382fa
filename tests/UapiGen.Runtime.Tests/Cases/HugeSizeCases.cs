using UapiGen.Tests.Reference;
using UapiGen.Tests.Subjects;

namespace UapiGen.Tests.Cases;

/// <summary>Sizes that no memory has: around 2^31, 2^32, 2^63 and 2^64, and those that wrap the address around or end just at the limit.</summary>
internal sealed class HugeSizeCases<TSubject>(CopyComparison<TSubject, BufferMemory> comparison) : ISizeVisitor
    where TSubject : ICopySubject
{
    public void Visit<T>() where T : unmanaged
    {
        Stage<BufferMemory> stage = comparison.Stage;
        ReferenceMemory reference = stage.Reference;
        stage.Allow(Access.ReadAndWrite);

        ulong user = reference.Start + 16;
        foreach (ulong around in (ReadOnlySpan<ulong>)[1UL << 31, 1UL << 32, 1UL << 63, 0, reference.Limit - user, 0 - user])
        {
            for (int offset = -66; offset <= 66; offset++)
            {
                // Small sizes are the other cases' affair.
                ulong usize = unchecked(around + (ulong)offset);
                if (usize <= 66) continue;

                stage.Fill();
                comparison.From<T>(user, usize);
                stage.Range(user, (int)(reference.Start + (ulong)reference.Bytes.Length - user)).Clear();
                comparison.From<T>(user, usize);

                stage.Fill();
                comparison.To<T>(user, usize);
            }
        }
    }
}
