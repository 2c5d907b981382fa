namespace UapiGen.Abi;

/// <summary>Facts of <see cref="ScalarKind"/>.</summary>
public static class ScalarKindExtensions
{
    /// <summary>Its size in bytes: 1, 2, 4 or 8.</summary>
    public static int Size(this ScalarKind kind) => kind switch
    {
        ScalarKind.U8 or ScalarKind.S8 => 1,
        ScalarKind.U16 or ScalarKind.S16 => 2,
        ScalarKind.U32 or ScalarKind.S32 => 4,
        _ => 8,
    };

    /// <summary>Whether it has a sign.</summary>
    public static bool IsSigned(this ScalarKind kind) => kind is ScalarKind.S8 or ScalarKind.S16 or ScalarKind.S32 or ScalarKind.S64;

    /// <summary>The name that UAPI headers use, such as <c>__u64</c>.</summary>
    public static string CName(this ScalarKind kind) => (kind.IsSigned() ? "__s" : "__u") + (kind.Size() * 8).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
