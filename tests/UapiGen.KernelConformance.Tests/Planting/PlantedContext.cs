using System.Reflection;
using System.Runtime.Loader;
using UapiGen.KernelConformance.Oracle;

namespace UapiGen.KernelConformance.Planting;

/// <summary>This test assembly once more, bound to another build of what it tests.</summary>
/// <param name="runtime">The runtime.</param>
/// <param name="linux">The Linux interfaces.</param>
internal sealed class PlantedContext(byte[] runtime, byte[] linux) : AssemblyLoadContext(isCollectible: true)
{
    /// <summary>Replays all measured cases against that build.</summary>
    /// <returns>What was answered differently.</returns>
    public IReadOnlyList<string> Replay()
    {
        Type replay = LoadFromAssemblyPath(typeof(OracleReplay).Assembly.Location).GetType(typeof(OracleReplay).FullName!, throwOnError: true)!;
        MethodInfo all = replay.GetMethod(nameof(OracleReplay.RunAll), BindingFlags.Public | BindingFlags.Static)!;
        return (string[])all.Invoke(null, null)!;
    }

    /// <summary>Everything else is this process's own.</summary>
    protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name switch
    {
        "UapiGen.Runtime" => LoadFromStream(new MemoryStream(runtime)),
        "UapiGen.Linux" => LoadFromStream(new MemoryStream(linux)),
        _ => null,
    };
}
