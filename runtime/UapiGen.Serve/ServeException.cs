namespace UapiGen.Serve;

/// <summary>Why a program cannot be served.</summary>
public enum ServeError
{
    /// <summary>The kernel, the machine or a sandbox around this process does not let it be told of system calls.</summary>
    NotSupported,

    /// <summary>There is no such program; shells say 127.</summary>
    ProgramNotFound,

    /// <summary>The program is there and cannot be executed; shells say 126.</summary>
    ProgramNotExecutable,

    /// <summary>The caller may not be looked at: its memory or its descriptors are closed to this process (ptrace(2), access mode checks).</summary>
    CallerNotAccessible,

    /// <summary>The kernel refused something that it grants in the ordinary course: no memory, no process, no descriptor left.</summary>
    Failed,
}

/// <summary>Serving a program failed. The message is one sentence that names the cause.</summary>
public sealed class ServeException : Exception
{
    /// <summary>A failure of that kind.</summary>
    /// <param name="error">Why.</param>
    /// <param name="message">The sentence.</param>
    public ServeException(ServeError error, string message)
        : base(message) => Error = error;

    /// <summary>A failure of unknown cause.</summary>
    public ServeException()
        : this(ServeError.Failed, "Serving failed.")
    {
    }

    /// <summary>A failure of the ordinary course.</summary>
    /// <param name="message">The sentence.</param>
    public ServeException(string message)
        : this(ServeError.Failed, message)
    {
    }

    /// <summary>A failure of the ordinary course.</summary>
    /// <param name="message">The sentence.</param>
    /// <param name="innerException">What failed beneath.</param>
    public ServeException(string message, Exception innerException)
        : base(message, innerException) => Error = ServeError.Failed;

    /// <summary>Why.</summary>
    public ServeError Error { get; }

    /// <summary>What a program that serves another ends with, as env(1), timeout(1) and shells do: 127 where there is no such program, 126 where it cannot be executed, else 125.</summary>
    public int ShellCode => Error switch
    {
        ServeError.ProgramNotFound => 127,
        ServeError.ProgramNotExecutable => 126,
        _ => 125,
    };
}
