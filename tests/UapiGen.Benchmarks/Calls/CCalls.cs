using System.Runtime.InteropServices;
using UapiGen.Benchmarks.Native;

namespace UapiGen.Benchmarks.Calls;

/// <summary>The calls in C, and the loops in C that make them: the yardstick never crosses into managed code while it is timed.</summary>
internal sealed unsafe class CCalls(CCompiler compiler) : IDisposable
{
    private readonly nint library = NativeLibrary.Load(compiler.SharedObject("calls.c"));

    /// <summary>A contender out of a function of calls.c; nothing where that is not there for this architecture.</summary>
    /// <param name="name">What the table calls it.</param>
    /// <param name="function">The function's name.</param>
    /// <param name="argument">What it is given.</param>
    public IEnumerable<CallContender> Find(string name, string function, void* argument)
    {
        if (!NativeLibrary.TryGetExport(library, function, out nint address)) return [];
        var repeat = (delegate* unmanaged<void*, long, int>)address;
        return [new CallContender(name, calls => (Errno)repeat(argument, calls))];
    }

    public void Dispose() => NativeLibrary.Free(library);
}
