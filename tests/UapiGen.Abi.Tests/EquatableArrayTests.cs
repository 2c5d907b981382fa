namespace UapiGen.Abi.Tests;

/// <summary>Equality by content: what incremental builds rest on.</summary>
public class EquatableArrayTests
{
    [Fact]
    public void SameElements_AreEqual()
    {
        EquatableArray<string> one = new("a", "b"), other = new("a", "b");

        Assert.True(one == other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(["a", "b"], one.AsEnumerable());
    }

    [Fact]
    public void OrderAndLength_Matter()
    {
        Assert.True(new EquatableArray<string>("a", "b") != new EquatableArray<string>("b", "a"));
        Assert.True(new EquatableArray<string>("a") != new EquatableArray<string>("a", "a"));
    }

    [Fact]
    public void Default_IsTheEmptyArray()
    {
        EquatableArray<string> none = default;

        Assert.True(none == new EquatableArray<string>());
        Assert.Empty(none);
        Assert.Equal(new EquatableArray<string>().GetHashCode(), none.GetHashCode());
    }

    [Fact]
    public void Declarations_AreEqualByContent()
    {
        StructDeclaration one = Versions.KernelStructs.KvmPpcCompatCaps, copy = one with { Fields = new EquatableArray<FieldDeclaration>([.. one.Fields.Select(field => field with { })]) };

        Assert.Equal(one, copy);
        Assert.NotEqual(one, one with { Fields = new EquatableArray<FieldDeclaration>([.. one.Fields.Select(field => field with { Since = field.Since + 1 })]) });
    }
}
