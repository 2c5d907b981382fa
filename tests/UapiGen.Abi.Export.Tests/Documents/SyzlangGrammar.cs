using System.Text.RegularExpressions;

namespace UapiGen.Abi.Export.Tests.Documents;

/// <summary>
/// Reads a description as syzkaller's documentation has the language (docs/syscall_descriptions_syntax.md): includes, defines, flags, structs and unions with
/// attributes, calls. A line that is none of these, a type that is not known or has other options than it takes, and a name that nobody defines are mistakes.
/// </summary>
internal sealed partial class SyzlangGrammar
{
    /// <summary>Types of the language, and of the descriptions that every Linux target has, with how many options they take.</summary>
    private static readonly Dictionary<string, (int Least, int Most)> s_types = new(StringComparer.Ordinal)
    {
        ["int8"] = (0, 1), ["int16"] = (0, 1), ["int32"] = (0, 1), ["int64"] = (0, 1), ["intptr"] = (0, 1), ["const"] = (1, 2), ["flags"] = (1, 2), ["array"] = (1, 2), ["ptr"] = (2, 3),
        ["ptr64"] = (2, 3), ["bytesize"] = (1, 2), ["len"] = (1, 2), ["filename"] = (0, 1), ["string"] = (0, 2), ["buffer"] = (1, 1), ["fd"] = (0, 1), ["fd_dir"] = (0, 1), ["pid"] = (0, 1),
        ["fd_perf"] = (0, 1), ["fd_ruleset"] = (0, 1), ["fd_seccomp"] = (0, 1), ["fd_pidfd"] = (0, 1), ["fd_namespace"] = (0, 1), ["fd_kvmvm"] = (0, 1),
    };

    private readonly HashSet<string> _defined = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>The mistakes.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>The calls, by name.</summary>
    public List<string> Calls { get; } = [];

    /// <summary>The structs and unions by name.</summary>
    public Dictionary<string, SyzlangBlock> Blocks { get; } = new(StringComparer.Ordinal);

    public SyzlangGrammar(string text)
    {
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0 || lines[i][0] == '#' || Include().IsMatch(lines[i])) continue;
            if (Define().Match(lines[i]) is { Success: true } define) Own(define.Groups[1].Value);
            else if (Flags().Match(lines[i]) is { Success: true } flags) ReadFlags(flags);
            else if (Opening().Match(lines[i]) is { Success: true } opening) i = ReadMembers(lines, i, opening);
            else if (Call().Match(lines[i]) is { Success: true } call) ReadCall(call);
            else Faults.Add($"line {i + 1} is nothing: {lines[i]}");
        }
        foreach (string name in _used.Where(name => !_defined.Contains(name))) Faults.Add($"{name} is used and not defined");
        foreach (string name in _defined.Where(name => !_used.Contains(name))) Faults.Add($"{name} is defined and not used");
    }

    private void Own(string name)
    {
        if (!_defined.Add(name)) Faults.Add($"{name} is defined twice");
    }

    private void ReadFlags(Match flags)
    {
        Own(flags.Groups[1].Value);
        foreach (string value in flags.Groups[2].Value.Split(", "))
        {
            if (!Number().IsMatch(value)) _used.Add(value);
        }
    }

    private int ReadMembers(string[] lines, int i, Match opening)
    {
        string name = opening.Groups[1].Value;
        Own(name);
        bool isUnion = opening.Groups[2].Value == "[";
        List<(string Name, string Type)> members = [];
        HashSet<int> columns = [];
        for (i++; i < lines.Length && lines[i].StartsWith('\t'); i++)
        {
            string[] parts = lines[i][1..].Split('\t', StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length != 2 || !Name().IsMatch(parts[0])) Faults.Add($"line {i + 1} is no member: {lines[i]}");
            else if (members.Any(member => member.Name == parts[0])) Faults.Add($"{name}.{parts[0]} is there twice");
            else
            {
                members.Add((parts[0], parts[1]));
                columns.Add((parts[0].Length / 8) + lines[i].Count(c => c == '\t') - 1);
                ReadType(parts[1]);
            }
        }
        if (members.Count == 0) Faults.Add($"{name} is empty");
        // All types stand at the first tab stop behind the longest name.
        else if (columns.Count > 1 || columns.Single() != members.Max(member => member.Name.Length / 8) + 1) Faults.Add($"the types of {name} do not stand in their column");

        Match ending = i < lines.Length ? (isUnion ? UnionEnd() : StructEnd()).Match(lines[i]) : Match.Empty;
        if (!ending.Success) Faults.Add($"{name} does not end");
        Blocks[name] = new SyzlangBlock(isUnion, members, ending.Groups[1].Value);
        return i;
    }

    private void ReadCall(Match call)
    {
        Calls.Add(call.Groups[1].Value);
        Own(call.Groups[1].Value);
        _used.Add(call.Groups[1].Value);
        foreach (string argument in Split(call.Groups[2].Value))
        {
            string[] parts = argument.Split(' ', 2);
            if (parts.Length == 2) ReadType(parts[1]);
            else Faults.Add($"{argument} is no argument");
        }
        if (call.Groups[3].Value is { Length: > 0 } result) ReadType(result.Trim());
    }

    private void ReadType(string type)
    {
        Match match = Type().Match(type);
        if (!match.Success)
        {
            Faults.Add($"{type} is no type");
            return;
        }
        string name = match.Groups[1].Value;
        string[] options = match.Groups[3].Success ? [.. Split(match.Groups[3].Value)] : [];
        if (!s_types.TryGetValue(name, out (int Least, int Most) known))
        {
            _used.Add(name);
            if (options.Length > 0) Faults.Add($"{type}: {name} takes no options");
            return;
        }
        if (options.Length < known.Least || options.Length > known.Most) Faults.Add($"{type} has {options.Length} options");
        if (name is "ptr" or "ptr64" && options[0] is not ("in" or "out" or "inout")) Faults.Add($"{type} goes nowhere");
        if (name is "array" or "ptr" or "ptr64") ReadType(options[name == "array" ? 0 : 1]);
        if (name is "const" or "flags" && !Number().IsMatch(options[0])) _used.Add(options[0]);
        if (name is "const" or "flags" or "bytesize" && options.Length == 2) ReadType(options[1]);
    }

    /// <summary>What commas divide, but for those within brackets.</summary>
    public static IEnumerable<string> Split(string text)
    {
        int depth = 0, start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '[' => 1, ']' => -1, _ => 0 };
            if (text[i] != ',' || depth > 0) continue;
            yield return text[start..i].Trim();
            start = i + 1;
        }
        yield return text[start..].Trim();
    }

    [GeneratedRegex(@"^include <[\w/.-]+>$")]
    private static partial Regex Include();

    [GeneratedRegex(@"^define ([A-Z_][A-Z0-9_a-z]*)\t(-?\w+|_IOC\([^()]+\))$")]
    private static partial Regex Define();

    [GeneratedRegex(@"^([a-z_]\w*) = (\w+(?:, \w+)*)$")]
    private static partial Regex Flags();

    [GeneratedRegex(@"^\}(?: \[(packed|align\[\d+\]|size\[\d+\])\])?$")]
    private static partial Regex StructEnd();

    [GeneratedRegex(@"^\](?: \[(varlen|size\[\d+\])\])?$")]
    private static partial Regex UnionEnd();

    [GeneratedRegex(@"^([a-z_]\w*) ([{\[])$")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^([a-z]\w*(?:\$\w+)?)\((.*?)\)( [a-z]\w*)?( \(breaks_returns\))?$")]
    private static partial Regex Call();

    [GeneratedRegex(@"^([a-z_]\w*)(:\d+)?(?:\[(.*)\])?$")]
    private static partial Regex Type();

    [GeneratedRegex(@"^(0x[0-9a-f]+|-?\d+)$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^[a-zA-Z_]\w*$")]
    private static partial Regex Name();
}
