using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;
using System.Text;
using UapiGen.Benchmarks.Native;

namespace UapiGen.Benchmarks.Tool;

/// <summary>Runs programs as C does, so that what is timed is the program, and not how it was started.</summary>
internal sealed unsafe class CProcesses : IDisposable
{
    private const int Room = 64 << 10;

    private readonly nint _library;
    private readonly delegate* unmanaged<byte**, byte*, nint, nint*, int*, nint> _run;

    /// <summary>Makes the runner.</summary>
    /// <exception cref="CCompilerException">gcc is not there.</exception>
    public CProcesses(CCompiler compiler)
    {
        _library = NativeLibrary.Load(compiler.SharedObject("process.c"));
        _run = (delegate* unmanaged<byte**, byte*, nint, nint*, int*, nint>)NativeLibrary.GetExport(_library, "run");
    }

    /// <summary>Runs a program to its end.</summary>
    /// <returns>How long it took, what it ended with (below 0: a signal), and the first of what it wrote.</returns>
    /// <exception cref="CCompilerException">It cannot be started.</exception>
    public (double Nanoseconds, int ExitCode, string Output) Run(string program, params ReadOnlySpan<string> arguments)
    {
        byte** words = (byte**)NativeMemory.AllocZeroed((nuint)(arguments.Length + 2), (nuint)sizeof(byte*));
        byte* output = (byte*)NativeMemory.Alloc(Room);
        try
        {
            words[0] = Utf8StringMarshaller.ConvertToUnmanaged(program);
            for (int i = 0; i < arguments.Length; i++) words[i + 1] = Utf8StringMarshaller.ConvertToUnmanaged(arguments[i]);
            nint length;
            int status;
            nint took = _run(words, output, Room, &length, &status);
            if (took < 0) throw new CCompilerException($"{program} cannot be run ({Marshal.GetPInvokeErrorMessage((int)-took)}); Debian has abidiff in abigail-tools");

            int signal = status & 0x7F;
            return (took, signal == 0 ? status >> 8 : -signal, Encoding.UTF8.GetString(output, (int)length));
        }
        finally
        {
            for (byte** word = words; *word is not null; word++) Utf8StringMarshaller.Free(*word);
            NativeMemory.Free(words);
            NativeMemory.Free(output);
        }
    }

    public void Dispose() => NativeLibrary.Free(_library);
}
