using System.Globalization;
using UapiGen.Abi;
using UapiGen.Cli.Inputs;
using UapiGen.Cli.Output;

namespace UapiGen.Cli.Explain.Commands;

/// <summary>Says which struct a command carries, and what its number is on other machines.</summary>
internal static class CommandExplanation
{
    /// <summary>Says it on standard output.</summary>
    /// <returns>The tool's exit code: 1 where no struct of the input has this number on this machine.</returns>
    public static int Run(string input, string? name, CommandQuestion asked, OutputFormat format)
    {
        AbiSnapshot[] structs = [.. AbiInputs.Read([input], name is null ? null : [name]).Select(one => one.Snapshot)];
        AbiSnapshot[] here = [.. structs.Where(asked.IsOf)], elsewhere = [.. structs.Where(asked.IsOfElsewhere)];
        if (format == OutputFormat.Json) Console.Out.Write(Json(asked, here));
        else
        {
            foreach (string line in Lines(input, asked, here, elsewhere)) Console.Out.Write(line + "\n");
        }
        return here.Length > 0 ? ExitCodes.Success : ExitCodes.Findings;
    }

    /// <summary>Why a number is not the one of a struct's command on this machine.</summary>
    public static string Contradiction(AbiSnapshot snapshot, CommandQuestion asked)
    {
        if (snapshot.Command is not { } command) return $"{snapshot.CName} is passed by a system call, and {Hex(asked.Number)} is the number of an ioctl";
        string own = Hex(snapshot.NumberOf(snapshot.Versions[^1], asked.Target.Ioctl, asked.Target == TargetAbi.I386)!.Value);
        string size = command.Direction == Abi.IoctlDirection.None ? "" : $" for {Counted.Bytes(snapshot.Versions[^1].Size.On(asked.Target))}";
        return $"{Hex(asked.Number)} is not the command of {snapshot.CName} on {asked.Target.Name}, which is {own}{size}"
            + (asked.IsOfElsewhere(snapshot) ? $"; it is on {CommandQuestion.Like(asked.OtherEncoding)}" : "");
    }

    private static IEnumerable<string> Lines(string input, CommandQuestion asked, AbiSnapshot[] here, AbiSnapshot[] elsewhere)
    {
        yield return $"{Hex(asked.Number)} on {asked.Target.Name}: {Words(asked.Parts)}";
        foreach (AbiSnapshot snapshot in here) yield return $"  {Name(snapshot)}{Size(snapshot, asked.Parts!.Value, asked.Target)}";
        if (here.Length == 0) yield return $"  No struct of {input} has this command on {asked.Target.Name}.";

        if (asked.Parts is { } parts && here.Length > 0)
        {
            uint other = asked.OtherEncoding.Encode(parts.Direction, parts.Type, parts.Number, parts.Size);
            // With both directions all of their bits are set, wherever they lie.
            yield return other == asked.Number ? "The number is the same on every machine." : $"On {CommandQuestion.Like(asked.OtherEncoding)} it is {Hex(other)}.";
        }
        if (here.Length > 0 || elsewhere.Length == 0) yield break;
        IoctlParts meant = asked.OtherParts!.Value;
        yield return $"On {CommandQuestion.Like(asked.OtherEncoding)} it is {meant}: {string.Join(", ", elsewhere.Select(Name))}.";
        yield return $"There it would be {Hex(asked.Target.Ioctl.Encode(meant.Direction, meant.Type, meant.Number, meant.Size))} on {asked.Target.Name}: a program that was built with the other number asks for what this kernel does not have.";
    }

    private static string Json(CommandQuestion asked, AbiSnapshot[] here) => JsonText.Of(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("machine", asked.Target.Name);
        writer.WriteString("command", Hex(asked.Number));
        if (asked.Parts is { } parts)
        {
            writer.WriteString("direction", parts.Direction.ToString());
            writer.WriteNumber("type", parts.Type);
            writer.WriteNumber("number", parts.Number);
            writer.WriteNumber("size", parts.Size);
            writer.WriteString("elsewhere", Hex(asked.OtherEncoding.Encode(parts.Direction, parts.Type, parts.Number, parts.Size)));
        }
        writer.WriteStartArray("structs");
        foreach (AbiSnapshot snapshot in here)
        {
            writer.WriteStartObject();
            writer.WriteString("struct", snapshot.CName);
            writer.WriteString("type", snapshot.TypeName);
            if (VersionOf(snapshot, asked.Parts!.Value, asked.Target) is { } version) writer.WriteNumber("version", version);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static string Words(IoctlParts? parts) => parts?.ToString() ?? "no number that _IO, _IOR, _IOW or _IOWR makes there";

    private static string Name(AbiSnapshot snapshot) => $"{snapshot.CName} ({snapshot.TypeName})";

    private static string Size(AbiSnapshot snapshot, IoctlParts parts, TargetAbi target) => parts.Direction == Abi.IoctlDirection.None ? ", of any size"
        : VersionOf(snapshot, parts, target) is { } version ? string.Create(CultureInfo.InvariantCulture, $", version {version}")
        : $", of {Counted.Bytes(parts.Size)}, which no version has";

    private static int? VersionOf(AbiSnapshot snapshot, IoctlParts parts, TargetAbi target) =>
        parts.Direction == Abi.IoctlDirection.None ? null : snapshot.Versions.LastOrDefault(version => version.Size.On(target) == parts.Size)?.Number;

    private static string Hex(uint number) => "0x" + number.ToString("x", CultureInfo.InvariantCulture);
}
