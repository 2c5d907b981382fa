using System.Reflection;

namespace UapiGen.Serve.Tests;

public sealed class PublicTypesTests
{
    private static readonly Assembly Server = typeof(ServedProgram).Assembly;

    [Fact]
    public void Classes_AreSealed() =>
        Assert.All(Server.GetTypes().Where(type => type is { IsClass: true, IsPublic: true }), type => Assert.True(type.IsSealed, type.Name));

    [Fact]
    public void Names_ArePlain() =>
        Assert.Equal(
            [
                "AddressSpaceSet", "CallAnswer", "CallMemoryRecord", "CallOutcome", "Caller", "CallerDescriptor", "CallerDescriptors", "ClientMemory", "ContinueReason", "DescriptorKinds",
                "DescriptorProbe", "DescriptorRule", "FileIdentity", "IIoctlService", "ISyscallService", "IoctlCall", "IoctlClaim", "MemoryBytes", "NamespaceKind", "ProgramExit",
                "ProgramStart", "ServeError", "ServeException", "ServeOptions", "ServeStatistics", "ServedCall", "ServedCallHandler", "ServedProgram", "SyscallClaim", "SyscallServices",
                "SystemCall", "UserNotification",
            ],
            Server.GetExportedTypes().Select(type => type.Name).Order(StringComparer.Ordinal));
}
