namespace UapiGen.Linux.DeviceTrees.Directories;

/// <summary>A node in a directory.</summary>
/// <param name="Path">Its path in the tree, such as <c>/cpus/cpu@0</c>.</param>
/// <param name="Properties">The names of its properties, in ordinal order.</param>
internal sealed record DirectoryNode(string Path, string[] Properties);
