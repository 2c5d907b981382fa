namespace UapiGen.Analyzers.Tests.Fixes;

/// <summary>One example or more for each fix, by the name of what it does; several marked places show fix-all.</summary>
internal static partial class FixExamples
{
    /// <summary>All of them.</summary>
    public static IReadOnlyDictionary<string, FixExample> All { get; } =
        new[]
        {
            Baselines, Declarations, DesignLayout, DesignFields, DesignContract, Usage,
            BreaksOrder, BreaksVersions, BreaksRemoved, BreaksTypes, BreaksNames, BreaksCNames,
            BreaksMembers, BreaksEnums, BreaksConstants, BreaksCommands, BreaksLarger, BreaksSizes, BreaksReplies, BreaksAxes, BreaksChecks, BreaksOutputs,
        }.SelectMany(family => family).ToDictionary();
}
