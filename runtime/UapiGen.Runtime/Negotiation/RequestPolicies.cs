namespace UapiGen;

/// <summary>The two policies that others are made of: see <see cref="RequestPolicy{T}"/>.</summary>
public static class RequestPolicies
{
    /// <summary>Everything is required: the call fails and names what the kernel does not know.</summary>
    /// <typeparam name="T">The request's struct.</typeparam>
    public static RequestPolicy<T> Strict<T>()
        where T : unmanaged, IUapiStruct<T> => RequestPolicy<T>.Strict;

    /// <summary>Everything is best effort: what the kernel does not know is left out and reported.</summary>
    /// <typeparam name="T">The request's struct.</typeparam>
    public static RequestPolicy<T> BestEffort<T>()
        where T : unmanaged, IUapiStruct<T> => RequestPolicy<T>.BestEffort;
}
