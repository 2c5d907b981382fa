using System.Runtime.ExceptionServices;
using UapiGen.Linux.Seccomp;

namespace UapiGen.Linux.Tests.Support;

/// <summary>Runs code whose calls of one kind get the answers that a test has for them, where the kernel's own would come by chance.</summary>
internal static class AnsweredCalls
{
    /// <summary>Runs code on a thread that ends with it.</summary>
    /// <param name="name">The call.</param>
    /// <param name="answers">An answer for each call, in order: an error, or Success for what the kernel makes of it.</param>
    /// <param name="action">The code.</param>
    /// <returns>How many calls it made.</returns>
    public static int Run(SyscallName name, IEnumerable<Errno> answers, Action action)
    {
        SeccompListener? listener = null;
        Exception? failure = null;
        using var installed = new ManualResetEventSlim();
        var caller = new Thread(() =>
        {
            try
            {
                listener = SeccompListener.Install(name);
                installed.Set();
                action();
            }
            catch (Exception e)
            {
                failure = e;
                installed.Set();
            }
        });
        caller.Start();
        installed.Wait(TestContext.Current.CancellationToken);
        if (listener is null) caller.Join();
        Assert.SkipWhen(listener is null, failure?.Message ?? "");

        // It waits for a call that never comes where the code makes fewer: nobody waits for it.
        int made = 0;
        var answering = new Thread(() =>
        {
            foreach (Errno answer in answers)
            {
                if (listener!.TryReceive(out SeccompNotif call) != Errno.Success) return;
                Interlocked.Increment(ref made);
                if (answer == Errno.Success) listener.Continue(call.Id);
                else listener.Fail(call.Id, answer);
            }
        }) { IsBackground = true };
        answering.Start();
        caller.Join();
        if (failure is not null) ExceptionDispatchInfo.Throw(failure);
        return Volatile.Read(ref made);
    }
}
