namespace UapiGen.Abi.Export.Tests.Probes;

/// <summary>Compilers of many ABIs say every number that our own computation does; a wrong one is noticed.</summary>
public class ProbeTests
{
    [Theory]
    [MemberData(nameof(Compiler.Targets), MemberType = typeof(Compiler))]
    public void EveryNumber_IsTheCompilersOwn(string name)
    {
        (Compiler compiler, TargetAbi target) = Compiler.RequireTarget(name);
        using (compiler)
        {
            compiler.RequireHeader("linux/ioctl.h");
            foreach (string subject in Subjects.Newest.Select(row => row.Data))
            {
                AbiSnapshot snapshot = Subjects.Of(subject);
                CProbe probe = CProbe.Of(snapshot, "it.h", target);
                Assert.Equal((subject, ""), (subject, string.Join('\n', ProbeReading.Differences(compiler.Make(Joined(probe, snapshot)), probe))));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Compiler.Targets), MemberType = typeof(Compiler))]
    public void WrongRules_AreNoticed(string name)
    {
        (Compiler compiler, TargetAbi target) = Compiler.RequireTarget(name);
        using (compiler)
        {
            compiler.RequireHeader("linux/ioctl.h");
            // A rich struct with a hole before a 64-bit integer, were it not for the alignment; and a command that numbers the other way.
            AbiSnapshot snapshot = AbiSnapshot.Of(
                new StructDeclaration("Odd", "odd", new(new FieldDeclaration("A", new ScalarType(ScalarKind.U32)), new FieldDeclaration("B", new ScalarType(ScalarKind.U64))), new Contract(), new CommandDeclaration(0xAE, 1)),
                "Ns.Odd");
            TargetAbi wrong = target with
            {
                U64Alignment = target.U64Alignment == 8 ? 4 : 8,
                Ioctl = target.Ioctl == IoctlEncoding.Generic ? IoctlEncoding.PowerPc : IoctlEncoding.Generic,
            };

            CProbe probe = CProbe.Of(snapshot, "it.h", wrong);
            IReadOnlyList<string> differences = ProbeReading.Differences(compiler.Make(Joined(probe, snapshot)), probe);

            foreach (string subject in new[] { "sizeof(struct odd)", "_Alignof(struct odd)", "offsetof(struct odd, b)", "ODD_SIZE_VER0", "ODD_IOCTL" })
                Assert.Contains(differences, difference => difference.StartsWith(subject + " is ", StringComparison.Ordinal));
        }
    }

    /// <summary>C lets bit-fields begin in a hole: the header must not.</summary>
    [Theory]
    [MemberData(nameof(Compiler.Targets), MemberType = typeof(Compiler))]
    public void BitFieldsBehindAHole_BeginWhereTheirIntegerDoes(string name)
    {
        (Compiler compiler, TargetAbi target) = Compiler.RequireTarget(name);
        using (compiler)
        {
            compiler.RequireHeader("linux/ioctl.h");
            AbiSnapshot snapshot = AbiSnapshot.Of(
                new StructDeclaration("Odd", "odd", new(
                    new FieldDeclaration("A", new ScalarType(ScalarKind.U32)),
                    new FieldDeclaration("B", new ScalarType(ScalarKind.U64)) { BitFields = new(new BitFieldDeclaration("B1", 1, false), new BitFieldDeclaration("B40", 40, false)) },
                    new FieldDeclaration("C", new ScalarType(ScalarKind.U8)),
                    new FieldDeclaration("D", new ScalarType(ScalarKind.U16)) { BitFields = new(new BitFieldDeclaration("D3", 3, false)) }), new Contract()),
                "Ns.Odd");

            CProbe probe = CProbe.Of(snapshot, "it.h", target);

            Assert.Equal("", string.Join('\n', ProbeReading.Differences(compiler.Make(Joined(probe, snapshot)), probe)));
        }
    }

    private static string Joined(CProbe probe, AbiSnapshot snapshot) => probe.Source.Replace("#include \"it.h\"", CHeader.Write([snapshot]), StringComparison.Ordinal);
}
