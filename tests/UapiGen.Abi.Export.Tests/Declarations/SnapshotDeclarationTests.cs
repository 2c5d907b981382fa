using CsCheck;
using UapiGen.Abi.Tests.Layout;

namespace UapiGen.Abi.Export.Tests.Declarations;

/// <summary>What is made of a snapshot has that snapshot.</summary>
public class SnapshotDeclarationTests
{
    [Theory]
    [MemberData(nameof(Subjects.Names), MemberType = typeof(Subjects))]
    public void Declaration_HasTheSnapshotItCameFrom(string name)
    {
        AbiSnapshot snapshot = Subjects.Of(name);

        StructDeclaration declaration = SnapshotDeclaration.Of(snapshot);

        Assert.Equal(snapshot, AbiSnapshot.Of(declaration, snapshot.TypeName, snapshot.Enums, snapshot.Constants, snapshot.Capability) with { Names = snapshot.Names });
    }

    [Fact]
    public void RandomStructs_PackedAndNested_HaveTheirSnapshots() => RandomStructs.Snapshot.Sample(
        snapshot => Assert.Equal(snapshot, AbiSnapshot.Of(SnapshotDeclaration.Of(snapshot), snapshot.TypeName)), iter: 500);

    [Fact]
    public void EmbeddedStructThatContainsItself_IsRefused()
    {
        TypeReference self = new(TypeShape.Struct, "Ns.Self", default, default);
        EmbeddedSnapshot embedded = new("Ns.Self", new PerLayout(8, 8), new PerLayout(8, 4), new EquatableArray<EmbeddedMember>(new EmbeddedMember("Me", self, default)));
        AbiSnapshot snapshot = Subjects.Of("rich") with { Fields = new(new FieldSnapshot("Self", self, 0, default, new PerLayout(8, 8))), Embedded = new(embedded) };

        Assert.Contains("Ns.Self contains itself", Assert.Throws<ExportException>(() => SnapshotDeclaration.Of(snapshot)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EmbeddedStructThatNoRuleExplains_IsRefused()
    {
        TypeReference type = new(TypeShape.Struct, "Ns.Odd", default, default);
        EmbeddedMember member = new("Far", new TypeReference(TypeShape.Scalar, "", ScalarKind.U8, default), new PerLayout(5, 5));
        EmbeddedSnapshot embedded = new("Ns.Odd", new PerLayout(8, 8), new PerLayout(8, 8), new EquatableArray<EmbeddedMember>(member));
        AbiSnapshot snapshot = Subjects.Of("rich") with { Fields = new(new FieldSnapshot("Odd", type, 0, default, new PerLayout(8, 8))), Embedded = new(embedded) };

        Assert.Contains("Ns.Odd", Assert.Throws<ExportException>(() => SnapshotDeclaration.Of(snapshot)).Message, StringComparison.Ordinal);
        Assert.Contains("described nowhere", Assert.Throws<ExportException>(() => SnapshotDeclaration.Of(snapshot with { Embedded = default })).Message, StringComparison.Ordinal);
    }
}
