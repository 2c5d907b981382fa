namespace UapiGen;

/// <summary>What the generator makes of a struct with <see cref="UapiStructAttribute"/>.</summary>
/// <typeparam name="TSelf">The struct.</typeparam>
public interface IUapiStruct<TSelf>
    where TSelf : unmanaged, IUapiStruct<TSelf>
{
    /// <summary>The published sizes and every field's place.</summary>
    static abstract UapiStructInfo Info { get; }
}
