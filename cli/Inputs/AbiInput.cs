using UapiGen.Abi;

namespace UapiGen.Cli.Inputs;

/// <summary>A struct that the command line named.</summary>
/// <param name="Snapshot">Its ABI: as declared, or what its baseline says with the draft on top.</param>
/// <param name="Origin">The assembly or the baseline.</param>
internal sealed record AbiInput(AbiSnapshot Snapshot, string Origin);
