using System.Diagnostics;
using UapiGen.Linux.Kvm;
using UapiGen.Linux.Tests.DeviceTrees;

namespace UapiGen.Linux.Tests.Kvm;

/// <summary>Our numbers and layouts against the C compilers and the kernel's own headers.</summary>
public class HeaderTests
{
    [Theory]
    [InlineData("x86_64-linux-gnu-gcc", false)]
    [InlineData("aarch64-linux-gnu-gcc", false)]
    [InlineData("riscv64-linux-gnu-gcc", false)]
    [InlineData("powerpc64le-linux-gnu-gcc", true)]
    [InlineData("powerpc64-linux-gnu-gcc", true)]
    public void NumbersAndLayout_AreTheCompilers(string compiler, bool powerPc)
    {
        uint flip = powerPc ? 0x20000000u : 0;
        string source = $$"""
            #include <stddef.h>
            #include <linux/types.h>
            #include <linux/ioctl.h>
            #include <linux/kvm.h>
            struct caps { __u64 size; __u64 flags; __u64 compat_capabilities; };
            struct next { __u64 size; __u64 flags; __u64 compat_capabilities; __u64 extra; };
            _Static_assert(KVMIO == {{KvmNumbers.Type}}, "KVMIO");
            _Static_assert(KVM_API_VERSION == {{KvmNumbers.ApiVersion}}, "KVM_API_VERSION");
            _Static_assert(KVM_GET_API_VERSION == {{0xAE00u | flip}}u, "KVM_GET_API_VERSION");
            _Static_assert(KVM_CREATE_VM == {{0xAE01u | flip}}u, "KVM_CREATE_VM");
            _Static_assert(KVM_CHECK_EXTENSION == {{0xAE03u | flip}}u, "KVM_CHECK_EXTENSION");
            _Static_assert(_IO(KVMIO, 0xB8) == {{(powerPc ? KvmPpcCompatCaps.CommandPowerPc : KvmPpcCompatCaps.CommandGeneric)}}u, "Linux 7.3");
            _Static_assert(_IO(KVMIO, 0xE4) == {{(powerPc ? KvmPpcCompatCapsV5.CommandPowerPc : KvmPpcCompatCapsV5.CommandGeneric)}}u, "v5");
            _Static_assert(sizeof(struct caps) == {{KvmPpcCompatCaps.Ksize}} && sizeof(struct caps) == {{KvmPpcCompatCapsV5.SizeVer0}}, "size");
            _Static_assert(sizeof(struct next) == {{KvmPpcCompatCapsNext.SizeVer1}} && sizeof(struct next) == {{KvmPpcCompatCapsV5Next.Ksize}}, "size");
            _Static_assert(offsetof(struct next, flags) == 8 && offsetof(struct next, compat_capabilities) == 16 && offsetof(struct next, extra) == 24, "offsets");
            """;
        Compile(compiler, source);
    }

    [Fact]
    public void NumberOfTheRunningArchitecture_IsTheCompilers()
    {
        string source = $"""
            #include <linux/kvm.h>
            _Static_assert(KVM_GET_API_VERSION == {KvmNumbers.Command(KvmNumbers.GetApiVersion)}u, "KVM_GET_API_VERSION");
            _Static_assert(KVM_CREATE_VM == {KvmNumbers.Command(KvmNumbers.CreateVm)}u, "KVM_CREATE_VM");
            _Static_assert(KVM_CHECK_EXTENSION == {KvmNumbers.Command(KvmNumbers.CheckExtension)}u, "KVM_CHECK_EXTENSION");
            """;
        Compile("gcc", source);
    }

    private static void Compile(string compiler, string source)
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("PATH")!.Split(':').Any(path => File.Exists(Path.Combine(path, compiler))), $"{compiler} is not installed");
        using var directory = new TemporaryDirectory();
        File.WriteAllText(directory["check.c"], source);
        using Process process = Process.Start(new ProcessStartInfo(compiler, ["-fsyntax-only", directory["check.c"]]) { RedirectStandardError = true })!;
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors);
    }
}
