using System.Collections.Immutable;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Generator.Model;

/// <summary>File names that the compiler would take for one and the same.</summary>
internal static class NameClashes
{
    /// <summary>The names that occur more than once when case is ignored, in ordinal order; nearly always none.</summary>
    public static EquatableArray<string> Among(ImmutableArray<string> structs, ImmutableArray<string> handlers)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        SortedSet<string>? twice = null;
        foreach (ImmutableArray<string> names in new[] { structs, handlers })
        {
            foreach (string name in names)
            {
                if (!seen.Add(name)) (twice ??= new SortedSet<string>(StringComparer.OrdinalIgnoreCase)).Add(name);
            }
        }
        return twice is null ? default : new EquatableArray<string>([.. twice]);
    }

    /// <summary>The file name of a declaration, given the names that clash.</summary>
    public static string FileName(TypeSite site, EquatableArray<string> clashes)
    {
        string name = HintName.Of(site);
        foreach (string clash in clashes)
        {
            if (string.Equals(clash, name, StringComparison.OrdinalIgnoreCase)) return HintName.Distinct(site);
        }
        return name;
    }
}
