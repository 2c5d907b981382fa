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
        var test = new MarkupTest(example.Placed);
        test.ExpectedDiagnostics.Add(Expect(example, DiagnosticSeverity.Error).WithMessage(example.Message));

        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Severity_IsTheUsersToSet(string name)
    {
        RuleExample example = RuleExamples.All[name];
        var warned = new MarkupTest(example.Placed) { TestBehaviors = TestBehaviors.SkipSuppressionCheck };
        warned.Configure(example.Id, "warning");
        warned.ExpectedDiagnostics.Add(Expect(example, DiagnosticSeverity.Warning));

        await warned.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Examples_CoverEveryRule() =>
        Assert.Equal(
            DeclarationDescriptors.All.Select(descriptor => descriptor.Id).Where(id => id != RuleIdentifiers.UnknownContractProperty),
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

    private static DiagnosticResult Expect(RuleExample example, DiagnosticSeverity severity) =>
        new DiagnosticResult(example.Id, severity).WithLocation(0).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations);
}
