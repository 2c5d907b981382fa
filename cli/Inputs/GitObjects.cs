using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace UapiGen.Cli.Inputs;

/// <summary>Texts that git holds, all by one process: starting one for each takes longer than reading a thousand.</summary>
internal static class GitObjects
{
    /// <summary>Reads texts.</summary>
    /// <param name="folder">Where git runs: in the repository.</param>
    /// <param name="names">What git calls them, such as <c>HEAD:./abi/my_args.abi</c>.</param>
    /// <exception cref="InputException">One of them is not there.</exception>
    public static IReadOnlyList<string> Read(string folder, IReadOnlyList<string> names)
    {
        if (names.Count == 0) return [];
        ProcessStartInfo start = new("git", ["-C", folder, "cat-file", "--batch"]) { RedirectStandardInput = true, RedirectStandardOutput = true, StandardInputEncoding = new UTF8Encoding(false) };
        using Process git = Process.Start(start)!;
        using MemoryStream output = new();
        Task reading = git.StandardOutput.BaseStream.CopyToAsync(output);
        foreach (string name in names) git.StandardInput.Write(name + "\n");
        git.StandardInput.Close();
        reading.Wait();
        git.WaitForExit();
        return Parse(output.GetBuffer().AsSpan(0, (int)output.Length), names);
    }

    /// <summary><c>HASH blob SIZE</c>, the bytes, and a line feed, one after the other; <c>NAME missing</c> for what is not there.</summary>
    private static List<string> Parse(ReadOnlySpan<byte> answers, IReadOnlyList<string> names)
    {
        List<string> texts = [];
        foreach (string name in names)
        {
            int end = answers.IndexOf((byte)'\n');
            string[] head = end < 0 ? [] : Encoding.UTF8.GetString(answers[..end]).Split(' ');
            if (head is not [_, "blob", var size] || !int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out int length))
                throw new InputException($"{name}: git has no such file");
            texts.Add(Encoding.UTF8.GetString(answers.Slice(end + 1, length)));
            answers = answers[(end + 1 + length + 1)..];
        }
        return texts;
    }
}
