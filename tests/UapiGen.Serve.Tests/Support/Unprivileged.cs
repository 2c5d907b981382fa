using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace UapiGen.Serve.Tests;

/// <summary>
/// Runs something without root's rights. The kernel keeps them for each thread, and a new thread or process has those of the thread that made it: a
/// server that is started here, and its program, have none either.
/// </summary>
internal static partial class Unprivileged
{
    private const uint Nobody = 65534;
    private const int SetDumpable = 4;

    public static void Run(Action action)
    {
        if (!Environment.IsPrivilegedProcess)
        {
            action();
            return;
        }

        for (DirectoryInfo? folder = new(Path.GetTempPath()); folder is not null; folder = folder.Parent)
            Assert.SkipUnless(folder.UnixFileMode.HasFlag(UnixFileMode.OtherExecute), $"{folder.FullName}, above the temporary files of this test, is closed to other users");

        Exception? failure = null;
        Thread thread = new(() =>
        {
            try
            {
                GiveUp();
                action();
            }
            catch (Exception error)
            {
                failure = error;
            }
        });
        thread.Start();
        thread.Join();
        if (failure is not null) ExceptionDispatchInfo.Throw(failure);
    }

    // Not the C library's functions: these change the whole process.
    private static void GiveUp()
    {
        (nint user, nint group) = RuntimeInformation.ProcessArchitecture switch
        {
            Architecture.X64 => (117, 119),
            Architecture.Ppc64le => (164, 169),
            _ => ((nint)147, (nint)149),
        };
        Assert.Equal(Errno.Success, LinuxCall.Syscall(group, Nobody, Nobody, Nobody).Error);
        Assert.Equal(Errno.Success, LinuxCall.Syscall(user, Nobody, Nobody, Nobody).Error);

        // The kernel closes a process that changes its user to everybody's eyes, the other tests' among them.
        Assert.Equal(0, Control(SetDumpable, 1, 0, 0, 0));
    }

    [LibraryImport("libc", EntryPoint = "prctl")]
    private static partial int Control(int option, nuint second, nuint third, nuint fourth, nuint fifth);
}
