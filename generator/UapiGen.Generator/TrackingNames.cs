namespace UapiGen.Generator;

/// <summary>The names of the pipeline's steps: tests look at each of them.</summary>
public static class TrackingNames
{
    /// <summary>Each annotated struct, parsed.</summary>
    public const string Structs = nameof(Structs);

    /// <summary>Each annotated handler class, parsed.</summary>
    public const string Handlers = nameof(Handlers);

    /// <summary>File names that differ in case alone, which one compilation must not hold.</summary>
    public const string Clashes = nameof(Clashes);

    /// <summary>Each struct with what its file is called.</summary>
    public const string StructFiles = nameof(StructFiles);

    /// <summary>Each handler class with what its file is called.</summary>
    public const string HandlerFiles = nameof(HandlerFiles);
}
