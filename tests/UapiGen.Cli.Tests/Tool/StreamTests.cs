using System.Globalization;
using System.Text;
using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Tool;

/// <summary>The program's streams, arguments, environment and directory are its own.</summary>
public sealed class StreamTests
{
    private static readonly string[] s_options = ["--on", Uapigen.StandIn, "--backend", "host"];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1 << 20)]
    public void Input_ComesOutUntouched(int length)
    {
        byte[] bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        ProgramRun run = Uapigen.Serve(s_options, ["/bin/cat"], bytes).AssertClean();
        Assert.True(bytes.AsSpan().SequenceEqual(run.Output), $"{length} bytes went in and {run.Output.Length} came out, or others");
    }

    [Fact]
    public void StandardError_IsTheProgramsAlone()
    {
        ProgramRun run = Uapigen.Serve(s_options, ["/bin/sh", "-c", "printf out; printf err >&2"]);
        Assert.Equal((0, "out", "err"), (run.ExitCode, run.Text, run.Error));
    }

    [Fact]
    public void Arguments_ComeUntouched()
    {
        string[] arguments =
        [
            "", " ", "a b", "@file", "@", "--help", "-h", "-?", "/?", "--version", "--", "--backend", "--trace=maybe", "[diagram]", "[suggest]",
            "*", "$HOME", "~", "\\", "\"", "'", "line\nline", "\t", "größer", "漢字", "😀", "-", "",
        ];
        ProgramRun run = Uapigen.Serve(s_options, [CClient.Compile("arguments"), .. arguments]).AssertClean();
        Assert.Equal(arguments.Select(argument => Convert.ToHexStringLower(Encoding.UTF8.GetBytes(argument)) + "."), run.Lines);
    }

    [Fact]
    public void EnvironmentAndDirectory_AreTheTools()
    {
        string[] look = ["-c", "pwd; env | grep -v '^_=' | grep -v '^SHLVL=' | sort"];
        ProgramRun native = ProgramRun.Of("/bin/sh", look).AssertClean();
        ProgramRun served = Uapigen.Serve(s_options, ["/bin/sh", .. look]).AssertClean();
        Assert.Equal(native.Lines, served.Lines);
    }

    /// <summary>What is ignored or held back is inherited: a program must not start with the dispositions of the tool's runtime.</summary>
    [Fact]
    public void SignalDispositions_AreThoseOfAnyProgram()
    {
        string[] look = ["-E", "^Sig(Ign|Blk):", "/proc/self/status"];
        ProgramRun served = Uapigen.Serve(s_options, ["/bin/grep", .. look]).AssertClean();
        Assert.Equal(["SigBlk:\t0000000000000000", "SigIgn:\t0000000000000000"], served.Lines.Select(WithoutTheCLibrarysOwn));
    }

    /// <summary>nohup's own: what the tool was started to ignore stays ignored in the program.</summary>
    [Fact]
    public void IgnoredSignal_StaysIgnored()
    {
        Uapigen.RequireNotification();
        string serve = $"'{Uapigen.Path}' serve --on /dev/null --backend host --";
        ProgramRun run = ProgramRun.Of(Uapigen.WithNoSignalIgnored[0], [.. Uapigen.WithNoSignalIgnored[1..], "/bin/sh", "-c", $"trap '' HUP USR1; {serve} /bin/grep SigIgn: /proc/self/status"]).AssertClean();
        Assert.Equal(["SigIgn:\t0000000000000201"], run.Lines.Select(WithoutTheCLibrarysOwn));
    }

    /// <summary>Without signals 32 and 33, which no program can use: glibc's posix_spawn has them ignored in every program that it starts.</summary>
    private static string WithoutTheCLibrarysOwn(string line)
    {
        string[] words = line.Split('\t');
        ulong mask = ulong.Parse(words[1], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) & ~0x1_8000_0000UL;
        return string.Create(CultureInfo.InvariantCulture, $"{words[0]}\t{mask:x16}");
    }
}
