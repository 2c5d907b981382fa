using System.Runtime.InteropServices;

namespace UapiGen;

/// <summary>The C library that this process already runs on, whatever its file is called.</summary>
internal static class LibC
{
    /// <summary>The address of a function.</summary>
    /// <param name="name">Its name in C.</param>
    /// <exception cref="PlatformNotSupportedException">The process does not run on Linux, or on a C library without that function.</exception>
    public static nint Export(string name)
    {
        // The main program's scope holds every library that was loaded with it, so neither glibc's nor musl's file name has to be known.
        if (OperatingSystem.IsLinux() && NativeLibrary.TryGetExport(NativeLibrary.GetMainProgramHandle(), name, out nint address))
            return address;

        throw new PlatformNotSupportedException($"The C library of this process has no function {name}; Linux is needed.");
    }
}
