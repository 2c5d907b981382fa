using UapiGen.Abi;

namespace UapiGen.Generator.Emission;

/// <summary>An ioctl number as a header would write it.</summary>
internal static class CommandText
{
    /// <summary>Such as <c>_IO(0xAE, 0xB8)</c> or <c>_IOWR(0xFF, 0x0B, struct pidfd_info)</c>.</summary>
    public static string Macro(CommandDeclaration command, string tag)
    {
        string numbers = $"{command.Type.Hex2()}, {command.Number.Hex2()}";
        return command.Direction switch
        {
            IoctlDirection.None => $"_IO({numbers})",
            IoctlDirection.Write => $"_IOW({numbers}, {tag})",
            IoctlDirection.Read => $"_IOR({numbers}, {tag})",
            _ => $"_IOWR({numbers}, {tag})",
        };
    }
}
