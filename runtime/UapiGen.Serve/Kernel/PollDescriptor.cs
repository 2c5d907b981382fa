namespace UapiGen.Serve;

/// <summary>The kernel's <c>struct pollfd</c>.</summary>
internal struct PollDescriptor
{
    /// <summary>POLLIN.</summary>
    public const short Readable = 1;

    /// <summary>POLLHUP, which is always reported, asked for or not.</summary>
    public const short HungUp = 0x10;

    /// <summary>The descriptor; a negative one is passed over.</summary>
    public int Descriptor;

    /// <summary>What to wait for.</summary>
    public short Events;

    /// <summary>What came.</summary>
    public short ReturnedEvents;
}
