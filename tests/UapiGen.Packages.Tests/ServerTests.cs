using System.ComponentModel;
using UapiGen.Packages.Tests.Feed;
using UapiGen.Packages.Tests.Projects;

namespace UapiGen.Packages.Tests;

/// <summary>A server of a stranger's own ioctl, and a C program that calls it.</summary>
public sealed class ServerTests(PackageFeed feed)
{
    [Fact]
    public void Server_AnswersACProgram()
    {
        using Consumer consumer = Consumer.Of(feed, "Server");
        string client = Compile(consumer);

        consumer.Build().AssertGood();
        ProgramRun run = consumer.Run(client);

        Assert.SkipWhen(run.Error.Contains("ServeException", StringComparison.Ordinal), $"this machine cannot serve: {run.Error.Split('\n')[0]}");
        Assert.Equal("0 42\nEINVAL 21\nEINVAL 21\n0 42\nE2BIG 21\n", run.Output);
        Assert.Equal(7, run.ExitCode);
    }

    private static string Compile(Consumer consumer)
    {
        string client = Path.Combine(consumer.Folder, "client");
        try
        {
            ProgramRun.Of("gcc", consumer.Folder, "-D_GNU_SOURCE", "-Wall", "-Werror", "-o", client, "client.c").AssertGood();
        }
        catch (Win32Exception)
        {
            Assert.Skip("gcc is not installed, so no C client can be compiled");
        }
        return client;
    }
}
