using System.Text;

namespace UapiGen.Linux.Memory;

/// <summary>A mapping of a process's memory, as PROCMAP_QUERY tells of it.</summary>
public sealed class ProcessMapping
{
    private readonly byte[] _name;
    private readonly byte[] _buildId;

    internal ProcessMapping(in ProcmapQuery reply, ReadOnlySpan<byte> name, ReadOnlySpan<byte> buildId)
    {
        Raw = reply;
        _name = name.ToArray();
        _buildId = buildId.ToArray();
    }

    /// <summary>The struct as the kernel filled it; its addresses of name and build id hold no longer.</summary>
    public ProcmapQuery Raw { get; }

    /// <summary>The first address.</summary>
    public UserAddress Start => new(Raw.VmaStart);

    /// <summary>The first address past it.</summary>
    public UserAddress End => new(Raw.VmaEnd);

    /// <summary>Whether it can be read, written, executed, and whether it is shared.</summary>
    public ProcmapFlags Permissions => Raw.VmaFlags;

    /// <summary>Whether it is a file's.</summary>
    public bool IsFile => Raw.Inode != 0;

    /// <summary>The file's path, with <c> (deleted)</c> behind it where the file is gone, or a name such as <c>[heap]</c>; null where it has none, or none was asked for.</summary>
    public string? Name => _name.Length == 0 ? null : Encoding.UTF8.GetString(_name);

    /// <summary>The name's bytes as they are: paths of Linux need not be UTF-8.</summary>
    public ReadOnlySpan<byte> NameBytes => _name;

    /// <summary>The build id of an ELF file; empty where it has none, or none was asked for.</summary>
    public ReadOnlySpan<byte> BuildId => _buildId;

    /// <summary>The mapping as a line of /proc/PID/maps begins.</summary>
    public override string ToString()
    {
        char read = Has(ProcmapFlags.Readable, 'r'), write = Has(ProcmapFlags.Writable, 'w'), execute = Has(ProcmapFlags.Executable, 'x');
        char shared = (Permissions & ProcmapFlags.Shared) != 0 ? 's' : 'p';
        return $"{Start}-{End} {read}{write}{execute}{shared} {Name}".TrimEnd();
    }

    private char Has(ProcmapFlags flag, char letter) => (Permissions & flag) != 0 ? letter : '-';
}
