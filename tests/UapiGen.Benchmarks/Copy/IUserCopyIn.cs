namespace UapiGen.Benchmarks.Copy;

/// <summary>The generated copy in of a struct; of one that is only ever read there is no other.</summary>
/// <typeparam name="T">The struct.</typeparam>
internal interface IUserCopyIn<T> where T : unmanaged
{
    /// <summary>The generated CopyFromUser.</summary>
    static abstract Errno In(ref BufferMemory memory, UserAddress user, ulong usize, ref T value);
}
