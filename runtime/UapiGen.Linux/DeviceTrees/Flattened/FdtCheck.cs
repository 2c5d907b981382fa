namespace UapiGen.Linux.DeviceTrees.Flattened;

/// <summary>Checks that the tokens of a blob make one tree.</summary>
internal static class FdtCheck
{
    /// <summary>Walks the whole structure block once, with a counter for a stack.</summary>
    /// <remarks>
    /// What must hold besides what <see cref="FdtCursor"/> checks: one root; every END_NODE has its BEGIN_NODE and the reverse; no more levels
    /// than <see cref="DeviceTree.MaximumDepth"/>; properties in a node, before its children (after them the kernel's libfdt would not see them).
    /// </remarks>
    /// <returns>What is wrong, or null.</returns>
    public static FdtFault? CheckStructure(ReadOnlySpan<byte> blob, FdtHeader header)
    {
        var cursor = new FdtCursor(blob, header, header.StructStart);
        int depth = 0;
        bool rootSeen = false, propertiesMayFollow = false;

        while (cursor.MoveNext())
        {
            int offset = cursor.Offset;
            switch (cursor.Token)
            {
                case FdtToken.BeginNode when depth == 0 && rootSeen:
                    return new FdtFault(offset, "a second root begins");
                case FdtToken.BeginNode when depth == DeviceTree.MaximumDepth:
                    return FdtFault.At(offset, $"nodes are nested more than {DeviceTree.MaximumDepth} deep");
                case FdtToken.BeginNode:
                    depth++;
                    rootSeen = propertiesMayFollow = true;
                    break;

                case FdtToken.EndNode when depth == 0:
                    return new FdtFault(offset, "a node ends that did not begin");
                case FdtToken.EndNode:
                    depth--;
                    propertiesMayFollow = false;
                    break;

                case FdtToken.Property when depth == 0:
                    return new FdtFault(offset, "a property lies outside of every node");
                case FdtToken.Property when !propertiesMayFollow:
                    return new FdtFault(offset, "a property follows its node's children");

                case FdtToken.End when depth > 0:
                    return FdtFault.At(offset, $"the structure block ends within {depth} open nodes");
                case FdtToken.End when !rootSeen:
                    return new FdtFault(offset, "there is no root node");
            }
        }
        return cursor.Fault;
    }
}
