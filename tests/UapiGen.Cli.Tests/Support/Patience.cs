namespace UapiGen.Cli.Tests.Support;

/// <summary>How long a test waits for what comes at once unless something hangs.</summary>
internal static class Patience
{
    /// <summary>No run of these tests takes a twentieth of it on an idle machine, and not all of it on a busy one, unless something hangs.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    /// <summary>Waits, but not for ever.</summary>
    public static T Within<T>(Task<T> task, string what)
    {
        Assert.True(Task.WhenAny(task, Task.Delay(Limit)).GetAwaiter().GetResult() == task, $"{what}: nothing came in {Limit.TotalSeconds} s");
        return task.GetAwaiter().GetResult();
    }
}
