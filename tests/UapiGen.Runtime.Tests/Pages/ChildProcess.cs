using System.Diagnostics;
using System.Globalization;

namespace UapiGen.Tests.Pages;

/// <summary>Another process that has the two pages of a shared file and lays them out as it is told. It is this test program again.</summary>
internal sealed class ChildProcess : IDisposable
{
    private readonly Process process;

    public ChildProcess(SharedFile file)
    {
        string path = string.Create(CultureInfo.InvariantCulture, $"/proc/{Environment.ProcessId}/fd/{file.Descriptor}");
        process = ChildProgram.Start(ChildProgram.Pages, (ChildProgram.FileVariable, path));
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
