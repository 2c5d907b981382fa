using System.Runtime.CompilerServices;

namespace UapiGen;

/// <summary>This process's own memory, by addresses that nobody has vouched for: a bad one is a short count, never a crash.</summary>
/// <remarks>The kernel does the looking, as it does for another process; a direct access would end the runtime at the first bad page.</remarks>
public struct CurrentProcessMemory : IUserMemory
{
    // Asked once: a process keeps its id, and .NET programs do not go on after a fork.
    private static readonly int OwnId = Environment.ProcessId;

    /// <inheritdoc cref="ProcessMemory.Failure"/>
    public Errno Failure { readonly get; private set; }

    /// <inheritdoc/>
    public readonly ulong AddressLimit => UserMemory.AddressLimit;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Read(UserAddress source, Span<byte> destination)
    {
        ProcessMemory self = new(OwnId);
        int count = self.Read(source, destination);
        Failure = self.Failure;
        return count;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Write(UserAddress destination, ReadOnlySpan<byte> source)
    {
        ProcessMemory self = new(OwnId);
        int count = self.Write(destination, source);
        Failure = self.Failure;
        return count;
    }
}
