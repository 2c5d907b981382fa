using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace UapiGen.Analyzers;

/// <summary>A place in the source that silences one of our rules.</summary>
/// <param name="Id">The rule.</param>
/// <param name="At">Where its id is written.</param>
/// <param name="Span">The part of the file in which the rule is silenced.</param>
/// <param name="HasReason">Whether the source says why.</param>
internal readonly record struct Suppression(string Id, Location At, TextSpan Span, bool HasReason);
