using UapiGen.Btf;

namespace UapiGen.Cli.Import.Model;

/// <summary>Arrays, and the struct in which the kernel hides one without a length where C would not allow it (__DECLARE_FLEX_ARRAY in linux/stddef.h).</summary>
internal static class Flexible
{
    /// <summary>A member with its element's type and its lengths, outermost first; of a hidden array, the array.</summary>
    public static (BtfMember Member, BtfType Element, IReadOnlyList<int> Lengths) Unwrap(BtfMember member)
    {
        BtfType type = member.Type.Strip();
        if (member.Name.Length == 0 && type.Kind == BtfKind.Struct && type is { Size: 0, Count: 2 } && type.Member(1).Type.Strip().Kind == BtfKind.Array) return Unwrap(type.Member(1));

        List<int> lengths = [];
        for (; type.Kind == BtfKind.Array; type = type.Target.Strip()) lengths.Add(checked((int)type.Length));
        return (member, type, lengths);
    }
}
