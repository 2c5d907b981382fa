namespace UapiGen.Abi.Export;

/// <summary>Something that the kernel does with a call, at its place in the order.</summary>
/// <param name="When">The condition, in words.</param>
/// <param name="Then">What comes of it, in words: <c>EINVAL</c>, <c>E2BIG after ksize was written into the size field</c>.</param>
/// <param name="Errors">The errors that the call can end with here; none for a step that only decides what is meant.</param>
public sealed record ContractStep(string When, string Then, EquatableArray<ContractError> Errors = default);

/// <summary>An error of a step.</summary>
/// <param name="Error">The errno.</param>
/// <param name="Cause">What brings it, in words.</param>
public sealed record ContractError(Errno Error, string Cause);
