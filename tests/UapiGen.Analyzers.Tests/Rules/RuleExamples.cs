namespace UapiGen.Analyzers.Tests.Rules;

/// <summary>One example or more for each rule, by the name of what is wrong.</summary>
internal static partial class RuleExamples
{
    /// <summary>The fault of the packages, which no source shows (<see cref="MismatchedRuntimeTests"/>), and that of a file of megabytes (<see cref="Baselines.HostileBaselineTests"/>).</summary>
    public static IReadOnlyList<string> NotOnAPage { get; } = [RuleIdentifiers.UnknownContractProperty, RuleIdentifiers.BaselineTooLarge];

    /// <summary>All of them.</summary>
    public static IReadOnlyDictionary<string, RuleExample> All { get; } =
        Shape.Concat(Layout).Concat(FieldTypes).Concat(Embedded).Concat(Versions).Concat(SizeField).Concat(Contract).Concat(Axes).Concat(Handlers)
            .Concat(DesignLayout).Concat(DesignContract).Concat(DesignFields).Concat(DesignNames)
            .Concat(UsageSizes).Concat(UsageHandlers).Concat(UsageMemory).Concat(UsageCalls).Concat(UsageVersions)
            .Concat(BitFields).Concat(Alignment).Concat(CNames).Concat(BreaksUnions)
            .Concat(BaselineTexts).Concat(BaselineSet)
            .Concat(BreaksNames).Concat(BreaksLayout).Concat(BreaksVersions).Concat(BreaksTypes).Concat(BreaksBytes)
            .Concat(BreaksConstants).Concat(BreaksCommands).Concat(BreaksSizes).Concat(BreaksContract).Concat(BreaksFieldRules).Concat(BreaksAxes).ToDictionary();
}
