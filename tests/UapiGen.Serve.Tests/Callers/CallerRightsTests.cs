using System.Text;

namespace UapiGen.Serve.Tests;

/// <summary>Whose rights are whose, by the text of /proc/TID/status. The same through the kernel: <see cref="SyscallServiceTests"/>.</summary>
public sealed class CallerRightsTests
{
    private static readonly string[] Lines = File.ReadAllLines("/proc/self/status");

    [Fact]
    public void SameText_IsTheSame() => Assert.True(AreSame(Lines, Lines));

    [Theory]
    [InlineData("Uid:")]
    [InlineData("Gid:")]
    [InlineData("Groups:")]
    [InlineData("CapInh:")]
    [InlineData("CapPrm:")]
    [InlineData("CapEff:")]
    [InlineData("CapBnd:")]
    [InlineData("CapAmb:")]
    public void EachLine_Counts(string field)
    {
        string[] changed = [.. Lines.Select(line => line.StartsWith(field, StringComparison.Ordinal) ? line + "7" : line)];
        string[] without = [.. Lines.Where(line => !line.StartsWith(field, StringComparison.Ordinal))];

        Assert.NotEqual(Lines, changed);
        Assert.False(AreSame(Lines, changed));
        Assert.False(AreSame(Lines, without));
        Assert.False(AreSame(without, without));
    }

    [Fact]
    public void LineThatIsCutOff_IsNotTheSame()
    {
        string text = string.Join('\n', Lines) + "\n";
        byte[] cut = Encoding.ASCII.GetBytes(text[..(text.IndexOf("CapAmb:", StringComparison.Ordinal) + 10)]);

        Assert.False(CallerRights.AreSameCredentials(cut, cut));
    }

    [Fact]
    public void OtherLines_DoNotCount() =>
        Assert.True(AreSame(Lines, [.. Lines.Select(line => line.StartsWith("Name:", StringComparison.Ordinal) ? "Name:\tother" : line)]));

    private static bool AreSame(string[] one, string[] other) => CallerRights.AreSameCredentials(Text(one), Text(other));

    private static byte[] Text(string[] lines) => Encoding.ASCII.GetBytes(string.Join('\n', lines) + "\n");
}
