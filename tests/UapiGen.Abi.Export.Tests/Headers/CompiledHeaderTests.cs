using CsCheck;
using UapiGen.Abi.Tests.Layout;

namespace UapiGen.Abi.Export.Tests.Headers;

/// <summary>Every header compiles, with its assertions, in C and C++, alone and twice.</summary>
public class CompiledHeaderTests
{
    private const int Batch = 60;

    [Theory]
    [InlineData("gcc")]
    [InlineData("g++")]
    public void EveryHeader_CompilesAloneAndTwice(string command)
    {
        using Compiler compiler = Compiler.Require(command);
        foreach (string name in Subjects.Names.Select(row => row.Data))
        {
            string header = CHeader.Write([Subjects.Of(name)]);
            foreach (string option in new[] { "-DUAPIGEN_OWN", "-DUAPIGEN_NOTHING" })
                Assert.Equal((name, ""), (name, compiler.Judge(header + header, option)));
        }
    }

    [Theory]
    [InlineData("gcc", "-std=gnu89")]
    [InlineData("gcc", "-std=gnu99")]
    [InlineData("gcc", "-std=gnu2x")]
    [InlineData("g++", "-std=gnu++98")]
    [InlineData("g++", "-std=gnu++20")]
    public void OtherStandards_TakeIt(string command, string standard)
    {
        using Compiler compiler = Compiler.Require(command);
        foreach (string name in Subjects.Newest.Select(row => row.Data))
            Assert.Equal((name, ""), (name, compiler.Judge(CHeader.Write([Subjects.Of(name)]), standard, "-Wno-long-long", "-DUAPIGEN_OWN")));
    }

    [Theory]
    [MemberData(nameof(Compiler.Targets), MemberType = typeof(Compiler))]
    public void Assertions_HoldOnEveryTarget(string target)
    {
        using Compiler compiler = Compiler.RequireTarget(target).Compiler;
        compiler.RequireHeader("linux/ioctl.h");
        foreach (string name in Subjects.Newest.Select(row => row.Data))
            Assert.Equal((name, ""), (name, compiler.Judge(CHeader.Write([Subjects.Of(name)]), "-DUAPIGEN_OWN")));
    }

    [Theory]
    [MemberData(nameof(Compiler.Targets), MemberType = typeof(Compiler))]
    public void RandomStructs_CompileWithTheirAssertions(string target)
    {
        using Compiler compiler = Compiler.RequireTarget(target).Compiler;
        compiler.RequireHeader("linux/types.h");
        RandomTypes.Composite.Array[Batch].Sample(
            types => Assert.Equal("", compiler.Judge(CHeader.Write([.. types.Select((type, i) => RandomStructs.Of(type, "random_" + i.ToString(System.Globalization.CultureInfo.InvariantCulture)))]))),
            iter: 3,
            threads: 1,
            print: types => $"{types.Length} structs");
    }

    [Fact]
    public void WrongNumber_IsNoticed()
    {
        using Compiler compiler = Compiler.Require("gcc");
        string header = CHeader.Write([Subjects.Shipped("kvm_ppc_compat_caps.abi")]);

        foreach (string fact in new[] { "sizeof(struct kvm_ppc_compat_caps) == 24", "flags) == 8", "POWER9 == 0x4", "== 0xaeb8" })
        {
            string wrong = header.Replace(fact, fact[..^1] + (fact[^1] == '8' ? "9" : "8"), StringComparison.Ordinal);
            Assert.NotEqual(header, wrong);
            Assert.Contains("static assertion failed", compiler.Judge(wrong), StringComparison.Ordinal);
            // Whoever wants no assertions has none.
            Assert.Equal("", compiler.Judge(wrong, "-DUAPIGEN_NO_ASSERTS"));
        }
    }
}
