using System.Globalization;

namespace UapiGen.Abi.Export.Tests.Kernel;

/// <summary>A constant of one of the kernel's interfaces, as exports name it.</summary>
/// <param name="Name">Its name in C; for an enumeration's tag, <c>enum</c> and the tag.</param>
/// <param name="Condition">What C must find true of it.</param>
internal sealed record KernelConstant(string Name, string Condition)
{
    /// <summary>What stands before SIZE_VERn where the kernel's own headers name the sizes of a struct (include/uapi, Linux 7.3); any other is named by us alone.</summary>
    private static readonly HashSet<string> s_sized = new(
        ["CLONE_ARGS", "SCHED_ATTR", "PERF_ATTR", "MOUNT_ATTR", "MNT_ID_REQ", "FILE_ATTR", "PIDFD_INFO", "MNT_NS_INFO", "NS_ID_REQ", "KVM_PPC_COMPAT_CAPS"], StringComparer.Ordinal);

    /// <summary>Whether it is a struct's size that no header of the kernel names.</summary>
    public bool IsOurs { get; private init; }

    /// <summary>All that the interfaces have which we ship, but for the contracts that no kernel was released with.</summary>
    public static IReadOnlyList<KernelConstant> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.PathOf("spec", "abi", "UapiGen.Linux"), "*.abi").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)
            .Where(file => !file.Contains("v5", StringComparison.Ordinal) && !file.Contains("next", StringComparison.Ordinal))
            .SelectMany(file => Of(Subjects.Shipped(file))).Distinct(),
    ];

    private static IEnumerable<KernelConstant> Of(AbiSnapshot snapshot)
    {
        foreach (EnumDeclaration one in snapshot.Enums)
        {
            if (one.CName is { } tag) yield return new KernelConstant("enum " + tag, $"sizeof(enum {tag}) > 0");
            foreach (EnumMember member in one.Members)
            {
                if (CConstantName.Of(one, member) is { } name) yield return new KernelConstant(name, Is(name, member.Value));
            }
        }
        foreach (ConstantDeclaration one in snapshot.Constants)
        {
            if (CConstantName.Of(snapshot, one) is { } name) yield return new KernelConstant(name, Is(name, one.Value));
        }
        foreach (VersionSnapshot version in snapshot.Versions)
        {
            string name = CConstantName.OfSize(snapshot, version.Number);
            yield return new KernelConstant(name, Is(name, (ulong)version.Size.Lp64)) { IsOurs = !s_sized.Contains(name[..name.IndexOf("_SIZE_VER", StringComparison.Ordinal)]) };
        }
        if (snapshot.Capability is { } capability) yield return new KernelConstant(CConstantName.OfCapability(snapshot), Is(CConstantName.OfCapability(snapshot), (ulong)capability));
        if (snapshot.Command is not null) yield return Command(snapshot, CConstantName.OfCommand(snapshot));
    }

    /// <summary>A number that carries a size carries that of the headers' own struct, which may be older or newer than ours.</summary>
    private static KernelConstant Command(AbiSnapshot snapshot, string name)
    {
        string generic = Hex(snapshot.NumberOf(snapshot.Versions[^1], IoctlEncoding.Generic)!.Value), powerPc = Hex(snapshot.NumberOf(snapshot.Versions[^1], IoctlEncoding.PowerPc)!.Value);
        return new KernelConstant(name, $"(({name} ^ (_IOC_NONE ? {powerPc} : {generic})) & ~(_IOC_SIZEMASK << _IOC_SIZESHIFT)) == 0");
    }

    private static string Is(string name, ulong value) => $"(unsigned long long)({name}) == {Hex(value)}";

    private static string Hex(ulong value) => string.Create(CultureInfo.InvariantCulture, $"0x{value:x}ULL");
}
