using UapiGen.Tests.Reference;
using UapiGen.Tests.Subjects;

namespace UapiGen.Tests.Cases;

/// <summary>All sizes up to 64, every alignment, and in the tail either zeros or one byte that is not, in every place. Nothing faults.</summary>
internal sealed unsafe class TailByteCases<TSubject, TMemory>(CopyComparison<TSubject, TMemory> comparison) : ISizeVisitor
    where TSubject : ICopySubject
    where TMemory : struct, IUserMemory
{
    private const int Alignments = 16;

    public void Visit<T>() where T : unmanaged
    {
        Stage<TMemory> stage = comparison.Stage;
        stage.Allow(Access.ReadAndWrite);

        for (int usize = 0; usize <= SizedStructs.Largest; usize++)
        {
            for (int alignment = 0; alignment < Alignments; alignment++)
            {
                ulong user = (stage.Middle(usize) & ~15UL) + (ulong)alignment;
                FromEveryTail<T>(user, usize);

                stage.Fill();
                comparison.To<T>(user, (ulong)usize);
            }
        }
    }

    private void FromEveryTail<T>(ulong user, int usize) where T : unmanaged
    {
        comparison.Stage.Fill();
        Span<byte> tail = usize > sizeof(T) ? comparison.Stage.Range(user + (ulong)sizeof(T), usize - sizeof(T)) : [];
        tail.Clear();
        comparison.From<T>(user, (ulong)usize);

        for (int position = 0; position < tail.Length; position++)
        {
            foreach (byte value in (ReadOnlySpan<byte>)[0x01, 0x80, 0xFF])
            {
                tail[position] = value;
                comparison.From<T>(user, (ulong)usize);
            }

            tail[position] = 0;
        }
    }
}
