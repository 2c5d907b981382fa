using Microsoft.CodeAnalysis;
using UapiGen.Analyzers.Tests.Reading;
using UapiGen.Analyzers.Tests.Verification;
using static UapiGen.Analyzers.RuleIdentifiers;

namespace UapiGen.Analyzers.Tests.Tutorial;

/// <summary>The same series, had each posting shipped: what the next one would have broken.</summary>
public class CompatCapsPromisesTests
{
    private const string GrownV4 =
        """
        [UapiStruct("kvm_ppc_compat_caps", Larger = LargerStruct.RejectAndReportSize, Floor = 32)]
        [Ioctl(0xAE, 0xE4, Direction = IoctlDirection.ReadWrite)]
        [Capability(249)]
        public partial struct KvmPpcCompatCaps
        {
            [MustBeZero] public ulong Flags;
            [StructSize] public ulong Size;
            [OutputMask(KvmPpcCompat.All)] public KvmPpcCompat CompatCapabilities;
            [Since(1)] public ulong Extra;
        }

        [System.Flags]
        public enum KvmPpcCompat : ulong { None = 0, Power9 = 1UL << 62, Power10 = 1UL << 61, Power11 = 1UL << 60, All = Power9 | Power10 | Power11 }
        """;

    private static readonly string s_grown =
        CompatCapsSeries.Linux73.Source.Replace("CompatCapabilities;\n", "CompatCapabilities;\n    [Since(1)] public ulong Extra;\n", StringComparison.Ordinal);

    [Fact]
    public async Task V1ToV2_WidensTheFlags() => await AssertAsync(CompatCapsSeries.V1.Source, CompatCapsSeries.V2.Source, FieldWidth);

    [Fact]
    public async Task V2ToV3_ChecksFlagsThatWereNot() => await AssertAsync(CompatCapsSeries.V2.Source, CompatCapsSeries.V3.Source, CheckAdded);

    [Fact]
    public async Task V4ToV5_MovesTheSizeAndTheNumbers() =>
        await AssertAsync(CompatCapsSeries.V4.Source, CompatCapsSeries.V5.Source, FieldMoved, CommandDirection, CapabilityChanged);

    [Fact]
    public async Task V5ToV6_AcceptsMoreAndSaysAnotherSize() => await AssertAsync(CompatCapsSeries.V5.Source, CompatCapsSeries.V6.Source, SizeReportChanged);

    [Fact]
    public async Task V6ToLinux73_BoundsTheTailAndTakesAnotherNumber() =>
        await AssertAsync(CompatCapsSeries.V6.Source, CompatCapsSeries.Linux73.Source, CommandNumber, CapLowered);

    [Fact]
    public async Task V4_AsItWouldHaveGrown_RefusesEveryOldProgram() => await AssertAsync(CompatCapsSeries.V4.Source, GrownV4, FloorAboveVersion0);

    [Fact]
    public async Task Linux73_Grows_InSilence() => await AssertAsync(CompatCapsSeries.Linux73.Source, s_grown);

    private static async Task AssertAsync(string shipped, string next, params string[] expected)
    {
        List<Diagnostic> found = await Analysis.RunAsync(
            Sources.Compile(Sources.Usings + next), [.. ShippedBaseline.Of(shipped).Select(file => new BaselineFile(file.Path, file.Text))]);

        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            found.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
    }
}
