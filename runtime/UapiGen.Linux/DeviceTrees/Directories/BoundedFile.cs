using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace UapiGen.Linux.DeviceTrees.Directories;

/// <summary>Reads whole files, up to <see cref="DeviceTree.MaximumFileSize"/>, whatever they claim to be.</summary>
internal static class BoundedFile
{
    /// <summary>Reads a blob. The user named this file, so a pipe is waited for.</summary>
    public static byte[] ReadBlob(string path) => Read(path, OpenFlags.ReadOnly, mustBeSeekable: false);

    /// <summary>Reads a property. Nobody named this file, so a FIFO that lies there is not waited for but refused.</summary>
    public static byte[] ReadProperty(string path) => Read(path, OpenFlags.ReadOnly | OpenFlags.NonBlocking, mustBeSeekable: true);

    private static byte[] Read(string path, OpenFlags flags, bool mustBeSeekable)
    {
        try
        {
            Errno error = LinuxCall.Open(path, flags | OpenFlags.CloseOnExec, out SafeFileHandle file);
            using (file)
            {
                if (error != Errno.Success)
                    throw new DeviceTreeException($"{path}: {Marshal.GetPInvokeErrorMessage((int)error)}");
                using var stream = new FileStream(file, FileAccess.Read, bufferSize: 0);
                if (mustBeSeekable && !stream.CanSeek)
                    throw new DeviceTreeException($"{path}: not a regular file");
                return ReadToEnd(stream, path);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DeviceTreeException($"{path}: {e.Message}", e);
        }
    }

    // A file's length is a hint at most: procfs says 0, and a file may grow while it is read.
    private static byte[] ReadToEnd(FileStream stream, string path)
    {
        byte[] buffer = new byte[256];
        int length = 0;
        while (true)
        {
            int read = stream.Read(buffer.AsSpan(length));
            if (read == 0)
                return buffer.AsSpan(0, length).ToArray();
            length += read;
            if (length > DeviceTree.MaximumFileSize)
                throw new DeviceTreeException(string.Create(CultureInfo.InvariantCulture, $"{path}: larger than {DeviceTree.MaximumFileSize} bytes"));
            if (length == buffer.Length)
                Array.Resize(ref buffer, Math.Min(buffer.Length * 2, DeviceTree.MaximumFileSize + 1));
        }
    }
}
