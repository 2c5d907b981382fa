using System.Text;
using Microsoft.Win32.SafeHandles;

namespace UapiGen.KernelConformance.Interfaces;

/// <summary>A directory of its own that is gone afterwards, with a file in it, and open as a descriptor.</summary>
internal sealed class TemporaryDirectory : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("uapigen-conformance-");
    private readonly SafeFileHandle descriptor;

    public TemporaryDirectory()
    {
        File.WriteAllText(Path.Combine(directory.FullName, "here"), "here");
        Errno error = LinuxCall.Open(directory.FullName, OpenFlags.CloseOnExec, out descriptor);
        if (error != Errno.Success) throw new InvalidOperationException($"{directory} cannot be opened: {error}");
    }

    /// <summary>The name of the file that is there.</summary>
    public static ReadOnlySpan<byte> Here => "here"u8;

    /// <summary>A path that leads nowhere, whether or not a file is to be made.</summary>
    public static ReadOnlySpan<byte> Nowhere => "nowhere/file"u8;

    public string FullName => directory.FullName;

    /// <summary>The descriptor's number, as a register holds it.</summary>
    public ulong Descriptor => (ulong)descriptor.DangerousGetHandle();

    /// <summary>Looks both names up, so that the kernel has at hand what is there, and what is not.</summary>
    public void LookUp()
    {
        _ = File.Exists(Path.Combine(FullName, Encoding.UTF8.GetString(Here)));
        _ = File.Exists(Path.Combine(FullName, Encoding.UTF8.GetString(Nowhere)));
    }

    public void Dispose()
    {
        descriptor.Dispose();
        directory.Delete(recursive: true);
    }
}
