namespace UapiGen.Serve;

/// <summary>The descriptors of a caller that waits for its answer, to be looked at in phase 1.</summary>
public readonly ref struct CallerDescriptors
{
    private readonly DescriptorPath? _path;
    private readonly uint _thread;

    internal CallerDescriptors(int threadId, DescriptorPath path)
    {
        _thread = (uint)threadId;
        _path = path;
    }

    /// <summary>One of them. Nothing is looked at yet.</summary>
    /// <param name="number">Its number, open or not.</param>
    public DescriptorProbe At(uint number) => new(_thread, number, _path);
}
