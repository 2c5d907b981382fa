namespace UapiGen.Abi.Export.Tests.Headers;

/// <summary>Names that C or C++ would not take, and values at the ends of their types.</summary>
public class NameTests
{
    [Theory]
    [InlineData("gcc")]
    [InlineData("g++")]
    public void KeywordsAndPredefinedMacros_AreFields(string command)
    {
        using Compiler compiler = Compiler.Require(command);
        string[] names = ["Class", "Int", "Linux", "Unix", "Template", "Default", "@new", "Größe", "A", "IOFlags"];
        StructDeclaration declaration = new("Odd", "odd", new([.. names.Select(name => new FieldDeclaration(name, new ScalarType(ScalarKind.U32)))]), new Contract());

        string header = CHeader.Write([AbiSnapshot.Of(declaration, "Ns.Odd*/")]);

        Assert.Equal("", compiler.Judge(header));
        foreach (string field in new[] { "class_;", "int_;", "linux_;", "template_;", "_new;", "gr__e;", "io_flags;" })
            Assert.Contains("\t__u32 " + field, header, StringComparison.Ordinal);
    }

    [Fact]
    public void ExtremeValues_AreWhatTheyWere()
    {
        using Compiler compiler = Compiler.Require("gcc");
        EnumDeclaration[] enums =
        [
            new("Ns.Signed", ScalarKind.S64, new(new EnumMember("Least", 1UL << 63), new EnumMember("Most", long.MaxValue), new EnumMember("MinusOne", ulong.MaxValue))),
            new("Ns.Narrow", ScalarKind.S32, new(new EnumMember("Least", unchecked((ulong)int.MinValue)), new EnumMember("Most", int.MaxValue))),
            new("Ns.Wide", ScalarKind.U64, new(new EnumMember("Most", ulong.MaxValue))),
            new("Ns.Word", ScalarKind.U32, new(new EnumMember("Most", uint.MaxValue))),
        ];
        ConstantDeclaration[] constants =
            [new("Least", 1UL << 63, IsNegative: true), new("AtFdCwd", unchecked((ulong)-100L), IsNegative: true), new("Most", ulong.MaxValue), new("Small", 7), new("Int", unchecked((ulong)int.MinValue), IsNegative: true)];
        StructDeclaration declaration = new("Odd", "odd", new(new FieldDeclaration("A", new ScalarType(ScalarKind.U64))), new Contract());
        AbiSnapshot snapshot = AbiSnapshot.Of(declaration, "Ns.Odd", new(enums), new(constants));

        CProbe probe = CProbe.Of(snapshot, "odd.h", TargetAbi.X86_64);
        string source = probe.Source.Replace("#include \"odd.h\"", CHeader.Write([snapshot]), StringComparison.Ordinal);

        ProbeReading.AssertAgrees(compiler.Make(source), probe);
        Assert.Contains("#define ODD_AT_FD_CWD (-100)\n", source, StringComparison.Ordinal);
    }
}
