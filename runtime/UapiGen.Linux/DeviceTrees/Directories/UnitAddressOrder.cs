namespace UapiGen.Linux.DeviceTrees.Directories;

/// <summary>
/// The order of sibling nodes in a directory: those without a unit address first, by name; then by unit address as a hexadecimal number, and
/// by name where two share it (Documentation/devicetree/bindings/dts-coding-style.rst).
/// </summary>
internal sealed class UnitAddressOrder : IComparer<string>
{
    public static UnitAddressOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        ReadOnlySpan<char> left = UnitAddress(x), right = UnitAddress(y);
        int order = (left.Length > 0).CompareTo(right.Length > 0);
        if (order == 0)
            order = CompareAddresses(left, right);
        return order != 0 ? order : string.CompareOrdinal(x, y);
    }

    private static ReadOnlySpan<char> UnitAddress(string? name)
    {
        int at = name is null ? -1 : name.IndexOf('@', StringComparison.Ordinal);
        return at < 0 ? [] : name.AsSpan(at + 1);
    }

    // A unit address can have several numbers: "1f,2" is a PCI device and its function.
    private static int CompareAddresses(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        MemoryExtensions.SpanSplitEnumerator<char> leftParts = left.Split(','), rightParts = right.Split(',');
        while (true)
        {
            bool hasLeft = leftParts.MoveNext(), hasRight = rightParts.MoveNext();
            if (!hasLeft || !hasRight)
                return hasLeft.CompareTo(hasRight);
            int order = CompareNumbers(left[leftParts.Current], right[rightParts.Current]);
            if (order != 0)
                return order;
        }
    }

    // As text, so that no address is too long: without leading zeros the longer number is the greater.
    private static int CompareNumbers(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        left = left.TrimStart('0');
        right = right.TrimStart('0');
        return left.Length != right.Length
            ? left.Length.CompareTo(right.Length)
            : left.CompareTo(right, StringComparison.OrdinalIgnoreCase);
    }
}
