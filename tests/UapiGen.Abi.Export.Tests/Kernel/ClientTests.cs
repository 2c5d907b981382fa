namespace UapiGen.Abi.Export.Tests.Kernel;

/// <summary>A client in C under the kernel's names compiles with our headers: alone, and behind the kernel's own, whatever those lack.</summary>
public class ClientTests
{
    [Theory]
    [InlineData("gcc", "-DUAPIGEN_OWN")]
    [InlineData("gcc", "-DUAPIGEN_NOTHING")]
    [InlineData("powerpc64le-linux-gnu-gcc", "-DUAPIGEN_OWN")]
    [InlineData("aarch64-linux-gnu-gcc", "-DUAPIGEN_OWN")]
    public void Client_CompilesWithOneHeaderOfAll(string command, string option)
    {
        using Compiler compiler = Compiler.Require(command);
        compiler.RequireHeader("linux/ioctl.h");
        // Two contracts of a tag are two headers.
        AbiSnapshot[] all = [.. KernelNameTests.Shipped().Select(Subjects.Shipped).DistinctBy(one => one.CName)];

        Assert.Equal("", compiler.Judge(CHeader.Write(all, "kernel") + Client(), option));
    }

    /// <summary>Each header has what the next one may need to know of: a macro that tells the kernel's header from ours.</summary>
    [Theory]
    [InlineData("-DUAPIGEN_OWN")]
    [InlineData("-DUAPIGEN_NOTHING")]
    public void Client_CompilesWithAHeaderOfEach(string option)
    {
        using Compiler compiler = Compiler.Require("gcc");
        compiler.RequireHeader("linux/ioctl.h");
        AbiSnapshot[] all = [.. KernelNameTests.Shipped().Select(Subjects.Shipped).DistinctBy(one => one.CName)];

        Assert.Equal("", compiler.Judge(string.Concat(all.Select(one => CHeader.Write([one]))) + Client(), option));
        Assert.Equal("", compiler.Judge(string.Concat(all.Reverse().Select(one => CHeader.Write([one]))) + Client(), option));
    }

    private static string Client() => File.ReadAllText(Repository.PathOf("tests", "UapiGen.Abi.Export.Tests", "Kernel", "client.c"));
}
