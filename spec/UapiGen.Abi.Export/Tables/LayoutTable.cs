namespace UapiGen.Abi.Export;

/// <summary>
/// A struct as a table: each field at its place in both layouts, holes and padding among them. It is what pictures, pages and listings are
/// made of, so that all of them say the same.
/// </summary>
public sealed class LayoutTable
{
    private LayoutTable(AbiSnapshot snapshot, StructDeclaration declaration)
    {
        (Snapshot, Rows) = (snapshot, LayoutWalk.Of(snapshot, declaration));
        VersionSnapshot newest = snapshot.Versions[^1];
        DiffersOnI386 = !newest.Size.AreSame || All.Any(each => !each.Row.Offset.AreSame || !each.Row.Size.AreSame);
    }

    /// <summary>The struct.</summary>
    public AbiSnapshot Snapshot { get; }

    /// <summary>Its fields and what is between them, in the order of memory.</summary>
    public IReadOnlyList<LayoutRow> Rows { get; }

    /// <summary>Whether anything lies elsewhere on i386, or has another size there.</summary>
    public bool DiffersOnI386 { get; }

    /// <summary>The type as C names it.</summary>
    public string CName => CText.Name(Snapshot);

    /// <summary>All rows, those of embedded structs and bit-fields among them, each with its depth.</summary>
    public IEnumerable<(LayoutRow Row, int Depth)> All => Rows.SelectMany(row => row.Flatten());

    /// <summary>Lays a struct out.</summary>
    /// <param name="snapshot">A snapshot of a declaration, or of a baseline.</param>
    /// <exception cref="ExportException">The snapshot contradicts itself.</exception>
    public static LayoutTable Of(AbiSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return new LayoutTable(snapshot, SnapshotDeclaration.Of(snapshot));
    }

    /// <summary>The macro of a version's size.</summary>
    /// <param name="version">The version's number.</param>
    public string SizeMacro(int version) => CNames.Size(Snapshot, version);

    /// <summary>A struct in one line: size, versions, alignment.</summary>
    public string Summary
    {
        get
        {
            VersionSnapshot newest = Snapshot.Versions[^1];
            int count = Snapshot.Versions.Count;
            string i386 = newest.Size.AreSame ? "" : $" ({CText.Decimal(newest.Size.I386)} on i386)";
            return $"{Counted.Bytes(newest.Size.Lp64)}{i386}, {Counted.Of(count, "version")}, aligned to {CText.Decimal(newest.Alignment.Lp64)}";
        }
    }
}
