namespace UapiGen.KernelConformance.Planting;

/// <summary>An assembly that ships, of which a mistake is planted.</summary>
internal enum ShippedAssembly
{
    /// <summary>UapiGen.Runtime: the copies that generated code calls.</summary>
    Runtime,

    /// <summary>UapiGen.Linux: the declared structs, and what the generator makes of them.</summary>
    Linux,
}
