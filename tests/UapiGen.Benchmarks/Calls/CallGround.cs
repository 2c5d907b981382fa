using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;
using UapiGen.Linux.Files;
using UapiGen.Linux.Scheduling;

namespace UapiGen.Benchmarks.Calls;

/// <summary>What all contenders share: a directory with one file, and the arguments of C's calls, which stay where they are.</summary>
internal sealed unsafe class CallGround : IDisposable
{
    private readonly DirectoryInfo folder = System.IO.Directory.CreateTempSubdirectory("uapigen-benchmarks-");
    private readonly OpenHow* how;

    public CallGround()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "file"), "");
        Errno error = LinuxCall.Open(folder.FullName, OpenFlags.Path | OpenFlags.CloseOnExec, out SafeFileHandle directory);
        if (error != Errno.Success) throw new IOException($"{folder.FullName}: {error}");
        Directory = directory;

        Attr = NativeMemory.AllocZeroed(SchedAttr.Ksize);
        how = (OpenHow*)NativeMemory.AllocZeroed(OpenHow.Ksize);
        *how = OpenCalls.How;
        PresentRequest = NewRequest(Present);
        MissingRequest = NewRequest(Missing);
    }

    /// <summary>The directory.</summary>
    public SafeFileHandle Directory { get; }

    /// <summary>The path of its file.</summary>
    public byte[] Present { get; } = NewPath("file");

    /// <summary>The path of no file.</summary>
    public byte[] Missing { get; } = NewPath("none");

    /// <summary>Room for a struct sched_attr.</summary>
    public void* Attr { get; }

    /// <summary>The struct open_request of calls.c for the file.</summary>
    public void* PresentRequest { get; }

    /// <summary>The struct open_request of calls.c for no file.</summary>
    public void* MissingRequest { get; }

    public void Dispose()
    {
        NativeMemory.Free(Attr);
        NativeMemory.Free(how);
        NativeMemory.Free(PresentRequest);
        NativeMemory.Free(MissingRequest);
        Directory.Dispose();
        folder.Delete(recursive: true);
    }

    // Both sides are given the same bytes, at the same place.
    private static byte[] NewPath(string name)
    {
        byte[] path = GC.AllocateArray<byte>(name.Length + 1, pinned: true);
        Encoding.UTF8.GetBytes(name, path);
        return path;
    }

    private void* NewRequest(byte[] path)
    {
        var request = (OpenRequest*)NativeMemory.AllocZeroed((nuint)sizeof(OpenRequest));
        *request = new OpenRequest((byte*)Marshal.UnsafeAddrOfPinnedArrayElement(path, 0), how, (int)Directory.DangerousGetHandle());
        return request;
    }

    private readonly struct OpenRequest(byte* path, OpenHow* how, int directory)
    {
        public readonly byte* Path = path;
        public readonly OpenHow* How = how;
        public readonly int Directory = directory;
    }
}
