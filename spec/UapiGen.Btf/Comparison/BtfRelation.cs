namespace UapiGen.Btf;

/// <summary>How a declaration stands to the kernel's own struct.</summary>
public enum BtfRelation
{
    /// <summary>Every field lies where the other has it.</summary>
    Same,

    /// <summary>The kernel has fields that we lack; what we have agrees.</summary>
    Older,

    /// <summary>We have fields that the kernel lacks; what it has agrees.</summary>
    Newer,

    /// <summary>A field lies elsewhere or has another size: one of the two is wrong.</summary>
    Broken,
}
