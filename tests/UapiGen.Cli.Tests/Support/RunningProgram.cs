using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace UapiGen.Cli.Tests.Support;

/// <summary>A process that was started by a test, and is ended with it.</summary>
internal sealed partial class RunningProgram : IDisposable
{
    private readonly Process _process;
    private readonly Task<bool> _reading;
    private readonly Task<string> _error;
    private readonly MemoryStream _output = new();
    private bool _outputEnded;

    private RunningProgram(Process process)
    {
        _process = process;
        _reading = OnItsOwn(ReadOutput);
        _error = OnItsOwn(process.StandardError.ReadToEnd);
    }

    /// <summary>Its number.</summary>
    public int ProcessId => _process.Id;

    /// <summary>Starts a program with pipes for its streams.</summary>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="folder">Where it runs; where the test does, if it is not said.</param>
    public static RunningProgram Start(string program, IReadOnlyList<string> arguments, string? folder = null)
    {
        ProcessStartInfo start = new(program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = folder,
        };
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        return new RunningProgram(Process.Start(start) ?? throw new InvalidOperationException($"{program} was not started"));
    }

    /// <summary>Gives it its input, and waits for its end.</summary>
    public ProgramRun Finish(byte[]? input = null)
    {
        Task<bool> writing = OnItsOwn(() => Write(input));
        if (!_process.WaitForExit(Patience.Limit)) Assert.Fail($"it hangs; so far it said: {Said()}");
        Patience.Within(writing, "the input's end");
        Patience.Within(_reading, "the output's end");
        return new ProgramRun(_process.ExitCode, Bytes(), Patience.Within(_error, "the standard error's end"));
    }

    /// <summary>Waits until its standard output has a line.</summary>
    public void WaitForLine(string line)
    {
        DateTime end = DateTime.UtcNow + Patience.Limit;
        lock (_output)
        {
            while (!Said().Split('\n').Contains(line))
            {
                TimeSpan left = end - DateTime.UtcNow;
                if (_outputEnded || left <= TimeSpan.Zero || !Monitor.Wait(_output, left)) Assert.Fail($"it never said '{line}', but: {Said()}");
            }
        }
    }

    /// <summary>Waits for its end; what it started may go on.</summary>
    public void WaitForEnd() => Assert.True(_process.WaitForExit(Patience.Limit), "it does not end");

    /// <summary>Gives it a line of its input.</summary>
    public void Say(string line)
    {
        _process.StandardInput.WriteLine(line);
        _process.StandardInput.Flush();
    }

    /// <summary>kill(2).</summary>
    public void Signal(int signal) => Assert.Equal(0, Kill(_process.Id, signal));

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    // Threads of their own: the pool's wait in tests for the ends of programs, and would have to come free first, once a second or so.
    private static Task<T> OnItsOwn<T>(Func<T> work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private bool Write(byte[]? input)
    {
        try
        {
            if (input is not null) _process.StandardInput.BaseStream.Write(input);
            _process.StandardInput.Close();
            return true;
        }
        catch (IOException)
        {
            // It ended without reading all of it, which its exit code and its streams tell of.
            return false;
        }
    }

    private bool ReadOutput()
    {
        byte[] room = new byte[65536];
        int count;
        do
        {
            count = _process.StandardOutput.BaseStream.Read(room);
            lock (_output)
            {
                _output.Write(room, 0, count);
                _outputEnded = count == 0;
                Monitor.PulseAll(_output);
            }
        }
        while (count > 0);
        return true;
    }

    private byte[] Bytes()
    {
        lock (_output) return _output.ToArray();
    }

    private string Said() => Encoding.UTF8.GetString(Bytes());

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);
}
