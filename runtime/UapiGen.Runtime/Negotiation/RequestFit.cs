using System.Runtime.InteropServices;

namespace UapiGen;

/// <summary>A request cut down to what a kernel knows: what is left of it, what its caller can do without, and what it cannot.</summary>
/// <typeparam name="T">The request's struct.</typeparam>
internal sealed class RequestFit<T>
    where T : unmanaged, IUapiStruct<T>
{
    private readonly List<UnknownPart> _dropped = [];
    private readonly List<UnknownPart> _refused = [];
    private T _request;

    private RequestFit(in T request, int size)
    {
        _request = request;
        Size = size;
    }

    /// <summary>The size to pass, in bytes.</summary>
    public int Size { get; }

    /// <summary>What is left of the request.</summary>
    public T Request => _request;

    /// <summary>What was left out, with the caller's leave.</summary>
    public List<UnknownPart> Dropped => _dropped;

    /// <summary>What the caller needs and the kernel does not know.</summary>
    public List<UnknownPart> Refused => _refused;

    /// <summary>Cuts a request down.</summary>
    /// <param name="request">The request.</param>
    /// <param name="size">The size of the kernel's own struct, in bytes.</param>
    /// <param name="kernel">What more is known of the kernel's struct.</param>
    /// <param name="policy">What the caller can do without.</param>
    public static RequestFit<T> To(in T request, int size, KernelStruct<T>? kernel, RequestPolicy<T> policy)
    {
        var fit = new RequestFit<T>(in request, int.Min(size, T.Info.Ksize));
        for (int index = 0; index < T.Info.Fields.Length; index++)
            fit.Look(T.Info.Fields[index], kernel?.FieldAt(index), policy.OptionalBits(index));
        return fit;
    }

    private void Look(in UapiFieldInfo field, KernelField? known, ulong optional)
    {
        Span<byte> bytes = StructBytes.Of(ref _request).Slice(field.Offset, field.Size);
        if (field.Offset == T.Info.SizeFieldOffset || !bytes.ContainsAnyExcept((byte)0)) return;

        bool pastEnd = field.Offset + field.Size > Size;
        if (FieldBits.Read(bytes) is not { } value)
        {
            // Too wide for bits: it is there as a whole, or not at all.
            if (!pastEnd) return;
            Add(optional != 0 ? _dropped : _refused, field, 0, known, pastEnd);
            if (optional != 0) bytes.Clear();
            return;
        }

        ulong unknown = pastEnd ? value : value & ~(known?.KnownBits ?? ulong.MaxValue);
        if ((unknown & optional) != 0) Add(_dropped, field, unknown & optional, known, pastEnd);
        if ((unknown & ~optional) != 0) Add(_refused, field, unknown & ~optional, known, pastEnd);
        FieldBits.Write(bytes, value & ~unknown);
    }

    private static void Add(List<UnknownPart> parts, in UapiFieldInfo field, ulong bits, KernelField? known, bool pastEnd) => parts.Add(new UnknownPart
    {
        Struct = T.Info.CName,
        Field = field.Name,
        Bits = bits,
        Names = known?.Describe?.Invoke(bits) ?? "",
        Effect = known?.Effect?.Invoke(bits) ?? "",
        Since = field.Since,
        IsPastEnd = pastEnd,
    });
}
