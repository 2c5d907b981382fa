namespace UapiGen.Abi.Export.Tests.Documents;

/// <summary>Descriptions for syzkaller: well-formed for every struct, with a variant for each version and for what kernels must refuse.</summary>
public class SyzlangTests
{
    [Theory]
    [MemberData(nameof(Subjects.Names), MemberType = typeof(Subjects))]
    public void Description_IsWellFormed(string name)
    {
        AbiSnapshot snapshot = Subjects.Of(name);
        string text = Syzlang.Write(snapshot);

        SyzlangGrammar grammar = new(text);

        // What no call passes is used by nobody.
        string[] faults = [.. grammar.Faults.Where(fault => grammar.Calls.Count > 0 || fault != $"{snapshot.CName}_any is defined and not used")];
        Assert.True(faults.Length == 0, string.Join('\n', faults) + "\n" + text);
        foreach (VersionSnapshot version in snapshot.Versions.Where(version => !version.IsWithdrawn))
            Assert.Contains($"\n{snapshot.CName}_v{version.Number} {{\n", text, StringComparison.Ordinal);
        Assert.Equal(ContractRules.IsSized(snapshot.Contract.SizeSource), text.Contains("_bad_tail {", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("int64[", "is nothing")]
    [InlineData("odd_v0 {\n\ta\tint24\n} [packed]", "int24 is used and not defined")]
    [InlineData("odd_v0 {\n\ta\tflags[a, int8, 3]\n}", "has 3 options")]
    [InlineData("odd_v0 {\n\ta\tint8\n\ta\tint8\n}", "is there twice")]
    [InlineData("ioctl$X(fd fd, arg ptr[up, int8])", "goes nowhere")]
    public void MistakesAreSeen(string text, string fault) => Assert.Contains(new SyzlangGrammar(text).Faults, found => found.Contains(fault, StringComparison.Ordinal));
}
