namespace UapiGen.Abi;

/// <summary>All constants that headers of structs have: what each is called in C, and what it is.</summary>
public static class CConstantTable
{
    /// <summary>Names in C that two constants of different values have, each with the first two of them.</summary>
    /// <param name="structs">The structs that one header holds.</param>
    public static IEnumerable<CConstantClash> Clashes(IEnumerable<AbiSnapshot> structs)
    {
        var first = new Dictionary<string, Entry>(StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (Entry entry in structs.SelectMany(Of))
        {
            if (!first.TryGetValue(entry.CName, out Entry other)) first.Add(entry.CName, entry);
            else if (other.Value != entry.Value && told.Add(entry.CName)) yield return new CConstantClash(entry.CName, other.Subject, entry.Subject, other.IsStated || entry.IsStated);
        }
    }

    /// <summary>Whether a declaration says any of the names, and does not leave all of them to follow from it.</summary>
    public static bool IsAnyStated(AbiSnapshot snapshot) =>
        snapshot.Names != StatedNames.None || snapshot.Constants.Any(static one => one.CName is not null) || snapshot.Enums.Any(static one => one.Members.Any(static member => member.CName is not null));

    private static IEnumerable<Entry> Of(AbiSnapshot snapshot)
    {
        foreach (EnumDeclaration one in snapshot.Enums)
        {
            foreach (EnumMember member in one.Members)
            {
                if (CConstantName.Of(one, member) is { } name)
                    yield return new Entry(name, "'" + one.Name + "." + member.Name + "'", FactNumbers.Value(member.Value, one.Underlying.IsSigned() && unchecked((long)member.Value) < 0), member.CName is not null);
            }
        }
        foreach (ConstantDeclaration one in snapshot.Constants)
        {
            if (CConstantName.Of(snapshot, one) is { } name) yield return new Entry(name, "'" + snapshot.TypeName + "." + one.Name + "'", FactNumbers.Value(one.Value, one.IsNegative), one.CName is not null);
        }
        foreach (VersionSnapshot version in snapshot.Versions)
            yield return new Entry(CConstantName.OfSize(snapshot, version.Number), "the size of version " + FactNumbers.Decimal(version.Number) + " of '" + snapshot.TypeName + "'", FactNumbers.Hex((ulong)version.Size.Lp64), snapshot.Names.Sizes is not null);
        // The number of a command differs between machines, so that it is no constant's.
        if (snapshot.Command is { } command) yield return new Entry(CConstantName.OfCommand(snapshot), "the command of '" + snapshot.TypeName + "'", command.ToString(), snapshot.Names.Command is not null);
        if (snapshot.Capability is { } capability)
            yield return new Entry(CConstantName.OfCapability(snapshot), "the capability of '" + snapshot.TypeName + "'", FactNumbers.Hex((ulong)capability), snapshot.Names.Capability is not null);
    }

    private readonly record struct Entry(string CName, string Subject, string Value, bool IsStated);
}

/// <summary>A name in C that two constants of different values have.</summary>
/// <param name="CName">The name.</param>
/// <param name="One">The one, in words.</param>
/// <param name="Other">The other.</param>
/// <param name="IsStated">Whether a declaration says the name of one of them, and both did not only come to it.</param>
public sealed record CConstantClash(string CName, string One, string Other, bool IsStated);
