using UapiGen.KernelConformance.Drawing;
using UapiGen.Linux.Files.Kernel;

namespace UapiGen.KernelConformance.Interfaces.Files;

/// <summary>Paths below a temporary directory, and flags that go with them.</summary>
internal static class PathDraw
{
    private const ulong NoFollow = 0x100, EmptyPath = 0x1000;

    /// <summary>The path of the file that is there, or one that leads nowhere.</summary>
    public static UserAddress Of(Draw draw, Scene scene) =>
        draw.Chance(75) ? scene.PlainText(0, TemporaryDirectory.Here) : Nowhere(draw, scene);

    /// <summary>A path that leads nowhere, or that cannot be read.</summary>
    public static UserAddress Nowhere(Draw draw, Scene scene) =>
        draw.Chance(85) ? scene.PlainText(0, TemporaryDirectory.Nowhere) : draw.Pick(default, new UserAddress(4096), new UserAddress(ulong.MaxValue - 8));

    /// <summary>AT_SYMLINK_NOFOLLOW and AT_EMPTY_PATH, which change nothing here, and flags that nobody knows.</summary>
    /// <param name="draw">The choices.</param>
    /// <param name="path">The path. Without one AT_EMPTY_PATH would mean the directory.</param>
    public static ulong Flags(Draw draw, UserAddress path)
    {
        ulong flags = draw.Below(12) switch
        {
            0 => draw.Bits(32),
            1 => draw.Pick(NoFollow, EmptyPath, NoFollow | EmptyPath),
            _ => 0,
        };
        return path.Value == 0 ? flags & ~EmptyPath : flags;
    }

    /// <summary>What a walk comes to: only one file is there.</summary>
    public static Errno Walk<TMemory>(ref TMemory memory, UserAddress path)
        where TMemory : struct, IUserMemory
    {
        Errno error = UserPath.Read(ref memory, path, stackalloc byte[UserPath.Room], out ReadOnlySpan<byte> name);
        if (error != Errno.Success) return error;
        return name.SequenceEqual(TemporaryDirectory.Here) ? Errno.Success : Errno.ENOENT;
    }
}
