using System.Diagnostics;

namespace UapiGen.Abi.Export.Tests.Documents;

/// <summary>The descriptions before syzkaller's own parser and formatter, where a machine has them.</summary>
public class SyzFmtTests
{
    private const string Variable = "UAPIGEN_SYZ_FMT";

    [Fact]
    public async Task SyzFmt_ParsesAllAndLeavesThemAsTheyAre()
    {
        string? command = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrEmpty(command), $"{Variable} names no syz-fmt: in a checkout of syzkaller, `go build -o bin/syz-fmt ./tools/syz-fmt` makes one.");

        DirectoryInfo folder = Directory.CreateTempSubdirectory("uapigen-syz-");
        try
        {
            AbiSnapshot[] subjects = [.. Subjects.Names.Select(row => Subjects.Of(row.Data))];
            Dictionary<string, string> written = new(StringComparer.Ordinal);
            foreach (string text in subjects.Select(Syzlang.Write).Append(Syzlang.Write([.. subjects.DistinctBy(subject => subject.CName)])))
            {
                string file = Path.Combine(folder.FullName, $"{written.Count}.txt");
                await File.WriteAllTextAsync(file, written[file] = text, TestContext.Current.CancellationToken);
            }
            using Process process = Process.Start(new ProcessStartInfo(command!, [folder.FullName]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);

            Assert.Equal("", await errors);
            Assert.Equal(0, process.ExitCode);
            // It says each file that it wrote anew.
            Assert.Equal("", output);
            Assert.All(written, each => Assert.Equal(each.Value, File.ReadAllText(each.Key)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
