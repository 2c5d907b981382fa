using System.Runtime.InteropServices;

namespace UapiGen.Serve;

/// <summary>Which program to start, and with what; what is left unset is this process's own.</summary>
public sealed class ProgramStart
{
    /// <summary>A program and its arguments.</summary>
    /// <param name="program">A path, or a name without a slash, which is looked for in PATH as execvp(3) does.</param>
    /// <param name="arguments">The arguments, without the program's own name.</param>
    public ProgramStart(string program, params IReadOnlyList<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(arguments);
        Program = program;
        Arguments = arguments;
    }

    /// <summary>A path, or a name that is looked for in PATH.</summary>
    public string Program { get; }

    /// <summary>The arguments, without the program's own name.</summary>
    public IReadOnlyList<string> Arguments { get; }

    /// <summary>The whole environment, PATH among it; this process's if unset.</summary>
    public IReadOnlyDictionary<string, string>? Environment { get; init; }

    /// <summary>What the program reads as its standard input, such as a pipe's end.</summary>
    public SafeHandle? StandardInput { get; init; }

    /// <summary>Where the program's standard output goes.</summary>
    public SafeHandle? StandardOutput { get; init; }

    /// <summary>Where the program's standard error goes.</summary>
    public SafeHandle? StandardError { get; init; }
}
