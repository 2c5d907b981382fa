using Microsoft.Win32.SafeHandles;

namespace UapiGen.Linux.Landlock;

/// <summary>A rule of a sandbox about a file, or all beneath a directory.</summary>
/// <param name="File">The file.</param>
/// <param name="Path">Its path, for messages.</param>
/// <param name="Access">What is allowed.</param>
internal sealed record LandlockFileRule(SafeFileHandle File, string Path, LandlockFileAccess Access);
