using UapiGen.Abi;

namespace UapiGen.Cli.Serving;

/// <summary>The ABI of structs that are served, from the baselines that this tool has inside: it is the same whatever of an assembly's metadata a trimmed or native program has left.</summary>
internal static class ServedAbi
{
    private const string Prefix = "abi/";

    /// <summary>The ABI of a struct.</summary>
    /// <typeparam name="T">The struct.</typeparam>
    public static AbiSnapshot Of<T>()
        where T : unmanaged, IUapiStruct<T> => Of(T.Info.CName, typeof(T).FullName!);

    /// <summary>The ABI of a struct.</summary>
    /// <param name="cName">Its tag in C.</param>
    /// <param name="typeName">Its full name in C#.</param>
    public static AbiSnapshot Of(string cName, string typeName)
    {
        // Several structs may share a tag: their files are tag.abi, tag.reply.abi and so on, and say which of them they are of.
        foreach (string name in typeof(ServedAbi).Assembly.GetManifestResourceNames().Where(name => name.StartsWith($"{Prefix}{cName}.", StringComparison.Ordinal)))
        {
            if (Read(name) is { } snapshot && snapshot.TypeName == typeName) return snapshot;
        }
        throw new InvalidOperationException($"there is no baseline of {typeName} in this tool");
    }

    private static AbiSnapshot? Read(string resource)
    {
        using StreamReader reader = new(typeof(ServedAbi).Assembly.GetManifestResourceStream(resource)!);
        return BaselineText.Parse(reader.ReadToEnd()).Baseline?.Newest;
    }
}
