using Microsoft.CodeAnalysis;
using UapiGen.Abi;

namespace UapiGen.Analyzers.Tests.Rules;

/// <summary>The table of descriptors is whole and consistent.</summary>
public class DescriptorTests
{
    public static TheoryData<DeclarationRule> Rules => [.. Enum.GetValues<DeclarationRule>()];

    [Theory]
    [MemberData(nameof(Rules))]
    public void EveryRule_HasOneDescriptorOfItsOwn(DeclarationRule rule)
    {
        DiagnosticDescriptor descriptor = DeclarationDescriptors.Of(rule);

        Assert.Equal(rule.ToString(), Name(descriptor.Id));
        Assert.Equal($"https://github.com/uapigen/uapigen/blob/main/spec/rules/{descriptor.Id}.md", descriptor.HelpLinkUri);
        Assert.Equal(DiagnosticSeverity.Error, descriptor.DefaultSeverity);
        Assert.True(descriptor.IsEnabledByDefault);
        Assert.Equal(descriptor.Id[4] switch { '1' => "UapiGen.Shape", '2' => "UapiGen.FieldTypes", '3' => "UapiGen.Contract", _ => "UapiGen.Handlers" }, descriptor.Category);
    }

    [Fact]
    public void Descriptors_AreAsManyAsTheRules() =>
        Assert.Equal(Enum.GetValues<DeclarationRule>().Length, DeclarationDescriptors.All.Select(descriptor => descriptor.Id).Distinct().Count());

    public static TheoryData<DesignRule> Advice => [.. Enum.GetValues<DesignRule>()];

    [Theory]
    [MemberData(nameof(Advice))]
    public void EveryAdvice_HasOneDescriptorOfItsOwn(DesignRule rule)
    {
        DiagnosticDescriptor descriptor = DesignDescriptors.Of(rule);

        Assert.Equal(rule.ToString(), Name(descriptor.Id));
        Assert.Equal($"https://github.com/uapigen/uapigen/blob/main/spec/rules/{descriptor.Id}.md", descriptor.HelpLinkUri);
        // Advice stops no build that does not ask for it, and the generator writes its part all the same.
        Assert.InRange(descriptor.DefaultSeverity, DiagnosticSeverity.Info, DiagnosticSeverity.Warning);
        Assert.True(descriptor.IsEnabledByDefault);
        Assert.Equal('7', descriptor.Id[4]);
        Assert.Equal("UapiGen.Design", descriptor.Category);
    }

    [Fact]
    public void DesignDescriptors_AreAsManyAsTheRules() =>
        Assert.Equal(Enum.GetValues<DesignRule>().Length, DesignDescriptors.All.Select(descriptor => descriptor.Id).Distinct().Count());

    private static string Name(string id) => typeof(RuleIdentifiers).GetFields().Single(field => (string?)field.GetRawConstantValue() == id).Name;
}
