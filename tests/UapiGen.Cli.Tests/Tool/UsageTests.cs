using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Tool;

/// <summary>What is said of a command line that cannot be understood: which argument it is, what is taken there, whose help says more.</summary>
public sealed class UsageTests
{
    private const string AnyStruct = "open_how.abi";

    [Theory]
    // What is taken, in words that no type of .NET is in.
    [InlineData("--size takes a number from 0 to 18446744073709551615, not '-1'", "explain", AnyStruct, "--bytes", "00", "--size", "-1")]
    [InlineData("--size takes a number from 0 to 18446744073709551615, not '18446744073709551616'", "explain", AnyStruct, "--bytes", "00", "--size", "18446744073709551616")]
    [InlineData("--version takes a number from 0 to 2147483647, not 'x'", "explain", AnyStruct, "--bytes", "00", "--version", "x")]
    [InlineData("--format is text, json, sarif or github, not 'xml'", "check", AnyStruct, "--format", "xml")]
    [InlineData("--format is text, json, svg or html, not '1'", "show", AnyStruct, "--format", "1")]
    [InlineData("--format is text or json, not 'yaml'", "verify", "btf", AnyStruct, "--format", "yaml")]
    // Numbers are not cut.
    [InlineData("--command 0x99999999999: the number of an ioctl has 32 bits, from 0 to 0xffffffff", "explain", AnyStruct, "--command", "0x99999999999")]
    [InlineData("--command 0xffffffff7fffffff: the number of an ioctl has 32 bits, from 0 to 0xffffffff", "explain", AnyStruct, "--command", "0xffffffff7fffffff")]
    [InlineData("EPERM,ENOENT: Linux has no such error; they are called EINVAL, E2BIG and so on", "explain", AnyStruct, "--bytes", "00", "--errno", "EPERM,ENOENT")]
    // An option that there is not is no file.
    [InlineData("there is no option '--bogus'; see uapigen check --help", "check", AnyStruct, "--bogus")]
    [InlineData("there is no option '--compiler'; see uapigen verify cc --help", "verify", "cc", AnyStruct, "--compiler", "gcc")]
    [InlineData("there is no option '--stuct'; did you mean --struct? see uapigen explain --help", "explain", AnyStruct, "--stuct=open_how")]
    [InlineData("there is no option '-x'; see uapigen diff --help", "diff", "-x", AnyStruct, AnyStruct)]
    // What is missing, or too much.
    [InlineData("which command? uapigen --help lists them")]
    [InlineData("which of c-header, json, rst, markdown, syzlang? see uapigen export --help", "export")]
    [InlineData("which of cc, btf? see uapigen verify --help", "verify")]
    [InlineData("INPUT is missing; see uapigen show --help", "show")]
    [InlineData("INPUT is missing; see uapigen export c-header --help", "export", "c-header")]
    [InlineData("OLD is missing; see uapigen diff --help", "diff")]
    [InlineData("NEW is missing; see uapigen diff --help", "diff", AnyStruct)]
    [InlineData("'third' is one argument too many; see uapigen diff --help", "diff", AnyStruct, AnyStruct, "third")]
    [InlineData("--as RELEASE is missing; see uapigen promote --help", "promote", AnyStruct)]
    [InlineData("--as takes a value: --as RELEASE", "promote", AnyStruct, "--as")]
    [InlineData("'chekc' is no command; did you mean check? uapigen --help lists them", "chekc")]
    [InlineData("'jsno' is no command; did you mean json? uapigen export --help lists them", "export", "jsno", AnyStruct)]
    [InlineData("'entirely' is no command or option of this tool; uapigen --help lists them", "entirely")]
    // What is empty.
    [InlineData("INPUT is empty; see uapigen check --help", "check", "")]
    [InlineData("NEW is empty; see uapigen diff --help", "diff", AnyStruct, "")]
    [InlineData("--struct is empty; see uapigen show --help", "show", AnyStruct, "--struct", "")]
    [InlineData("--errno is empty; see uapigen explain --help", "explain", AnyStruct, "--bytes", "00", "--errno", "")]
    [InlineData("--bytes is empty; see uapigen explain --help", "explain", AnyStruct, "--bytes", "")]
    [InlineData("--bytes says no byte: two hexadecimal digits are one, such as 2000000000000000", "explain", AnyStruct, "--bytes", " ")]
    // What there is instead.
    [InlineData("open_how has version 0 only, and no version 99 that a kernel could have", "explain", AnyStruct, "--bytes", "00", "--version", "99")]
    [InlineData("perf_event_attr has the versions 0 to 9, and no version 99 that a kernel could have", "explain", "perf_event_attr.abi", "--bytes", "00", "--version", "99")]
    [InlineData("UAPI9999: there is no such rule. Rules begin with UAPI1, UAPI2, UAPI3, UAPI4, UAPI5, UAPI6, UAPI7, UAPI8, as UAPI1001 (The struct is not partial)", "explain", "UAPI9999")]
    [InlineData("UAPI6011: it is a rule, and its page is shown without options: uapigen explain UAPI6011. For a struct, name where it is declared", "explain", "UAPI6011", "--struct", "open_how")]
    [InlineData("/etc/passwd: it is no assembly; what can be read is an assembly (.dll), a project (.csproj), a baseline (.abi) or a folder of baselines", "show", "/etc/passwd")]
    [InlineData("--namespace '1 bad': '1 bad' is no name in C#; names with dots between are, such as My.Structs", "import", "btf", "--struct", "open_how", "--namespace", "1 bad")]
    [InlineData("--namespace 'My.class': 'class' is no name in C#; names with dots between are, such as My.Structs", "import", "header", "linux/openat2.h", "--struct", "open_how", "--namespace", "My.class")]
    // Folders and files in each other's place.
    [InlineData("/no/such/x.svg: there is no folder /no/such; make it first, or name another place", "show", AnyStruct, "--format", "svg", "-o", "/no/such/x.svg")]
    [InlineData("/tmp: it is a folder; name a file", "explain", AnyStruct, "--bytes", "@/tmp")]
    [InlineData("/tmp: it is a folder; name a file", "import", "btf", "/tmp", "--struct", "open_how")]
    [InlineData("/tmp: it is a folder; name a file", "verify", "btf", AnyStruct, "--btf", "/tmp")]
    [InlineData("/tmp: it is a folder; name a header, and with --include a folder in which headers are looked for", "import", "header", "/tmp", "--struct", "open_how")]
    [InlineData("--to open_how.abi: it is a file; name the folder of the baselines", "draft", "x.dll", "--to", AnyStruct)]
    public void WrongCommandLine_IsToldInOneLine(string line, params string[] arguments)
    {
        ProgramRun run = Uapigen.RunIn(Repository.Baselines, arguments);

        Assert.Equal((2, "", $"uapigen: {line}\n"), (run.ExitCode, run.Text, run.Error));
    }

    [Theory]
    [InlineData("--bogus")]
    [InlineData("")]
    public void Help_IsShown_WhateverElseIsWrong(string wrong) =>
        Assert.Contains("Usage:", Uapigen.Run("check", wrong, "--help").AssertClean().Text, StringComparison.Ordinal);

    /// <summary>A register of 64 bits that holds a negative int, as debuggers show it.</summary>
    [Fact]
    public void CommandWithASignAbove_IsTheSame() =>
        Assert.StartsWith("0xc0de1234 on x86-64: ", Uapigen.RunIn(Repository.Baselines, "explain", AnyStruct, "--command", "0xffffffffc0de1234").Text, StringComparison.Ordinal);

    [Fact]
    public void FolderOfDrafts_CannotBePromoted()
    {
        using Folder folder = new();

        ProgramRun run = Uapigen.Run("promote", "--as", "Linux 7.3", folder.Path);

        Assert.Equal((1, $"{folder.Path}: it is a folder; name a file\nuapigen: 1 refused, so that nothing was promoted\n"), (run.ExitCode, run.Error));
    }
}
