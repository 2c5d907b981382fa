namespace UapiGen.Abi;

/// <summary>The members of an enumeration.</summary>
internal static class EnumMembers
{
    /// <summary>All of them; one value twice where two names have it.</summary>
    /// <remarks>By their names: what makes an array of any type, as <see cref="Enum.GetValues(Type)"/> does, is not there in a program that was compiled ahead of time.</remarks>
    public static T[] Of<T>()
        where T : struct, Enum =>
        Array.ConvertAll(Enum.GetNames(typeof(T)), static name => (T)Enum.Parse(typeof(T), name));
}
