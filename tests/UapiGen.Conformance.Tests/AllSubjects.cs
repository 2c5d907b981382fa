using System.Reflection;
using UapiGen.Conformance.Tests.Driving;
using UapiGen.Conformance.Tests.Subjects;

namespace UapiGen.Conformance.Tests;

/// <summary>Every subject of the assembly: a new one cannot be forgotten.</summary>
public static class AllSubjects
{
    internal static IReadOnlyDictionary<string, Subject> ByName { get; } = typeof(Subject).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Subject)) && !type.IsAbstract)
        .Select(type => (Subject)Activator.CreateInstance(type, BindingFlags.Instance | BindingFlags.Public, null, null, null)!)
        .OrderBy(subject => subject.Name, StringComparer.Ordinal)
        .ToDictionary(subject => subject.Name);

    /// <summary>Interfaces of one layout under contracts that differ in one thing.</summary>
    public static TheoryData<string, string> Pairs => new()
    {
        { nameof(SchedGetattr), nameof(SchedGetattrBefore613) },
        { nameof(SchedGetattrBefore613), nameof(SchedGetattr) },
        { nameof(LandlockRuleset), nameof(LandlockRulesetByAddress) },
        { nameof(PvrObject), nameof(PvrObjectTailFirst) },
        { nameof(PvrObjectTailFirst), nameof(PvrObject) },
        { nameof(GetEvents), nameof(LandlockRulesetByAddress) },
        { nameof(SeccompAddfd), nameof(FutexWait) },
    };
}
