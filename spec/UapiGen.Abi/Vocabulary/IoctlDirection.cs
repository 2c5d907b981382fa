#if UAPIGEN_RUNTIME
namespace UapiGen;
#else
namespace UapiGen.Abi;
#endif

/// <summary>What an ioctl number says about its argument, from user space's point of view.</summary>
/// <remarks>Only with a direction does the number carry the struct's size; such a number changes when the struct grows.</remarks>
public enum IoctlDirection
{
    /// <summary><c>_IO</c>: the number carries neither direction nor size.</summary>
    None,

    /// <summary><c>_IOW</c>: user space writes, the kernel reads.</summary>
    Write,

    /// <summary><c>_IOR</c>: the kernel writes, user space reads.</summary>
    Read,

    /// <summary><c>_IOWR</c>: both.</summary>
    ReadWrite,
}
