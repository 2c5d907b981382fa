using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace UapiGen.Linux.Mounts;

/// <summary>Facts of a mount, as statmount(2) told them. What was not asked for, or is not there, is null; <see cref="Has"/> tells that apart from what is empty.</summary>
public sealed class MountStatus
{
    private readonly byte[] _reply;

    internal MountStatus(byte[] reply) => _reply = reply;

    /// <summary>The struct as the kernel filled it.</summary>
    public ref readonly StatmountReply Raw => ref Unsafe.As<byte, StatmountReply>(ref MemoryMarshal.GetArrayDataReference(_reply));

    /// <summary>What was filled.</summary>
    public StatmountMask Mask => Raw.Mask;

    /// <summary>Whether the kernel filled all of some facts.</summary>
    /// <param name="facts">The facts.</param>
    public bool Has(StatmountMask facts) => (Raw.Mask & facts) == facts;

    /// <summary>The unique id.</summary>
    public MountId? Id => Has(StatmountMask.MountBasic) ? new MountId(Raw.MntId) : null;

    /// <summary>The parent's unique id; a root is its own parent.</summary>
    public MountId? ParentId => Has(StatmountMask.MountBasic) ? new MountId(Raw.MntParentId) : null;

    /// <summary>What the mount forbids.</summary>
    public MountAttributes? Attributes => Has(StatmountMask.MountBasic) ? Raw.MntAttr : null;

    /// <summary>Where mounts beneath it are repeated.</summary>
    public MountPropagation? Propagation => Has(StatmountMask.MountBasic) ? Raw.MntPropagation : null;

    /// <summary>What of the file system is mounted.</summary>
    public string? Root => Text(StatmountMask.MountRoot, Raw.MntRoot);

    /// <summary>Where it is mounted, seen from the root of the caller.</summary>
    public string? MountPoint => Text(StatmountMask.MountPoint, Raw.MntPoint);

    /// <summary>The type of the file system.</summary>
    public string? FileSystemType => Text(StatmountMask.FileSystemType, Raw.FsType);

    /// <summary>The subtype of the file system.</summary>
    public string? FileSystemSubtype => Text(StatmountMask.FileSystemSubtype, Raw.FsSubtype);

    /// <summary>What was mounted, such as a device.</summary>
    public string? Source => Text(StatmountMask.Source, Raw.SbSource);

    /// <summary>The id of the mount namespace.</summary>
    public ulong? NamespaceId => Has(StatmountMask.NamespaceId) ? Raw.MntNsId : null;

    /// <summary>The options in one string: commas between them, special characters escaped. <see cref="OptionList"/> has them one by one.</summary>
    public string? Options => Text(StatmountMask.Options, Raw.MntOpts);

    /// <summary>The options of the file system, one by one and not escaped.</summary>
    public IReadOnlyList<string> OptionList => Texts(StatmountMask.OptionArray, Raw.OptArray, Raw.OptNum);

    /// <summary>The options of the security modules, one by one and not escaped.</summary>
    public IReadOnlyList<string> SecurityOptions => Texts(StatmountMask.SecurityOptionArray, Raw.OptSecArray, Raw.OptSecNum);

    /// <summary>How an id-mapped mount maps users: lines such as <c>0 100000 65536</c>.</summary>
    public IReadOnlyList<string> UserMap => Texts(StatmountMask.UserMap, Raw.MntUidmap, Raw.MntUidmapNum);

    /// <summary>How an id-mapped mount maps groups: lines such as <c>0 100000 65536</c>.</summary>
    public IReadOnlyList<string> GroupMap => Texts(StatmountMask.GroupMap, Raw.MntGidmap, Raw.MntGidmapNum);

    /// <summary>Which facts the kernel knows at all; null for a kernel before 6.15, which does not say so.</summary>
    public StatmountMask? Supported => Has(StatmountMask.SupportedMask) ? Raw.SupportedMask : null;

    /// <summary>A string's bytes as they are: paths of Linux need not be UTF-8.</summary>
    /// <param name="fact">One of the facts that are a single string.</param>
    /// <returns>The bytes, without the NUL; empty where the kernel did not fill it.</returns>
    /// <exception cref="ArgumentException">That fact is no single string.</exception>
    public ReadOnlySpan<byte> GetBytes(StatmountMask fact)
    {
        uint offset = fact switch
        {
            StatmountMask.MountRoot => Raw.MntRoot,
            StatmountMask.MountPoint => Raw.MntPoint,
            StatmountMask.FileSystemType => Raw.FsType,
            StatmountMask.FileSystemSubtype => Raw.FsSubtype,
            StatmountMask.Source => Raw.SbSource,
            StatmountMask.Options => Raw.MntOpts,
            _ => throw new ArgumentException($"{fact} is no single string.", nameof(fact)),
        };
        return Has(fact) ? Bytes(Strings, offset) : default;
    }

    /// <summary>The strings: what the kernel says that it wrote, past the struct.</summary>
    private ReadOnlySpan<byte> Strings
    {
        get
        {
            int end = (int)uint.Min(Raw.Size, (uint)_reply.Length);
            return end > StatmountReply.Ksize ? _reply.AsSpan(StatmountReply.Ksize..end) : default;
        }
    }

    private string? Text(StatmountMask fact, uint offset) => Has(fact) ? Encoding.UTF8.GetString(Bytes(Strings, offset)) : null;

    private List<string> Texts(StatmountMask fact, uint offset, uint count)
    {
        if (!Has(fact)) return [];

        var texts = new List<string>();
        ReadOnlySpan<byte> strings = Strings;
        for (uint i = 0; i < count && offset < (uint)strings.Length; i++)
        {
            ReadOnlySpan<byte> text = Bytes(strings, offset);
            texts.Add(Encoding.UTF8.GetString(text));
            offset += (uint)text.Length + 1;
        }
        return texts;
    }

    private static ReadOnlySpan<byte> Bytes(ReadOnlySpan<byte> strings, uint offset)
    {
        if (offset >= (uint)strings.Length) return default;

        ReadOnlySpan<byte> rest = strings[(int)offset..];
        int length = rest.IndexOf((byte)0);
        return length < 0 ? rest : rest[..length];
    }
}
