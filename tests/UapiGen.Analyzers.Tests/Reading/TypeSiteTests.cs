using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers.Tests.Reading;

/// <summary>Where another part of a struct goes.</summary>
public class TypeSiteTests
{
    [Theory]
    [InlineData("partial class Outer")]
    [InlineData("partial struct Outer")]
    [InlineData("partial interface Outer")]
    [InlineData("partial record Outer")]
    [InlineData("partial record struct Outer")]
    [InlineData("partial class @class")]
    public void Container_IsOpenedAsItWasDeclared(string header)
    {
        TypeSite site = Read($"{header} {{ [UapiStruct(\"s\")] public partial struct S {{ public ulong A; }} }}");

        Assert.Equal(new EquatableArray<string>(header), site.Containers);
    }

    [Fact]
    public void ModifiersOfContainers_AreLeftToTheirOtherPart()
    {
        TypeSite site = Read("public static unsafe partial class A { internal abstract partial class B { public sealed partial record class C { [UapiStruct(\"s\")] private partial struct S { public ulong X; } } } }");

        Assert.Equal(new TypeSite("", new EquatableArray<string>("partial class A", "partial class B", "partial record C"), "private", "S"), site);
    }

    [Theory]
    [InlineData("public")]
    [InlineData("internal")]
    [InlineData("protected")]
    [InlineData("private")]
    [InlineData("protected internal")]
    [InlineData("private protected")]
    public void Accessibility_IsTheDeclared(string accessibility) =>
        Assert.Equal(accessibility, Read($"public partial class A {{ [UapiStruct(\"s\")] {accessibility} partial struct S {{ public ulong X; }} }}").Accessibility);

    [Theory]
    [InlineData("A.B.C")]
    [InlineData("@namespace.@in.Ünïcode")]
    public void Namespace_IsWrittenAsInSource(string name) =>
        Assert.Equal(name, Read($"namespace {name} {{ [UapiStruct(\"s\")] public partial struct S {{ public ulong X; }} }}").Namespace);

    [Theory]
    [InlineData("event", "@event")]
    [InlineData("record", "@record")]
    [InlineData("field", "@field")]
    [InlineData("await", "@await")]
    [InlineData("type", "type")]
    [InlineData("alias", "alias")]
    [InlineData("size", "size")]
    [InlineData("Ünïcode", "Ünïcode")]
    public void Name_IsEscapedWhereItCouldBeAKeyword(string name, string escaped)
    {
        Assert.Equal(escaped, TypeSiteReader.Escape(name));
        Assert.Equal(escaped, Read($"[UapiStruct(\"s\")] public partial struct @{name} {{ public ulong X; }}").Name);
    }

    private static TypeSite Read(string source) => StructReadingTests.Model(source).Site;
}
