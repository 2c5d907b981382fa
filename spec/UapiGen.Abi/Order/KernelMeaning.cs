namespace UapiGen.Abi;

/// <summary>A step that refuses nothing: it decides what a value means, or says what happens now.</summary>
public sealed class KernelMeaning : KernelStep
{
    private readonly Action<Judgement>? _decide;

    internal KernelMeaning(string when, string then, Action<Judgement>? decide = null)
        : base(when) => (Then, _decide) = (then, decide);

    /// <summary>What comes of it, in words.</summary>
    public string Then { get; }

    internal override void Take(Judgement judgement)
    {
        if (!judgement.IsOver) _decide?.Invoke(judgement);
    }
}
