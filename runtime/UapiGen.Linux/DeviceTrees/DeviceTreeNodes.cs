using System.Collections;

namespace UapiGen.Linux.DeviceTrees;

/// <summary>The nodes of a tree in tree order: what the kernel's <c>for_each_of_allnodes</c> walks (drivers/of/base.c).</summary>
public readonly struct DeviceTreeNodes : IEnumerable<DeviceTreeNode>
{
    private readonly DeviceTree _tree;

    internal DeviceTreeNodes(DeviceTree tree) => _tree = tree;

    /// <summary>Starts before the root.</summary>
    public Enumerator GetEnumerator() => new(_tree);

    IEnumerator<DeviceTreeNode> IEnumerable<DeviceTreeNode>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A place in the walk. A foreach over it allocates nothing.</summary>
    public struct Enumerator : IEnumerator<DeviceTreeNode>
    {
        private readonly DeviceTree _tree;
        private int _handle;

        internal Enumerator(DeviceTree tree)
        {
            _tree = tree;
            _handle = DeviceTree.NoNode;
        }

        /// <summary>The node at this place.</summary>
        public readonly DeviceTreeNode Current => new(_tree, _handle);

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next node.</summary>
        /// <returns>False after the last.</returns>
        public bool MoveNext()
        {
            _handle = _tree.Next(_handle);
            return _handle != DeviceTree.NoNode;
        }

        /// <summary>Goes back before the root.</summary>
        public void Reset() => _handle = DeviceTree.NoNode;

        /// <summary>Has nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
