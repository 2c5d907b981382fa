namespace UapiGen.Abi;

/// <summary>A refusal of the kernel's order, and what became of it in one call.</summary>
/// <param name="Step">The refusal.</param>
/// <param name="Rule">What must hold, in the numbers of the call.</param>
/// <param name="Error">What the call fails with where it does not.</param>
/// <param name="Reason">Why it does not hold; null where it does, or nobody looked.</param>
/// <param name="WasMade">Whether the kernel came so far.</param>
public sealed record JudgedCheck(KernelRefusal Step, string Rule, Errno Error, string? Reason, bool WasMade);
