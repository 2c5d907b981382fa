using System.Runtime.InteropServices;
using UapiGen.Benchmarks.Native;
using UapiGen.Benchmarks.Rounds;

namespace UapiGen.Benchmarks.Copy;

/// <summary>The copies in C, and the loop in C that calls them: the yardstick never crosses into managed code while it is timed.</summary>
internal sealed unsafe class CCopies : IDisposable
{
    private readonly nint library;
    private readonly delegate* unmanaged<nint, void*, void*, nuint, long, int> repeat;

    public CCopies(CCompiler compiler)
    {
        library = NativeLibrary.Load(compiler.SharedObject("copy.c"));
        repeat = (delegate* unmanaged<nint, void*, void*, nuint, long, int>)NativeLibrary.GetExport(library, "repeat");
    }

    /// <summary>A contender out of a function of copy.c.</summary>
    /// <param name="name">What the table calls it.</param>
    /// <param name="function">The function's name.</param>
    /// <param name="to">Where it writes; there is room for max(ksize, usize).</param>
    /// <param name="from">Where it reads.</param>
    /// <param name="usize">The caller's size.</param>
    public CopyContender Contender(string name, string function, byte* to, byte* from, int usize)
    {
        nint copy = NativeLibrary.GetExport(library, function);
        return new CopyContender(name, calls => (Errno)(-repeat(copy, to, from, (nuint)usize, calls)));
    }

    public void Dispose() => NativeLibrary.Free(library);
}
