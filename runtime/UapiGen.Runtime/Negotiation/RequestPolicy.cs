namespace UapiGen;

/// <summary>
/// Which parts of a request its caller can do without, should the running kernel not know them. What is required fails the call, by name; what is not is left out and
/// reported: nothing is ever dropped in silence.
/// </summary>
/// <remarks>A policy does not change: <see cref="Optional(string)"/> and its like give another one. Keep those that are used often.</remarks>
/// <typeparam name="T">The request's struct.</typeparam>
public sealed class RequestPolicy<T>
    where T : unmanaged, IUapiStruct<T>
{
    private readonly ulong[] _optional;

    private RequestPolicy(ulong[] optional) => _optional = optional;

    /// <summary>Everything is required.</summary>
    internal static RequestPolicy<T> Strict { get; } = new(new ulong[T.Info.Fields.Length]);

    /// <summary>Everything is best effort.</summary>
    internal static RequestPolicy<T> BestEffort { get; } = new(All());

    /// <summary>The same policy, but without need of a field.</summary>
    /// <param name="field">The field's name.</param>
    /// <exception cref="ArgumentException">The struct has no such field.</exception>
    public RequestPolicy<T> Optional(string field) => With(field, ulong.MaxValue);

    /// <summary>The same policy, but without need of some bits of a field, beside those that it could do without before.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="bits">The bits.</param>
    /// <exception cref="ArgumentException">The struct has no such field.</exception>
    public RequestPolicy<T> Optional(string field, ulong bits) => With(field, _optional[T.Info.IndexOf(field)] | bits);

    /// <summary>The same policy, but in need of a field.</summary>
    /// <param name="field">The field's name.</param>
    /// <exception cref="ArgumentException">The struct has no such field.</exception>
    public RequestPolicy<T> Required(string field) => With(field, 0);

    /// <summary>The same policy, but in need of some bits of a field, beside those that it needed before.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="bits">The bits.</param>
    /// <exception cref="ArgumentException">The struct has no such field.</exception>
    public RequestPolicy<T> Required(string field, ulong bits) => With(field, _optional[T.Info.IndexOf(field)] & ~bits);

    /// <summary>The bits of a field that the caller can do without.</summary>
    internal ulong OptionalBits(int index) => _optional[index];

    private static ulong[] All()
    {
        ulong[] all = new ulong[T.Info.Fields.Length];
        Array.Fill(all, ulong.MaxValue);
        return all;
    }

    private RequestPolicy<T> With(string field, ulong optional)
    {
        int index = T.Info.IndexOf(field);
        ulong[] changed = [.. _optional];
        changed[index] = optional;
        return new(changed);
    }
}
