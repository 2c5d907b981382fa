namespace UapiGen.Abi;

/// <summary>A number of bytes in each of the two layouts there are: 64-bit integers are aligned to 8, or to 4 on i386.</summary>
/// <param name="Lp64">Everywhere but on i386: on arm and powerpc with 32 bits, too.</param>
/// <param name="I386">On i386.</param>
public readonly record struct PerLayout(int Lp64, int I386)
{
    /// <summary>Whether both layouts have the same number.</summary>
    public bool AreSame => Lp64 == I386;

    /// <summary>The number on a machine.</summary>
    /// <param name="target">The machine.</param>
    public int On(TargetAbi target) => target.U64Alignment == 8 ? Lp64 : I386;
}
