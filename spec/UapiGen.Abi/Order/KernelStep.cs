namespace UapiGen.Abi;

/// <summary>Something that the kernel does with a call that passes a struct, at its place in the order: a <see cref="KernelMeaning"/> or a <see cref="KernelRefusal"/>.</summary>
public abstract class KernelStep
{
    private protected KernelStep(string when) => When = when;

    /// <summary>The condition, in words; usize is the caller's size, ksize the kernel's.</summary>
    public string When { get; }

    /// <summary>Does it with a call.</summary>
    internal abstract void Take(Judgement judgement);
}
