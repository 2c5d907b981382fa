using CsCheck;
using UapiGen.Abi.Tests.Layout;

namespace UapiGen.Abi.Export.Tests.Support;

/// <summary>Snapshots of random structs and unions: nested, packed, arrays of arrays, every integer.</summary>
internal static class RandomStructs
{
    public static Gen<AbiSnapshot> Snapshot { get; } = RandomTypes.Composite.Select(type => Of(type, "random"));

    /// <summary>The snapshot of a type as a declared struct of version 0.</summary>
    public static AbiSnapshot Of(CompositeType type, string tag)
    {
        int next = 0;
        FieldDeclaration[] fields = [.. type.Members.Select(member => new FieldDeclaration(member.Name, Named(member.Type, tag, ref next)) { Align = member.Align })];
        StructDeclaration declaration = new("Random", tag, new EquatableArray<FieldDeclaration>(fields), new Contract(), Pack: type.Pack) { IsUnion = type is UnionType, Align = type.Align };
        return AbiSnapshot.Of(declaration, "Ns.Random");
    }

    /// <summary>The type with a name of its own for each struct in it.</summary>
    private static AbiType Named(AbiType type, string tag, ref int next)
    {
        if (type is ArrayType array) return array with { Element = Named(array.Element, tag, ref next) };
        if (type is not CompositeType embedded) return type;

        var members = new StructMember[embedded.Members.Count];
        for (int i = 0; i < members.Length; i++) members[i] = embedded.Members[i] with { Type = Named(embedded.Members[i].Type, tag, ref next) };
        string name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Ns.{tag}_inner_{next++}");
        EquatableArray<StructMember> all = new(members);
        return embedded with { Name = name, Members = all };
    }
}
