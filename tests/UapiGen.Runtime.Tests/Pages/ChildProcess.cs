using System.Diagnostics;
using System.Globalization;

namespace UapiGen.Tests.Pages;

/// <summary>
/// Another process that has the two pages of a shared file and lays them out as it is told. It is this test program again; the name of the file in its
/// environment makes it do nothing else (<see cref="ChildProgram"/>).
/// </summary>
internal sealed class ChildProcess : IDisposable
{
    public const string FileVariable = "UAPIGEN_TEST_PAGES";

    private readonly Process process;

    public ChildProcess(SharedFile file)
    {
        string program = Environment.ProcessPath ?? throw new InvalidOperationException("This program does not know its own path.");
        ProcessStartInfo start = new(program) { RedirectStandardInput = true, RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(program) == "dotnet") start.ArgumentList.Add(typeof(ChildProcess).Assembly.Location);
        start.Environment[FileVariable] = string.Create(CultureInfo.InvariantCulture, $"/proc/{Environment.ProcessId}/fd/{file.Descriptor}");

        process = Process.Start(start) ?? throw new InvalidOperationException("The child does not start.");
        Boundary = ulong.Parse(Answer(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }

    public int Id => process.Id;

    /// <summary>Where the second page begins, in the child.</summary>
    public ulong Boundary { get; }

    public void Set(PageKind first, PageKind second)
    {
        process.StandardInput.WriteLine($"{first} {second}");
        process.StandardInput.Flush();
        _ = Answer();
    }

    /// <summary>Lets the child end, and waits until it is gone.</summary>
    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }

    private string Answer() => process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The child has ended.");
}
