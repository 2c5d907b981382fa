using UapiGen;

namespace SearchDevice;

/// <summary>The kernel's side: the dispatch, the copies and every check around this method are generated.</summary>
[IoctlHandlers]
internal sealed partial class Device(ulong[] database)
{
    [Handles]
    private Errno Search(ref SearchArgs args)
    {
        ulong key = args.Key;
        args.Count = (ulong)database.LongCount(one => one == key);
        return Errno.Success;
    }
}
