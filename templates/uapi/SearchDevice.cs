using UapiGen;

namespace Company.Device;

/// <summary>The kernel's side: the dispatch, the copies and every check around this method are generated.</summary>
[IoctlHandlers]
public sealed partial class SearchDevice
{
    [Handles]
    private Errno Search(ref SearchArgs args)
    {
        args.Count = args.Key % 10;
        return Errno.Success;
    }
}
