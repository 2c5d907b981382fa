using System.Text;

namespace UapiGen.Abi.Export;

/// <summary>Definitions as <c>syz-fmt</c> leaves them: types of a block in one column, tabs of eight, a tab before the value of a constant.</summary>
internal static class SyzText
{
    private const int TabWidth = 8;

    /// <summary>A struct.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="members">What it holds.</param>
    /// <param name="attributes">What stands in brackets behind it; empty where nothing does.</param>
    public static string Struct(string name, IEnumerable<SyzMember> members, string attributes) => Block(name, '{', members, '}', attributes);

    /// <summary>A union.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="choices">What it is one of.</param>
    /// <param name="attributes">What stands in brackets behind it; empty where nothing does.</param>
    public static string Union(string name, IEnumerable<SyzMember> choices, string attributes) => Block(name, '[', choices, ']', attributes);

    /// <summary>A constant.</summary>
    public static string Define(string name, string value) => $"define {name}\t{value}";

    private static string Block(string name, char opening, IEnumerable<SyzMember> members, char closing, string attributes)
    {
        SyzMember[] all = [.. members];
        int column = all.Max(member => Tabs(member.Name));
        StringBuilder text = new($"{name} {opening}\n");
        foreach (SyzMember member in all) text.Append('\t').Append(member.Name).Append('\t', column - Tabs(member.Name) + 1).Append(member.Type).Append('\n');
        text.Append(closing);
        if (attributes.Length > 0) text.Append(" [").Append(attributes).Append(']');
        return text.Append('\n').ToString();
    }

    /// <summary>The tab stops that a name takes, with the one behind it.</summary>
    private static int Tabs(string name) => (name.Length / TabWidth) + 1;
}
