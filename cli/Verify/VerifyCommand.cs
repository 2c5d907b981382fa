using System.CommandLine;
using UapiGen.Cli.Verify.Btf;
using UapiGen.Cli.Verify.Cc;

namespace UapiGen.Cli.Verify;

/// <summary><c>uapigen verify</c>: declarations held against what others say of the same structs.</summary>
internal static class VerifyCommand
{
    public static Command Create() =>
        new("verify", "Hold declared structs against C compilers, the kernel's headers and the running kernel.") { CcCommand.Create(), BtfCommand.Create() };
}
