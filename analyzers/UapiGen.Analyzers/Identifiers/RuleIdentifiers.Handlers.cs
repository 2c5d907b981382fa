namespace UapiGen.Analyzers;

// 4xxx: handler classes.
public static partial class RuleIdentifiers
{
    /// <summary>A handler class is not partial.</summary>
    public const string HandlersNotPartial = "UAPI4001";

    /// <summary>A handler class is generic.</summary>
    public const string HandlersGeneric = "UAPI4002";

    /// <summary>A handler class is local to its file.</summary>
    public const string HandlersFileLocal = "UAPI4003";

    /// <summary>A handler class is static.</summary>
    public const string HandlersStatic = "UAPI4004";

    /// <summary>A member of a handler class has a name that the dispatch needs.</summary>
    public const string HandlersNameTaken = "UAPI4005";

    /// <summary>A handler has another shape than those that are known.</summary>
    public const string HandlerSignature = "UAPI4010";

    /// <summary>A handler takes a struct without a command.</summary>
    public const string HandlerStruct = "UAPI4011";

    /// <summary>A command has two handlers.</summary>
    public const string HandlerCommandTwice = "UAPI4012";

    /// <summary>Two handlers have one name.</summary>
    public const string HandlerNameTwice = "UAPI4013";

    /// <summary>A handler stands outside of a handler class.</summary>
    public const string HandlerOutsideClass = "UAPI4014";
}
