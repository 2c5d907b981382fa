using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using UapiGen;
using UapiGen.Linux.Files;
using UapiGen.Linux.Landlock;

if (args is not [string directory, string path])
{
    Console.Error.WriteLine("usage: LandlockedOpen DIRECTORY PATH      prints a file beneath a directory, from a sandbox in which little else can be read");
    return 2;
}

try
{
    // The runtime goes on loading its assemblies, so their folders are allowed, too.
    using LandlockSandbox sandbox = new();
    foreach (string readable in new[] { directory, AppContext.BaseDirectory, RuntimeEnvironment.GetRuntimeDirectory() })
        sandbox.Allow(readable, LandlockFileAccess.ReadFile | LandlockFileAccess.ReadDirectory);

    // Best effort: what this kernel cannot restrict is left out, and told.
    foreach (UnknownPart part in sandbox.RestrictProcess().Dropped) Console.WriteLine($"left out: {part}");
    Errno outside = Openat2.TryOpen(null, "/etc/passwd", OpenHow.Of(OpenHowFlags.ReadOnly), out SafeFileHandle passwords);
    using (passwords) Console.WriteLine($"/etc/passwd: {outside}");

    // Beneath: whoever chose the path, neither .. nor a link leads out of the directory.
    using SafeFileHandle root = Openat2.Open(null, directory, OpenHow.Of(OpenHowFlags.Directory));
    using StreamReader file = new(new FileStream(Openat2.OpenBeneath(root, path), FileAccess.Read));
    Console.Write(file.ReadToEnd());
    return 0;
}
catch (UapiException refused)
{
    Console.Error.WriteLine(refused.Message);
    return 1;
}
