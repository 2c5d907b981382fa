namespace UapiGen.Abi;

/// <summary>The integers that may cross the boundary: fixed in width, two's complement, in the machine's byte order.</summary>
public enum ScalarKind
{
    /// <summary><c>__u8</c>.</summary>
    U8,

    /// <summary><c>__s8</c>.</summary>
    S8,

    /// <summary><c>__u16</c>.</summary>
    U16,

    /// <summary><c>__s16</c>.</summary>
    S16,

    /// <summary><c>__u32</c>.</summary>
    U32,

    /// <summary><c>__s32</c>.</summary>
    S32,

    /// <summary><c>__u64</c>.</summary>
    U64,

    /// <summary><c>__s64</c>.</summary>
    S64,
}
