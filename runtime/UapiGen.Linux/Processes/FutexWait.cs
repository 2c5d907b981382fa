namespace UapiGen.Linux.Processes;

/// <summary>A futex to wait on: where it is, and what it is expected to hold.</summary>
public readonly unsafe struct FutexWait
{
    /// <summary>A futex of 32 bits.</summary>
    /// <param name="address">Its address, a multiple of 4, valid as long as anybody waits.</param>
    /// <param name="expected">What it is expected to hold; if it holds something else, nobody waits.</param>
    /// <param name="isPrivate">Whether only threads of this process wait and wake.</param>
    public FutexWait(uint* address, uint expected, bool isPrivate = true)
    {
        Raw = new FutexWaitv
        {
            Uaddr = (ulong)address,
            Val = expected,
            Flags = FutexWaitvFlags.Width32 | (isPrivate ? FutexWaitvFlags.Private : 0),
        };
    }

    /// <summary>Any element, for those that the kernel comes to know.</summary>
    /// <param name="raw">The element.</param>
    public FutexWait(FutexWaitv raw) => Raw = raw;

    /// <summary>The element of the call.</summary>
    public FutexWaitv Raw { get; }
}
