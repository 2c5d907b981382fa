using System.Globalization;
using System.Text;
using UapiGen.Cli.Tests.Reference;
using UapiGen.Cli.Tests.Support;
using UapiGen.Linux.Kvm;

namespace UapiGen.Cli.Tests.Matrix;

/// <summary>All cases of one client under one server, held against the reference.</summary>
internal static class MatrixRun
{
    // Any numbers that make the arena lie low, and the other right below the limit.
    private const ulong ArenaStart = 1UL << 32, Limit = 1UL << 46;

    /// <summary>Runs the cases, and fails with every one that came out otherwise.</summary>
    /// <param name="kernel">What is expected.</param>
    /// <param name="on">The descriptor, as the client and the tool take it.</param>
    /// <param name="client">The compiled client.</param>
    /// <param name="cases">The cases.</param>
    /// <returns>How many of them could not be staged on this machine.</returns>
    public static int Check(ReferenceKernel kernel, string on, string client, IReadOnlyList<ClientCase> cases)
    {
        uint command = KvmNumbers.Command(kernel.Contract.Number), question = KvmNumbers.Command(KvmNumbers.CheckExtension);
        string script = Path.GetTempFileName();
        ProgramRun run;
        try
        {
            File.WriteAllLines(script, cases.Select(one => one.Line(one.IsCapabilityQuestion ? question : command)));
            run = Uapigen.Serve(
                ["--contract", kernel.Contract.Name, "--struct-version", kernel.StructVersion.ToString(CultureInfo.InvariantCulture), "--on", on, .. kernel.Backend.Options],
                [client, on, script]);
        }
        finally
        {
            File.Delete(script);
        }

        Assert.Equal(kernel.Backend.Warning, run.Error);
        Assert.Equal(0, run.ExitCode);
        string[] answers = run.Lines;
        Assert.Equal(cases.Count, answers.Length);

        (ClientCase Case, string Expected, string Answer)[] wrong =
        [
            .. cases.Zip(answers, (one, answer) => (Case: one, Expected: Expect(kernel, one), Answer: answer))
                .Where(row => row.Answer != "unmapped" && row.Answer != row.Expected),
        ];
        Assert.True(
            wrong.Length == 0,
            $"{wrong.Length} of {cases.Count} cases differ:\n" + string.Join('\n', wrong.Take(25).Select(row => $"{row.Case.Name}: expected {row.Expected}, got {row.Answer}")));
        return answers.Count(answer => answer == "unmapped");
    }

    /// <summary>The line that the client should print: what ioctl(2) returns, errno, and every byte that changed.</summary>
    public static string Expect(ReferenceKernel kernel, ClientCase one)
    {
        if (one.IsCapabilityQuestion) return $"{kernel.Backend.Capability} 0";

        byte[] before = one.Image((int)kernel.PageSize);
        ulong start = one.Base == CaseBase.Top ? Limit - (ulong)before.Length : ArenaStart;
        ReferenceMemory memory = new(start, [.. before], one.Rights, Limit);
        Errno error = kernel.GetCompatCaps(memory, one.Base == CaseBase.Absolute ? one.Argument : unchecked(start + one.Argument));

        StringBuilder line = new(error == Errno.Success ? "0 0" : string.Create(CultureInfo.InvariantCulture, $"-1 {(int)error}"));
        for (int i = 0; (i += before.AsSpan(i).CommonPrefixLength(memory.Bytes.AsSpan(i))) < before.Length; i++)
            line.Append(CultureInfo.InvariantCulture, $" {i}:{memory.Bytes[i]:x2}");
        return line.ToString();
    }
}
