using System.Runtime.CompilerServices;

namespace UapiGen;

/// <summary>What a caller does when the kernel's struct is the smaller one, or knows fewer bits.</summary>
/// <remarks>
/// <para>The request is first made as it is: a kernel takes a larger struct whose tail is zero. Only a refusal, mostly E2BIG or EINVAL, begins this:</para>
/// <list type="number">
/// <item>How large the kernel's struct is: what it wrote back, or what a probe found.</item>
/// <item>What of the request lies past that, or is of bits that a probe found unknown: needed by the caller, or to be done without.</item>
/// <item>If something is needed, the call fails and names it. Else it is made once more, without what the kernel does not know, in the kernel's size.</item>
/// <item>Where nobody can say how large the kernel's struct is, the published sizes are tried downwards, as far as nothing that is needed gets lost.</item>
/// </list>
/// </remarks>
public static partial class Negotiation
{
    /// <summary>Makes a call, and once more with less if the kernel refuses the request for what it does not know. Nothing is allocated where nothing is refused.</summary>
    /// <typeparam name="T">The request's struct.</typeparam>
    /// <typeparam name="TCall">The call.</typeparam>
    /// <param name="call">The call.</param>
    /// <param name="request">What is asked for; after a success, what the kernel took of it, and what it wrote there.</param>
    /// <param name="policy">What the caller can do without.</param>
    /// <returns>What the kernel returned, with what was dropped; or its error, with what it does not know.</returns>
    public static Negotiated<long> Call<T, TCall>(ref TCall call, ref T request, RequestPolicy<T> policy)
        where T : unmanaged, IUapiStruct<T>
        where TCall : struct, IKernelCall<T>
    {
        T sent = request;
        SyscallResult result = Send(ref call, ref sent, T.Info.Ksize);
        if (result.Error == Errno.Success)
        {
            request = sent;
            return new(result.Value, Errno.Success, null);
        }
        return TCall.IsRefusal(result.Error)
            ? Renegotiate(ref call, ref request, policy, result.Error, KernelSize(in sent))
            : Failed<T, TCall>(result.Error, []);
    }

    private static Negotiated<long> Renegotiate<T, TCall>(ref TCall call, ref T request, RequestPolicy<T> policy, Errno refusal, int reportedSize)
        where T : unmanaged, IUapiStruct<T>
        where TCall : struct, IKernelCall<T>
    {
        KernelStruct<T>? kernel = call.Probe();
        int size = refusal == Errno.E2BIG && reportedSize != 0 ? reportedSize : kernel?.Size ?? 0;
        if (refusal == Errno.E2BIG && size == 0) return Descend(ref call, ref request, policy, kernel);

        var fit = RequestFit<T>.To(in request, size == 0 ? T.Info.Ksize : size, kernel, policy);
        if (fit.Refused.Count != 0) return Failed<T, TCall>(refusal, fit.Refused);

        // Nothing of the request is unknown, and its size is the kernel's: the refusal has another cause.
        bool nothingUnknown = fit.Dropped.Count == 0 && fit.Size == T.Info.Ksize;
        if (nothingUnknown) return Failed<T, TCall>(refusal, []);
        return SendFitted(ref call, ref request, fit);
    }

    private static Negotiated<long> Descend<T, TCall>(ref TCall call, ref T request, RequestPolicy<T> policy, KernelStruct<T>? kernel)
        where T : unmanaged, IUapiStruct<T>
        where TCall : struct, IKernelCall<T>
    {
        for (int version = T.Info.Sizes.Length - 2; version >= 0; version--)
        {
            var fit = RequestFit<T>.To(in request, T.Info.Sizes[version], kernel, policy);
            if (fit.Refused.Count != 0) return Failed<T, TCall>(Errno.E2BIG, fit.Refused);

            Negotiated<long> outcome = SendFitted(ref call, ref request, fit);
            if (outcome.Error != Errno.E2BIG) return outcome;
        }
        return Failed<T, TCall>(Errno.E2BIG, []);
    }

    private static Negotiated<long> SendFitted<T, TCall>(ref TCall call, ref T request, RequestFit<T> fit)
        where T : unmanaged, IUapiStruct<T>
        where TCall : struct, IKernelCall<T>
    {
        T sent = fit.Request;
        SyscallResult result = Send(ref call, ref sent, fit.Size);
        if (result.Error != Errno.Success) return Failed<T, TCall>(result.Error, []);

        request = sent;
        return new(result.Value, Errno.Success, fit.Dropped.Count == 0 ? null : new NegotiationReport(TCall.Name, null, fit.Dropped, []));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static SyscallResult Send<T, TCall>(ref TCall call, ref T sent, int size)
        where T : unmanaged, IUapiStruct<T>
        where TCall : struct, IKernelCall<T>
    {
        if (T.Info.SizeFieldOffset >= 0) FieldBits.Write(StructBytes.Of(ref sent).Slice(T.Info.SizeFieldOffset, T.Info.SizeFieldWidth), (ulong)size);
        return call.Invoke(ref sent, size);
    }

    private static Negotiated<long> Failed<T, TCall>(Errno error, IReadOnlyList<UnknownPart> refused)
        where T : unmanaged, IUapiStruct<T>
        where TCall : struct, IKernelCall<T> => new(-1, error, new NegotiationReport(TCall.Name, TCall.Explain(error), [], refused));
}
