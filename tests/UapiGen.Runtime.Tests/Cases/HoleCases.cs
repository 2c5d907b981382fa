using UapiGen.Tests.Reference;
using UapiGen.Tests.Subjects;

namespace UapiGen.Tests.Cases;

/// <summary>
/// All sizes up to 64, and a byte that cannot be touched in every place: alone, or with all that follows. In the tail, zeros or one byte that is
/// not, in every place.
/// </summary>
internal sealed unsafe class HoleCases<TSubject>(CopyComparison<TSubject, BufferMemory> comparison, Access access, bool isLong) : ISizeVisitor
    where TSubject : ICopySubject
{
    private int turn;

    public void Visit<T>() where T : unmanaged
    {
        Stage<BufferMemory> stage = comparison.Stage;
        for (int usize = 0; usize <= SizedStructs.Largest; usize++)
        {
            for (int hole = 0; hole <= usize; hole++)
            {
                // The alignments take turns: which of them meets which hole makes no difference to a byte-wise rule, and every one meets many.
                ulong user = (stage.Middle(usize) & ~15UL) + (ulong)(turn++ & 15);
                stage.Allow(Access.ReadAndWrite);
                Span<Access> from = stage.Reference.Access.AsSpan((int)(user - stage.Reference.Start) + hole);
                (isLong ? from : from[..1]).Fill(access);

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

        // A byte that can only be read is like any other here.
        if (access == Access.Read) return;

        for (int position = 0; position < tail.Length; position++)
        {
            tail[position] = 0x80;
            comparison.From<T>(user, (ulong)usize);
            tail[position] = 0;
        }
    }
}
