using MemoryPack;
using UapiGen.Benchmarks.Copy.Peers;

namespace UapiGen.Benchmarks.Copy;

/// <summary>MemoryPack's contenders.</summary>
internal static class PackedContender
{
    /// <summary>Reads what one version wrote as another version; the object is used again.</summary>
    /// <typeparam name="TWriter">The version that wrote.</typeparam>
    /// <typeparam name="TReader">The version that reads.</typeparam>
    public static CopyContender In<TWriter, TReader>()
        where TWriter : class, new()
        where TReader : class, new()
    {
        byte[] bytes = MemoryPackSerializer.Serialize(new TWriter());
        TReader? value = new();
        return new CopyContender(
            "MemoryPack, version tolerant", calls => Loops.In<PackedCopies<TReader>, TReader?>(bytes, ref value, calls), CopiesBytes: false);
    }

    /// <summary>Writes; the buffer is used again.</summary>
    public static CopyContender Out<T>() where T : class, new()
    {
        T value = new();
        return new CopyContender(
            "MemoryPack, version tolerant", calls => Loops.Out<PackedCopies<T>, T>(ref value, [], calls), CopiesBytes: false);
    }
}
