using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace UapiGen.Benchmarks.Generator;

/// <summary>The generators of others, out of the folders where the build put them.</summary>
internal static class PeerGenerators
{
    /// <summary>Finds a generator.</summary>
    /// <param name="folder">The peer's folder under Peers.</param>
    /// <param name="assembly">Its assembly's name.</param>
    /// <param name="typeName">The generator's full name.</param>
    /// <param name="create">Makes one.</param>
    /// <param name="reason">Why there is none.</param>
    public static bool TryFind(
        string folder, string assembly, string typeName, [NotNullWhen(true)] out Func<ISourceGenerator>? create, [NotNullWhen(false)] out string? reason)
    {
        create = null;
        string path = Path.Combine(AppContext.BaseDirectory, "Peers", folder, assembly + ".dll");
        if (!File.Exists(path))
        {
            reason = $"{folder} is left out: the build found no {assembly}.dll on this machine";
            return false;
        }

        if (Assembly.LoadFrom(path).GetType(typeName) is not { } type)
        {
            reason = $"{folder} is left out: {assembly}.dll has no {typeName}";
            return false;
        }

        reason = null;
        create = () => Activator.CreateInstance(type) switch
        {
            IIncrementalGenerator incremental => incremental.AsSourceGenerator(),
            object other => (ISourceGenerator)other,
            null => throw new InvalidOperationException($"{typeName} could not be made"),
        };
        return true;
    }
}
