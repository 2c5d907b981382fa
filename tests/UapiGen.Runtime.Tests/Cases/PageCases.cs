using UapiGen.Tests.Pages;
using UapiGen.Tests.Subjects;

namespace UapiGen.Tests.Cases;

/// <summary>All sizes up to 64, with the end of a real page at every offset. In the tail, zeros, or one byte that is not: the first, or the last.</summary>
internal sealed unsafe class PageCases<TMemory>(CopyComparison<RuntimeCopy, TMemory> comparison, PageStage<TMemory> stage) : ISizeVisitor
    where TMemory : struct, IUserMemory
{
    public void Visit<T>() where T : unmanaged
    {
        for (int usize = 0; usize <= SizedStructs.Largest; usize++)
        {
            for (int before = 0; before <= usize; before++)
            {
                ulong user = stage.Boundary - (ulong)before;
                FromTails<T>(user, usize);

                stage.Fill();
                comparison.To<T>(user, (ulong)usize);
            }
        }
    }

    private void FromTails<T>(ulong user, int usize) where T : unmanaged
    {
        stage.Fill();
        Span<byte> tail = usize > sizeof(T) ? stage.Range(user + (ulong)sizeof(T), usize - sizeof(T)) : [];
        tail.Clear();
        comparison.From<T>(user, (ulong)usize);
        if (tail.IsEmpty) return;

        tail[0] = 1;
        comparison.From<T>(user, (ulong)usize);
        tail[0] = 0;
        tail[^1] = 1;
        comparison.From<T>(user, (ulong)usize);
    }
}
