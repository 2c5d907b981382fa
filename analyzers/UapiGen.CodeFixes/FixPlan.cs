using Microsoft.CodeAnalysis.Editing;

namespace UapiGen.CodeFixes;

/// <summary>One remedy for one diagnostic, worked out but not applied.</summary>
/// <param name="Title">What the light bulb says.</param>
/// <param name="EquivalenceKey">Names the kind of remedy: fix-all applies those of one kind.</param>
/// <param name="Apply">
/// Makes the change. Several plans may be applied to one editor, so a node that another plan may change too is replaced by a function of
/// what it has become.
/// </param>
public sealed record FixPlan(string Title, string EquivalenceKey, Action<SyntaxEditor> Apply);
