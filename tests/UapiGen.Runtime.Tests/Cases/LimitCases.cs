using UapiGen.Tests.Reference;
using UapiGen.Tests.Subjects;

namespace UapiGen.Tests.Cases;

/// <summary>
/// All sizes up to 64 at every distance from the address limit, with memory on both sides of it: what reaches the limit is refused as a whole, though
/// every byte could be read and written.
/// </summary>
internal sealed unsafe class LimitCases<TSubject>(CopyComparison<TSubject, BufferMemory> comparison) : ISizeVisitor
    where TSubject : ICopySubject
{
    public void Visit<T>() where T : unmanaged
    {
        Stage<BufferMemory> stage = comparison.Stage;
        stage.Allow(Access.ReadAndWrite);
        for (int usize = 0; usize <= SizedStructs.Largest; usize++)
        {
            for (int before = 0; before <= usize + 1; before++)
            {
                ulong user = stage.Reference.Limit - (ulong)before;
                stage.Fill();
                comparison.From<T>(user, (ulong)usize);

                if (usize > sizeof(T)) stage.Range(user + (ulong)sizeof(T), usize - sizeof(T)).Clear();
                comparison.From<T>(user, (ulong)usize);

                stage.Fill();
                comparison.To<T>(user, (ulong)usize);
            }
        }
    }
}
