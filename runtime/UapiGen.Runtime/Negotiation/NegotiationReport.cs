namespace UapiGen;

/// <summary>What there is to tell of a call that failed, or was cut down.</summary>
/// <param name="Call">The call's name in C.</param>
/// <param name="Cause">The cause of the failure in words; null after a success, and where nothing is known beyond the errno.</param>
/// <param name="Dropped">What was left out.</param>
/// <param name="Refused">What was needed and is not known.</param>
internal sealed record NegotiationReport(string Call, string? Cause, IReadOnlyList<UnknownPart> Dropped, IReadOnlyList<UnknownPart> Refused);
