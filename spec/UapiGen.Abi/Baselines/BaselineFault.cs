namespace UapiGen.Abi;

/// <summary>What is wrong with the text of a baseline, and where.</summary>
/// <param name="Rule">What.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The first character at fault in the line, from 0.</param>
/// <param name="Length">How many characters are at fault.</param>
/// <param name="Arguments">What the message says, as the rule's member lists it.</param>
public sealed record BaselineFault(BaselineRule Rule, int Line, int Column, int Length, EquatableArray<string> Arguments);

/// <summary>What came of reading a baseline's text: a baseline, or a fault.</summary>
/// <param name="Baseline">The baseline; null where the text is at fault.</param>
/// <param name="Faults">What is wrong.</param>
public sealed record BaselineReading(Baseline? Baseline, EquatableArray<BaselineFault> Faults);
