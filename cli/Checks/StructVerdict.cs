namespace UapiGen.Cli.Checks;

/// <summary>How a struct of one side stands to that of the other.</summary>
internal enum StructVerdict
{
    /// <summary>Nothing differs.</summary>
    Same,

    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone, and nothing of it had shipped.</summary>
    Removed,

    /// <summary>It has a new version; all before it stands.</summary>
    Grew,

    /// <summary>It says more, or lets more in, in the versions that it had; all that was promised stands.</summary>
    Extended,

    /// <summary>What had not shipped is another draft now.</summary>
    Redrafted,

    /// <summary>A promise is broken.</summary>
    Broken,
}
