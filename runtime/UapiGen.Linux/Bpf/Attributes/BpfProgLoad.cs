namespace UapiGen.Linux.Bpf;

/// <summary>What BPF_PROG_LOAD takes (include/uapi/linux/bpf.h, Linux 7.3). 168 bytes: all of the union.</summary>
public struct BpfProgLoad
{
    /// <summary>The kind of program.</summary>
    public uint ProgType;

    /// <summary>How many instructions it has.</summary>
    public uint InsnCnt;

    /// <summary>The address of the instructions.</summary>
    [Aligned(8)] public ulong Insns;

    /// <summary>The address of the licence, a string.</summary>
    [Aligned(8)] public ulong License;

    /// <summary>How much the verifier says.</summary>
    public uint LogLevel;

    /// <summary>The room for that in bytes.</summary>
    public uint LogSize;

    /// <summary>Where it goes.</summary>
    [Aligned(8)] public ulong LogBuf;

    /// <summary>Not looked at any more.</summary>
    public uint KernVersion;

    /// <summary>Flags. Linux 4.12.</summary>
    public uint ProgFlags;

    /// <summary>The name. Linux 4.15.</summary>
    public BpfObjectName ProgName;

    /// <summary>The device that the program is offloaded to. Linux 4.15.</summary>
    public uint ProgIfindex;

    /// <summary>Where it will be attached. Linux 4.17.</summary>
    public uint ExpectedAttachType;

    /// <summary>The types that it uses. Linux 4.20.</summary>
    public uint ProgBtfFd;

    /// <summary>The size of a record about a function. Linux 4.20.</summary>
    public uint FuncInfoRecSize;

    /// <summary>The address of those records. Linux 4.20.</summary>
    [Aligned(8)] public ulong FuncInfo;

    /// <summary>How many there are. Linux 4.20.</summary>
    public uint FuncInfoCnt;

    /// <summary>The size of a record about a line. Linux 5.0.</summary>
    public uint LineInfoRecSize;

    /// <summary>The address of those records. Linux 5.0.</summary>
    [Aligned(8)] public ulong LineInfo;

    /// <summary>How many there are. Linux 5.0.</summary>
    public uint LineInfoCnt;

    /// <summary>The type in the kernel to attach to. Linux 5.5.</summary>
    public uint AttachBtfId;

    /// <summary>Whose type that is.</summary>
    [Anonymous] public BpfAttachObject AttachObject;

    /// <summary>How many relocations there are. Linux 5.17.</summary>
    public uint CoreReloCnt;

    /// <summary>The address of descriptors that instructions refer to. Linux 5.14.</summary>
    [Aligned(8)] public ulong FdArray;

    /// <summary>The address of the relocations. Linux 5.17.</summary>
    [Aligned(8)] public ulong CoreRelos;

    /// <summary>The size of a relocation. Linux 5.17.</summary>
    public uint CoreReloRecSize;

    /// <summary>How much the verifier had to say, in bytes; the kernel fills it. Linux 6.4.</summary>
    public uint LogTrueSize;

    /// <summary>The token that allows it, with its flag. Linux 6.9.</summary>
    [Since(1)] public int ProgTokenFd;

    /// <summary>How many descriptors there are. Linux 6.14.</summary>
    [Since(1)] public uint FdArrayCnt;

    /// <summary>The address of the signature. Linux 6.18.</summary>
    [Since(2), Aligned(8)] public ulong Signature;

    /// <summary>Its size in bytes. Linux 6.18.</summary>
    [Since(2)] public uint SignatureSize;

    /// <summary>The keyring that checks it. Linux 6.18.</summary>
    [Since(2)] public int KeyringId;
}
