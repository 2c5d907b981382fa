using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace UapiGen.Generator.Tests.Harness;

/// <summary>Checks of the pipeline's caching, for any generator: ours, and those that tests plant faults in.</summary>
internal static class IncrementalRun
{
    /// <summary>The names of our steps, by reflection: a new step cannot be forgotten.</summary>
    public static ImmutableArray<string> StepNames { get; } =
        [.. typeof(TrackingNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];

    /// <summary>Runs, edits, runs again: the second run's result.</summary>
    public static GeneratorRunResult Rerun(IIncrementalGenerator generator, CSharpCompilation before, CSharpCompilation after)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()], parseOptions: GeneratorRun.ParseOptions,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return driver.RunGenerators(before).RunGenerators(after).GetRunResult().Results.Single();
    }

    /// <summary>What of a run was made anew: steps and outputs that are neither cached nor unchanged.</summary>
    public static IReadOnlyList<string> Rerun(GeneratorRunResult result, params IEnumerable<string> steps)
    {
        var redone = new List<string>();
        foreach (string step in steps)
        {
            if (!result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> runs)) continue;
            redone.AddRange(runs.SelectMany(run => run.Outputs).Where(IsRedone).Select(output => $"{step}: {output.Reason}"));
        }
        foreach ((string step, ImmutableArray<IncrementalGeneratorRunStep> runs) in result.TrackedOutputSteps)
            redone.AddRange(runs.SelectMany(run => run.Outputs).Where(output => output.Reason != IncrementalStepRunReason.Cached).Select(output => $"output {step}: {output.Reason}"));
        return redone;
    }

    private static bool IsRedone((object Value, IncrementalStepRunReason Reason) output) =>
        output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged);

    /// <summary>What in the values of a run's steps holds on to the compiler: a symbol, a tree, a node, a location, a compilation.</summary>
    public static IReadOnlyList<string> CompilerObjects(GeneratorRunResult result, IEnumerable<string> steps)
    {
        var found = new List<string>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (string step in steps)
        {
            if (!result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> runs)) continue;
            foreach ((object value, _) in runs.SelectMany(run => run.Outputs))
                Walk(value, step, seen, found);
        }
        return found;
    }

    private static void Walk(object? value, string path, HashSet<object> seen, List<string> found)
    {
        if (value is null || value is string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value)) return;
        if (value is ISymbol or Compilation or SyntaxNode or SyntaxTree or Location or SemanticModel or AttributeData or Diagnostic or SyntaxToken)
        {
            found.Add($"{path}: {value.GetType().Name}");
            return;
        }
        if (value is IEnumerable items)
        {
            foreach (object? item in items) Walk(item, path + "[]", seen, found);
        }
        for (Type? type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPointer) Walk(field.GetValue(value), $"{path}.{field.Name}", seen, found);
            }
        }
    }
}
