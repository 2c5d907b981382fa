using System.Runtime.InteropServices;

namespace UapiGen.Linux.Tests.DeviceTrees;

/// <summary>Runs code without root's right to every file.</summary>
internal static class OrdinaryUser
{
    private const nuint Nobody = 65534;

    public static void Run(Action action)
    {
        if (!Environment.IsPrivilegedProcess)
        {
            action();
            return;
        }

        for (DirectoryInfo? folder = new(Path.GetTempPath()); folder is not null; folder = folder.Parent)
            Assert.SkipUnless(folder.UnixFileMode.HasFlag(UnixFileMode.OtherExecute), $"{folder.FullName}, above the temporary files of this test, is closed to other users");

        // setfsuid(2) is the calling thread's alone, and takes the file capabilities with it: a thread that ends needs no way back.
        nint setfsuid = RuntimeInformation.ProcessArchitecture switch
        {
            Architecture.X64 => 122,
            Architecture.Arm64 => 151,
            Architecture architecture => Skip(architecture),
        };
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            LinuxCall.Syscall(setfsuid, Nobody);
            failure = Record.Exception(action);
        });
        thread.Start();
        thread.Join();
        if (failure is not null)
            Assert.Fail(failure.ToString());
    }

    private static nint Skip(Architecture architecture)
    {
        Assert.Skip($"root may read every file, and the number of setfsuid(2) on {architecture} is not known here");
        return 0;
    }
}
