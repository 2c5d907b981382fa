using UapiGen.Abi.Tests.Toolchains;

namespace UapiGen.Abi.Tests.Versions;

/// <summary>The installed kernel headers agree with the declarations, field by field, and with the sizes of versions.</summary>
public class KernelHeaderTests
{
    public static TheoryData<string, string, string> Headers
    {
        get
        {
            (string Header, string Name)[] structs =
            [
                ("linux/openat2.h", nameof(KernelStructs.OpenHow)),
                ("linux/sched.h", nameof(KernelStructs.CloneArgs)),
                ("linux/sched/types.h", nameof(KernelStructs.SchedAttr)),
                ("linux/mount.h", nameof(KernelStructs.MountAttr)),
            ];
            var data = new TheoryData<string, string, string>();
            foreach (CCompiler compiler in CCompiler.All)
            {
                foreach ((string header, string name) in structs) data.Add(compiler.Target.Name, header, name);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Headers))]
    public void EveryField_LiesWhereTheHeaderHasIt(string target, string header, string name)
    {
        CCompiler compiler = CCompiler.Require(target);
        compiler.RequireHeader(header);
        StructDeclaration declaration = VersionTableTests.ByName(name);
        StructLayout layout = LayoutEngine.Lay(declaration, compiler.Target);
        string tag = declaration.CName;
        var source = new CSource();
        source.Line($"#include <{header}>");

        foreach (FieldLayout field in layout.Fields)
        {
            source.Assert($"__builtin_offsetof(struct {tag}, {field.Name}) == {field.Offset}");
            source.Assert($"sizeof(((struct {tag} *)0)->{field.Name}) == {field.Size}");
        }
        // A header of a later kernel may have a longer struct, never another prefix.
        source.Assert($"sizeof(struct {tag}) >= {layout.Size}");

        Assert.Equal("", compiler.Compile(source.ToString()));
    }

    [Theory]
    [InlineData("linux/sched.h", nameof(KernelStructs.CloneArgs), "CLONE_ARGS_SIZE_VER")]
    [InlineData("linux/sched/types.h", nameof(KernelStructs.SchedAttr), "SCHED_ATTR_SIZE_VER")]
    [InlineData("linux/mount.h", nameof(KernelStructs.MountAttr), "MOUNT_ATTR_SIZE_VER")]
    [InlineData("linux/perf_event.h", nameof(KernelStructs.PerfEventAttr), "PERF_ATTR_SIZE_VER")]
    public void EverySizeConstant_IsAVersion(string header, string name, string constant)
    {
        CCompiler compiler = CCompiler.Require("x86-64");
        compiler.RequireHeader(header);
        var source = new CSource();
        source.Line($"#include <{header}>");

        foreach (StructVersion version in VersionTable.Compute(VersionTableTests.ByName(name), TargetAbi.X86_64))
        {
            // An older header lacks the newest constants; all have version 0.
            if (version.Number > 0) source.Line($"#ifdef {constant}{version.Number}");
            source.Assert($"{constant}{version.Number} == {version.Size}");
            if (version.Number > 0) source.Line("#endif");
        }

        Assert.Equal("", compiler.Compile(source.ToString()));
    }
}
