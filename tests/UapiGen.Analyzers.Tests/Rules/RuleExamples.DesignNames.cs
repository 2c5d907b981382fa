namespace UapiGen.Analyzers.Tests.Rules;

internal static partial class RuleExamples
{
    /// <summary>Advice on names and documentation.</summary>
    private static Dictionary<string, RuleExample> DesignNames => new()
    {
        ["CNameOfLibc"] = new(
            """
            [{|UAPI7301:UapiStruct("mount_attr")|}]
            public partial struct MountAttr
            {
                public ulong AttributesSet;
            }
            """,
            "'MountAttr' is struct mount_attr in C, which <sys/mount.h> since glibc 2.36 defines as well: a program that includes both headers does not compile; choose another tag"),
        ["UnitUndocumented"] = new(
            """
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                /// <summary>How long to wait.</summary>
                public ulong {|UAPI7302:Timeout|};
            }
            """,
            "'MyArgs.Timeout' is a time, but neither its name nor its comment says in what unit; name it 'TimeoutNs', or say the unit in its comment"),
    };
}
