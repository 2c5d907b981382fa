namespace UapiGen.Benchmarks.Copy;

/// <summary>The generated copies of a struct, which have one name and, where the size is an argument, another shape.</summary>
/// <typeparam name="T">The struct.</typeparam>
internal interface IUserCopies<T> : IUserCopyIn<T> where T : unmanaged
{
    /// <summary>The generated CopyToUser.</summary>
    static abstract Errno Out(ref BufferMemory memory, UserAddress user, ulong usize, ref T value);
}
