using System.Diagnostics;
using UapiGen.KernelConformance.Arenas;
using UapiGen.KernelConformance.Drawing;
using UapiGen.KernelConformance.Interfaces;

namespace UapiGen.KernelConformance.Live;

/// <summary>
/// Makes drawn calls to the running kernel, and to the generated kernel side on the same bytes: once in an array, and every few calls through the
/// kernel's own look at this process's memory. Errno, value and every byte must be the same afterwards.
/// </summary>
internal sealed class LiveRun(KernelInterface tested, LiveOptions options, Arena arena)
{
    /// <summary>The second look goes through system calls of its own, several for a bad address.</summary>
    private const int OwnMemoryEvery = 4;

    private readonly Scene scene = new(arena);
    private readonly byte[] before = new byte[arena.Bytes.Length];
    private readonly byte[] after = new byte[arena.Bytes.Length];

    public int Calls { get; private set; }

    public int Succeeded { get; private set; }

    /// <summary>How many calls each error got.</summary>
    public SortedDictionary<Errno, int> Errors { get; } = [];

    public TimeSpan Elapsed { get; private set; }

    /// <summary>The first disagreement; null if there was none.</summary>
    public string? Run()
    {
        Stopwatch watch = Stopwatch.StartNew();
        string? first = null;
        if (options.Only is { } only) first = Call(only);
        for (int call = 0; first is null && options.Only is null && call < options.Calls; call++) first = Call(call);
        Elapsed = watch.Elapsed;
        return first;
    }

    private string? Call(int call)
    {
        scene.Clear();
        Registers registers = tested.Draw(new Draw(options.Seed, tested.Name, call), scene);
        arena.Bytes.CopyTo(before);

        SyscallResult kernel = tested.Kernel(registers);
        arena.Bytes.CopyTo(after);
        Count(registers, kernel);

        before.CopyTo(arena.ModelBytes);
        BufferMemory buffer = arena.Model;
        SyscallResult generated = tested.Generated(ref buffer, registers);
        if (!IsSame(registers, kernel, generated, arena.ModelBytes)) return Explain("in an array", generated, arena.ModelBytes);
        if (call % OwnMemoryEvery != 0 && options.Only is null) return null;

        before.CopyTo(arena.Bytes);
        CurrentProcessMemory own = new();
        generated = tested.Generated(ref own, registers);
        return IsSame(registers, kernel, generated, arena.Bytes) ? null : Explain("in this process", generated, arena.Bytes);

        string Explain(string where, SyscallResult answer, ReadOnlySpan<byte> bytes) => $"""
            {tested.Name}, seed {options.Seed}, call {call}, generated side {where}
            arguments ({registers}){Disagreement.Structs(registers, before, arena.Start)}
            {Disagreement.Between(kernel, after, answer, bytes, arena.Start)}
            Again: {LiveOptions.SeedVariable}={options.Seed} {LiveOptions.CallVariable}={call}
            """;
    }

    private bool IsSame(in Registers registers, SyscallResult kernel, SyscallResult generated, ReadOnlySpan<byte> bytes) =>
        kernel.Error == generated.Error
        && (kernel.Error != Errno.Success || tested.IsSameValue(registers, kernel.Value, generated.Value))
        && bytes.SequenceEqual(after);

    private void Count(in Registers registers, SyscallResult result)
    {
        Calls++;
        if (result.Error == Errno.Success)
        {
            Succeeded++;
            tested.Settle(registers, result.Value);
            return;
        }

        Errors[result.Error] = Errors.GetValueOrDefault(result.Error) + 1;
    }
}
