using System.Runtime.InteropServices;

namespace UapiGen.Cli.Inputs;

/// <summary>Files and folders as descriptors, for what is read by system calls.</summary>
internal static partial class Descriptor
{
    /// <summary>O_CLOEXEC, the same on every machine that .NET runs on: a program that is started meanwhile does not get it.</summary>
    private const int CloseOnExec = 0x80000;

    /// <summary>Opens for reading.</summary>
    /// <param name="path">The file or folder.</param>
    /// <param name="flags">More flags of open(2).</param>
    /// <returns>The descriptor; below 0 where it cannot be opened.</returns>
    public static int Open(string path, int flags = 0) => OpenPath(path, CloseOnExec | flags);

    /// <summary>close(2).</summary>
    [LibraryImport("libc", EntryPoint = "close")]
    public static partial int Close(int descriptor);

    /// <summary>open(2).</summary>
    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenPath(string path, int flags);
}
