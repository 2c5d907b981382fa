using UapiGen.History.Tests.Corpus;

namespace UapiGen.Abi.Export.Tests.Headers;

/// <summary>Headers live with the kernel's and libc's own definitions of the same struct, whoever comes first.</summary>
public class SystemHeaderTests
{
    private const string Gnu = "#ifndef _GNU_SOURCE\n#define _GNU_SOURCE\n#endif\n";

    /// <summary>libc's headers that define structs of the kernel, or include its headers.</summary>
    private static readonly string[] s_libc = ["sched.h", "sys/mount.h", "sys/rseq.h", "sys/stat.h", "fcntl.h", "sys/ioctl.h", "time.h"];

    [Theory]
    [InlineData("gcc")]
    [InlineData("g++")]
    public void KernelHeader_ComesBeforeOrAfter(string command)
    {
        using Compiler compiler = Compiler.Require(command);
        int compared = 0;
        foreach (KernelHistory history in Histories.All)
        {
            string include = $"#include <{history.Header}>\n";
            if (compiler.Judge(include).Length > 0) continue;
            string header = CHeader.Write([Subjects.NewestOf(history.CName)]);
            Assert.Equal((history.CName, ""), (history.CName, compiler.Judge(include + header)));
            Assert.Equal((history.CName, ""), (history.CName, compiler.Judge(header + include)));
            compared++;
        }
        Assert.SkipWhen(compared == 0, $"{command} has none of the kernel's headers.");
        Assert.True(compared > 10, $"only {compared}");
    }

    [Theory]
    [InlineData("gcc")]
    [InlineData("g++")]
    public void LibcHeaders_ComeBeforeOrAfter(string command)
    {
        using Compiler compiler = Compiler.Require(command);
        string[] includes = [.. s_libc.Select(libc => $"#include <{libc}>\n").Where(include => compiler.Judge(Gnu + include).Length == 0)];
        foreach (string name in Subjects.Newest.Select(row => row.Data))
        {
            string header = CHeader.Write([Subjects.Of(name)]);
            foreach (bool isAfter in new[] { false, true })
            {
                // All of libc's at once; where that fails, one by one.
                if (Judge(string.Concat(includes)).Length == 0) continue;
                foreach (string include in includes)
                {
                    string complaints = Judge(include);
                    // Their own quarrels are not ours: the kernel's header alone with libc's must compile.
                    if (complaints.Length > 0 && Judge(include, KernelOnly(header)).Length == 0) Assert.Fail($"{name}, {(isAfter ? "then" : "after")} {include}{complaints}");
                }

                string Judge(string libc, string? other = null) => compiler.Judge(Gnu + (isAfter ? (other ?? header) + libc : libc + (other ?? header)));
            }
        }
    }

    private static string KernelOnly(string header) =>
        string.Concat(header.Split('\n').Where(line => line.StartsWith("#include <linux/", StringComparison.Ordinal)).Select(line => line + "\n"));

    /// <summary>glibc 2.41 has struct sched_attr in bits/sched.h: keyed on the size macro, after the kernel's header where there is one.</summary>
    [Fact]
    public void LibcThatDefinesTheStructItself_KeepsIt()
    {
        const string libc =
            """
            #ifndef SCHED_ATTR_SIZE_VER0
            struct sched_attr { unsigned size, sched_policy; unsigned long long sched_flags; int sched_nice; unsigned sched_priority;
                                unsigned long long sched_runtime, sched_deadline, sched_period; unsigned sched_util_min, sched_util_max; };
            #define SCHED_ATTR_SIZE_VER0 48
            #define SCHED_ATTR_SIZE_VER1 56
            #endif

            """;
        using Compiler compiler = Compiler.Require("gcc");
        string header = CHeader.Write([Subjects.NewestOf("sched_attr")]);

        foreach (string option in new[] { "-DUAPIGEN_OWN", "-DUAPIGEN_NOTHING" })
        {
            Assert.Equal("", compiler.Judge(libc + header, option));
            Assert.Equal("", compiler.Judge(header + libc, option));
        }
        Assert.Contains("redefinition", compiler.Judge(header + libc.Replace("#ifndef SCHED_ATTR_SIZE_VER0", "#if 1", StringComparison.Ordinal), "-DUAPIGEN_OWN"), StringComparison.Ordinal);
    }

    [Fact]
    public void SizeMacros_TellWhichDefinitionThereIs()
    {
        using Compiler compiler = Compiler.Require("gcc");
        // A kernel's header whose struct has no version 1: programs must not be told that it has.
        string old = "struct sched_attr { unsigned size; };\n#define SCHED_ATTR_SIZE_VER0 48\n" + CHeader.Write([Subjects.NewestOf("sched_attr")]);

        Assert.Equal("", compiler.Judge(old + "#ifdef SCHED_ATTR_SIZE_VER1\n#error it has\n#endif\n", "-DUAPIGEN_OWN"));
        Assert.Equal("", compiler.Judge(CHeader.Write([Subjects.NewestOf("sched_attr")]) + "#ifndef SCHED_ATTR_SIZE_VER1\n#error it has\n#endif\n", "-DUAPIGEN_OWN"));
    }
}
