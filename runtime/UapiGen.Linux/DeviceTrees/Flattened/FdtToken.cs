namespace UapiGen.Linux.DeviceTrees.Flattened;

/// <summary>The tokens of the structure block (Devicetree Specification 0.4, section 5.4.1; scripts/dtc/libfdt/fdt.h).</summary>
internal enum FdtToken : uint
{
    /// <summary>Nothing read yet.</summary>
    None = 0,

    /// <summary>FDT_BEGIN_NODE: a node's name follows.</summary>
    BeginNode = 1,

    /// <summary>FDT_END_NODE.</summary>
    EndNode = 2,

    /// <summary>FDT_PROP: length, offset of the name, and value follow.</summary>
    Property = 3,

    /// <summary>FDT_NOP: to be skipped.</summary>
    Nop = 4,

    /// <summary>FDT_END: the block's last.</summary>
    End = 9,
}
