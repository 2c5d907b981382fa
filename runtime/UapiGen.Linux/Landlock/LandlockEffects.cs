namespace UapiGen.Linux.Landlock;

/// <summary>What it means to do without a part of a sandbox, in words.</summary>
internal static class LandlockEffects
{
    /// <summary>Of a right or scope that cannot be handled.</summary>
    public static string NotRestricted(ulong bits) => "not restricted";

    /// <summary>Of rights to files. One of them is denied by default, so that doing without it denies more, not less.</summary>
    public static string OfFiles(ulong bits) => (LandlockFileAccess)bits == LandlockFileAccess.Refer
        ? "denied everywhere: nothing can be linked or renamed into another directory"
        : NotRestricted(bits);

    /// <summary>Of what should not be logged.</summary>
    public static string Logged(ulong bits) => "denials are logged";
}
