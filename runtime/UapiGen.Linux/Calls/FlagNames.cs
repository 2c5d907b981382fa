namespace UapiGen.Linux;

/// <summary>The names of flags, one by one: to whom something was left out, the name of a mask of all would tell nothing.</summary>
internal static class FlagNames
{
    /// <summary>Such as <c>BindTcp, ConnectTcp</c>.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="bits">The flags; one that has no name is told as a number.</param>
    public static string Of<T>(ulong bits)
        where T : struct, Enum
    {
        List<string> names = [];
        for (; bits != 0; bits &= bits - 1)
            names.Add(Enum.ToObject(typeof(T), bits & (~bits + 1)).ToString()!);
        return string.Join(", ", names);
    }
}
