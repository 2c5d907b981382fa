using System.Globalization;
using UapiGen.Abi;

namespace UapiGen.Btf;

/// <summary>What came of holding a declaration against the kernel's own struct.</summary>
/// <param name="Struct">The struct tag in C.</param>
/// <param name="Relation">How the two stand to each other.</param>
/// <param name="OurSize">The declared size, in bytes.</param>
/// <param name="TheirSize">The kernel's size, in bytes.</param>
/// <param name="Breaks">What is contradictory; of a broken struct only.</param>
/// <param name="KernelHasMore">The kernel's fields that the declaration lacks.</param>
/// <param name="WeHaveMore">The declared fields that the kernel lacks.</param>
/// <param name="Notes">What differs and breaks nothing, such as a name.</param>
public sealed record BtfVerdict(
    string Struct,
    BtfRelation Relation,
    long OurSize,
    long TheirSize,
    EquatableArray<BtfBreak> Breaks,
    EquatableArray<FieldPlace> KernelHasMore,
    EquatableArray<FieldPlace> WeHaveMore,
    EquatableArray<string> Notes)
{
    /// <summary>The verdict in one line.</summary>
    public override string ToString() => Relation switch
    {
        BtfRelation.Same => $"{Struct}: same, {Bytes(OurSize)}",
        BtfRelation.Older => $"{Struct}: ours is older, {Bytes(OurSize)} to the kernel's {Bytes(TheirSize)}{List("; the kernel also has ", KernelHasMore)}",
        BtfRelation.Newer => $"{Struct}: ours is newer, {Bytes(OurSize)} to the kernel's {Bytes(TheirSize)}{List("; we also have ", WeHaveMore)}",
        _ => $"{Struct}: broken: {string.Join("; ", Breaks)}",
    };

    private static string Bytes(long count) => count.ToString(CultureInfo.InvariantCulture) + " bytes";

    private static string List(string lead, EquatableArray<FieldPlace> fields) => fields.Count == 0 ? "" : lead + string.Join(", ", fields);
}
