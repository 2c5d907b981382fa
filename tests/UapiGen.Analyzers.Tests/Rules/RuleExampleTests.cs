using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using UapiGen.Analyzers.Tests.Verification;

namespace UapiGen.Analyzers.Tests.Rules;

/// <summary>For each rule: where it stands, what it says, and that a user can configure it. That a pragma suppresses it, the framework checks.</summary>
public class RuleExampleTests
{
    public static TheoryData<string> Names => [.. RuleExamples.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Fault_IsMarkedAndExplained(string name)
    {
        RuleExample example = RuleExamples.All[name];
        MarkupTest test = Prepare(example);
        test.ExpectedDiagnostics.Add(Expect(example, example.Descriptor.DefaultSeverity).WithMessage(example.Message));

        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Severity_IsTheUsersToSet(string name)
    {
        RuleExample example = RuleExamples.All[name];
        MarkupTest test = Prepare(example);
        test.TestBehaviors |= TestBehaviors.SkipSuppressionCheck;
        DiagnosticSeverity own = example.Descriptor.DefaultSeverity;
        (string asked, DiagnosticSeverity set) = own == DiagnosticSeverity.Warning ? ("suggestion", DiagnosticSeverity.Info) : ("warning", DiagnosticSeverity.Warning);
        // What is said of a baseline is in no source file, which a section of .editorconfig is about.
        if (example.Source.Contains("{|UAPI", StringComparison.Ordinal)) test.Configure(example.Id, asked);
        else test.ConfigureEverywhere(example.Id, asked);
        // A rule that nobody may switch off keeps its own.
        test.ExpectedDiagnostics.Add(Expect(example, example.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable) ? own : set));

        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Examples_CoverEveryRule() =>
        Assert.Equal(
            RuleDescriptors.All.Select(descriptor => descriptor.Id).Where(id => !RuleExamples.NotOnAPage.Contains(id)),
            RuleExamples.All.Values.Select(example => example.Id).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public async Task EmbeddedMember_PointsAtTheMemberAsWell()
    {
        var test = new MarkupTest(
            """
            public struct Innermost
            {
                public uint Fine;
                public nint {|#1:Word|};
            }
            public struct Inner
            {
                public Innermost Deep;
            }
            [UapiStruct("my_args")]
            public partial struct MyArgs
            {
                public ulong Flags;
                public Inner {|#0:Where|};
            }
            """);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleIdentifiers.EmbeddedMember, DiagnosticSeverity.Error)
            .WithLocation(0)
            .WithLocation(1)
            .WithMessage("'MyArgs.Where' embeds Inner, whose 'Deep.Word' is nint; use fixed-width integers there"));

        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static MarkupTest Prepare(RuleExample example)
    {
        var test = new MarkupTest(example.Placed);
        test.OnlyErrorsAndFamilyOf(example.Id);
        if (RuleFamilies.UsesGenerated(example.Id)) test.Generate();
        foreach ((string path, string text) in example.PlacedFiles)
            test.TestState.AdditionalFiles.Add((path, text));
        // A suppression of what is said of suppressions would be one more; and the framework's own give no reason.
        if (SuppressionDescriptors.All.Contains(example.Descriptor)) test.TestBehaviors |= TestBehaviors.SkipSuppressionCheck;
        if (example.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable)) test.TestBehaviors |= TestBehaviors.SkipSuppressionCheck;
        return test;
    }

    private static DiagnosticResult Expect(RuleExample example, DiagnosticSeverity severity) =>
        new DiagnosticResult(example.Id, severity).WithLocation(0).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations);
}
