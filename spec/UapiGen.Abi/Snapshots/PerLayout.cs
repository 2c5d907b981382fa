namespace UapiGen.Abi;

/// <summary>A number of bytes in each of the two layouts there are: 64-bit integers are aligned to 8, or to 4 on i386.</summary>
/// <param name="Lp64">On x86-64, arm64, ppc64, riscv64.</param>
/// <param name="I386">On i386.</param>
public readonly record struct PerLayout(int Lp64, int I386)
{
    /// <summary>Whether both layouts have the same number.</summary>
    public bool AreSame => Lp64 == I386;
}
