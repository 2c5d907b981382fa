namespace UapiGen.KernelConformance.Planting;

/// <summary>A mistake in what ships: text of it that is replaced before it is compiled.</summary>
/// <param name="Name">What goes wrong.</param>
/// <param name="Where">Which assembly's text it is.</param>
/// <param name="File">What the names of its files end with; empty for every file that was generated.</param>
/// <param name="Right">The text that ships, as a regular expression.</param>
/// <param name="Wrong">What stands there instead.</param>
internal sealed record PlantedMistake(string Name, ShippedAssembly Where, string File, string Right, string Wrong)
{
    public override string ToString() => Name;

    /// <summary>All of them. A mistake that can be made in several places that do not depend on each other is planted in one at a time.</summary>
    public static IReadOnlyList<PlantedMistake> All { get; } =
    [
        new(
            "head before tail", ShippedAssembly.Runtime, "UserCopy.Structs.cs",
            @"ZeroCheck tail = ",
            "if (!memory.TryCopyFromUser(user, head)) return Errno.EFAULT; ZeroCheck tail = "),
        new(
            "head before tail, for an older kernel", ShippedAssembly.Runtime, "UserCopy.KernelSizes.cs",
            @"ZeroCheck tail = ",
            "if (!memory.TryCopyFromUser(user, StructBytes.Of(ref value)[..(int)ksize])) return Errno.EFAULT; ZeroCheck tail = "),
        new(
            "scan not stopped at the first nonzero word", ShippedAssembly.Runtime, "UserCopy.cs",
            @"(if \(!ZeroScan\.IsZero\(chunk\[\.\.count\]\)\) return ZeroCheck\.Nonzero;)\s+(if \(count != chunk\.Length\) return ZeroCheck\.Fault;)",
            "$2 $1"),
        new(
            "cap off by one", ShippedAssembly.Linux, "",
            @"usize > UserMemory\.PageSize",
            "usize >= UserMemory.PageSize"),
        new(
            "write-back forgotten", ShippedAssembly.Linux, "",
            @"_ = memory\.TryPut\(user( \+ \d+)?, \(uint\)[Kk]size\);",
            ""),
        new(
            "tail not cleared", ShippedAssembly.Runtime, "UserCopy.Structs.cs",
            @"if \(usize > \(ulong\)sizeof\(T\) && !memory\.TryClearUser\(.*?\)\) return Errno\.EFAULT;",
            ""),
        new(
            "tail not cleared, for an older kernel", ShippedAssembly.Runtime, "UserCopy.KernelSizes.cs",
            @"if \(usize > ksize && !memory\.TryClearUser\(.*?\)\) return Errno\.EFAULT;",
            ""),
        new(
            "size fetched twice", ShippedAssembly.Linux, "",
            @"(if \(!memory\.TryGet\(user( \+ \d+)?, out )uint (size\)\) return Errno\.EFAULT;)(.*?)(Errno error = memory\.CopyStructFromUser\()",
            "$1uint $3$4 $1$3 usize = size; $5"),
    ];
}
