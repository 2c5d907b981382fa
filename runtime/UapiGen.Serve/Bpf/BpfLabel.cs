namespace UapiGen.Serve;

/// <summary>A place in a BPF program that a jump goes to.</summary>
/// <param name="Number">Which of the assembler's labels it is, from 0; -1 stands for <see cref="Next"/>.</param>
internal readonly record struct BpfLabel(int Number)
{
    /// <summary>The instruction right behind the jump.</summary>
    public static BpfLabel Next => new(-1);
}
