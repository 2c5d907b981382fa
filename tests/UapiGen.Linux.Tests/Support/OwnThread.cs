using System.Runtime.ExceptionServices;

namespace UapiGen.Linux.Tests.Support;

/// <summary>Runs code on a thread of its own, whose rights and namespaces end with it; what it throws is thrown here.</summary>
internal static class OwnThread
{
    public static void Run(Action action)
    {
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                action();
            }
            catch (Exception e)
            {
                failure = ExceptionDispatchInfo.Capture(e);
            }
        });
        thread.Start();
        thread.Join();
        failure?.Throw();
    }
}
