namespace UapiGen.Serve;

/// <summary>How many calls were stopped, by what became of them.</summary>
/// <param name="Answered">Calls that the service answered.</param>
/// <param name="Continued">Calls that went on in the kernel.</param>
/// <param name="CallerGone">Calls whose caller was gone before the answer.</param>
/// <param name="Failed">Calls that failed for a fault of the service or of this process's rights; they are counted above as well.</param>
public readonly record struct ServeStatistics(long Answered, long Continued, long CallerGone, long Failed);
