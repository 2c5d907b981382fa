namespace UapiGen.Abi;

/// <summary>Where a caller says that its struct lies.</summary>
public enum PassedAddress
{
    /// <summary>Where its bytes are mapped, and nothing behind them.</summary>
    Mapped,

    /// <summary>At null: nothing is mapped there, and some calls ask for it by itself.</summary>
    Null,

    /// <summary>Where nothing is mapped, or in the kernel's own half.</summary>
    Unmapped,
}
