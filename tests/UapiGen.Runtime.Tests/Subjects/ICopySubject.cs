namespace UapiGen.Tests.Subjects;

/// <summary>The two copies under test, or something that claims to be them.</summary>
internal interface ICopySubject
{
    static abstract Errno From<TMemory, T>(ref TMemory memory, UserAddress user, ulong usize, out T value)
        where TMemory : struct, IUserMemory
        where T : unmanaged;

    static abstract Errno To<TMemory, T>(ref TMemory memory, UserAddress user, ulong usize, in T value)
        where TMemory : struct, IUserMemory
        where T : unmanaged;
}

/// <summary>The real ones.</summary>
internal sealed class RuntimeCopy : ICopySubject
{
    public static Errno From<TMemory, T>(ref TMemory memory, UserAddress user, ulong usize, out T value)
        where TMemory : struct, IUserMemory
        where T : unmanaged => memory.CopyStructFromUser(user, usize, out value);

    public static Errno To<TMemory, T>(ref TMemory memory, UserAddress user, ulong usize, in T value)
        where TMemory : struct, IUserMemory
        where T : unmanaged => memory.CopyStructToUser(user, usize, in value);
}
