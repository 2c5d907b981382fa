using Microsoft.CodeAnalysis;
using UapiGen.Analyzers.Tests.Reading;
using UapiGen.Analyzers.Tests.Verification;

namespace UapiGen.Analyzers.Tests.Baselines;

/// <summary>Variants of one interface have one C name: which of them a struct without a baseline once was is told only where there is no doubt.</summary>
public class RenamedTwiceTests
{
    private const string Variants = "[UapiStruct(\"s\")] public partial struct First { [MustBeZero] public ulong Flags; }\n[UapiStruct(\"s\")] public partial struct Second { [MustBeZero] public ulong Flags; public ulong Address; }\n";

    [Theory]
    [InlineData("", "UAPI6003; UAPI6003")]
    [InlineData("[UapiStruct(\"s\")] public partial struct Third { [MustBeZero] public ulong Flags; }", "UAPI5051; UAPI6003; UAPI6003")]
    [InlineData("[UapiStruct(\"s\")] public partial struct First { [MustBeZero] public ulong Flags; }", "UAPI6003")]
    [InlineData("[UapiStruct(\"s\")] public partial struct First { [MustBeZero] public ulong Flags; }\n[UapiStruct(\"s\")] public partial struct Third { [MustBeZero] public ulong Flags; public ulong Address; }", "UAPI6002")]
    public async Task StructsOfOneCName_ThatAreGone_AreEachTold(string now, string expected)
    {
        // Their files cannot both be named after the struct in C.
        BaselineFile[] files = [.. ShippedBaseline.Of(Variants).Select((file, i) => new BaselineFile($"/abi/s.{i}.abi", file.Text))];

        List<Diagnostic> found = await Analysis.RunAsync(Sources.Compile(Sources.Usings + now), files);

        Assert.Equal(expected, string.Join("; ", found.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal)));
    }
}
