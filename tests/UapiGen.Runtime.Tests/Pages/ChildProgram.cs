using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Win32.SafeHandles;

namespace UapiGen.Tests.Pages;

/// <summary>What this test program is when <see cref="ChildProcess"/> starts it.</summary>
internal static class ChildProgram
{
    /// <summary>Runs before the test runner's own Main, and instead of it if the environment says so.</summary>
    [ModuleInitializer]
    internal static void RunInsteadOfTests()
    {
        if (Environment.GetEnvironmentVariable(ChildProcess.FileVariable) is not { } path) return;

        using SafeFileHandle file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        using TwoPages pages = new((int)file.DangerousGetHandle());
        Console.WriteLine(pages.Boundary.ToString("x", CultureInfo.InvariantCulture));

        while (Console.ReadLine() is { } line)
        {
            string[] kinds = line.Split(' ');
            pages.Set(Enum.Parse<PageKind>(kinds[0]), Enum.Parse<PageKind>(kinds[1]));
            Console.WriteLine("done");
        }

        Environment.Exit(0);
    }
}
