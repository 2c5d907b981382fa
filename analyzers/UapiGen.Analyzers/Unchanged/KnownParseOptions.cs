using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace UapiGen.Analyzers;

/// <summary>Options of parsers, one object for all that are equal: a build makes new ones, and comparing them for each file would take longer than all else.</summary>
internal static class KnownParseOptions
{
    /// <summary>How many are known at most.</summary>
    private const int Room = 256;

    private static readonly ConcurrentDictionary<ParseOptions, ParseOptions> s_known = new();
    private static readonly ConditionalWeakTable<ParseOptions, ParseOptions> s_same = new();

    /// <summary>The object that stands for all options that equal these.</summary>
    public static ParseOptions Of(ParseOptions options) => s_same.GetValue(options, static options =>
    {
        if (s_known.Count >= Room) s_known.Clear();
        return s_known.GetOrAdd(options, options);
    });
}
