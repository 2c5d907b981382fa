using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Microsoft.Win32.SafeHandles;
using UapiGen.Tests.Cases;

namespace UapiGen.Tests.Pages;

/// <summary>What this test program is when a test starts it: its environment tells it to do something else than to run tests.</summary>
internal static class ChildProgram
{
    /// <summary>Lay out the pages of a shared file, whose path is in <see cref="FileVariable"/>, as standard input says.</summary>
    public const string Pages = "pages";

    /// <summary>Run the cases of bytes at hand, and print whether they agreed.</summary>
    public const string HeldBytes = "held-bytes";

    /// <summary>Become nobody, try to read the memory of the process that started this one, and print why that failed.</summary>
    public const string LookAsNobody = "look-as-nobody";

    public const string FileVariable = "UAPIGEN_TEST_FILE";

    private const string TaskVariable = "UAPIGEN_TEST_TASK";

    /// <summary>Starts this program with a task.</summary>
    public static Process Start(string task, params ReadOnlySpan<(string Name, string Value)> environment)
    {
        string program = Environment.ProcessPath ?? throw new InvalidOperationException("This program does not know its own path.");
        ProcessStartInfo start = new(program) { RedirectStandardInput = true, RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(program) == "dotnet") start.ArgumentList.Add(typeof(ChildProgram).Assembly.Location);

        start.Environment[TaskVariable] = task;
        foreach ((string name, string value) in environment) start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException("The child does not start.");
    }

    /// <summary>Runs this program with a task and a line of input, and returns what it printed.</summary>
    public static string Run(string task, string input = "", params ReadOnlySpan<(string Name, string Value)> environment)
    {
        using Process process = Start(task, environment);
        process.StandardInput.WriteLine(input);
        process.StandardInput.Close();
        string answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return answer;
    }

    /// <summary>Runs before the test runner's own Main, and instead of it if there is a task.</summary>
    [ModuleInitializer]
    internal static void RunInsteadOfTests()
    {
        switch (Environment.GetEnvironmentVariable(TaskVariable))
        {
            case Pages:
                LayOutPages();
                break;
            case HeldBytes:
                HeldBytesCases cases = HeldBytesCases.Run(SizedStructs.VisitFew, SizedStructs.VisitLarge);
                Console.Write(string.Create(CultureInfo.InvariantCulture,
                    $"{cases.FirstDisagreement ?? "agreed"}: {cases.Count:N0} cases in vectors of at most {VectorWidth()} bits"));
                break;
            case LookAsNobody:
                const uint nobody = 65534;
                if (PageCalls.SetUser(nobody) != 0) throw new InvalidOperationException(Marshal.GetLastPInvokeErrorMessage());
                ProcessMemory starter = new(int.Parse(Console.ReadLine() ?? "", CultureInfo.InvariantCulture));
                int count = starter.Read(new UserAddress(0x1000), stackalloc byte[8]);
                Console.Write(string.Create(CultureInfo.InvariantCulture, $"{count} {starter.Failure}"));
                break;
            default:
                return;
        }

        Environment.Exit(0);
    }

    /// <summary>The widest vectors that the runtime uses here, in bits.</summary>
    private static int VectorWidth() => Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : 128;

    private static void LayOutPages()
    {
        string path = Environment.GetEnvironmentVariable(FileVariable) ?? throw new InvalidOperationException("No file was named.");
        using SafeFileHandle file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        using TwoPages pages = new((int)file.DangerousGetHandle());
        Console.WriteLine(pages.Boundary.ToString("x", CultureInfo.InvariantCulture));

        while (Console.ReadLine() is { } line)
        {
            string[] kinds = line.Split(' ');
            pages.Set(Enum.Parse<PageKind>(kinds[0]), Enum.Parse<PageKind>(kinds[1]));
            Console.WriteLine("done");
        }
    }
}
