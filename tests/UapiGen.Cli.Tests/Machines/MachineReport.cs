namespace UapiGen.Cli.Tests.Machines;

/// <summary>What machines.c said: bytes of structs, the numbers in them, commands.</summary>
internal sealed class MachineReport(string[] lines)
{
    /// <summary>The bytes of a struct, in hexadecimal.</summary>
    public string Bytes(string name) => Assert.Single(lines, line => line.StartsWith($"bytes {name} ", StringComparison.Ordinal)).Split(' ')[2];

    /// <summary>The numbers of a struct, by field.</summary>
    public IReadOnlyDictionary<string, string> Values(string name) =>
        lines.SkipWhile(line => !line.StartsWith($"bytes {name} ", StringComparison.Ordinal)).Skip(1).TakeWhile(line => line.StartsWith("value ", StringComparison.Ordinal))
            .Select(line => line.Split(' ')).ToDictionary(words => words[1], words => words[2], StringComparer.Ordinal);

    /// <summary>The commands, by the structs that they carry.</summary>
    public IReadOnlyDictionary<string, string> Commands =>
        lines.Where(line => line.StartsWith("command ", StringComparison.Ordinal)).Select(line => line.Split(' ')).ToDictionary(words => words[1], words => words[2], StringComparer.Ordinal);
}
