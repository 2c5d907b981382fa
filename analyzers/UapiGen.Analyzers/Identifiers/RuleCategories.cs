namespace UapiGen.Analyzers;

/// <summary>The families of rules, by the thousands of their ids.</summary>
internal static class RuleCategories
{
    /// <summary>1xxx: what a declared struct looks like.</summary>
    public const string Shape = "UapiGen.Shape";

    /// <summary>2xxx: what a field may be.</summary>
    public const string FieldTypes = "UapiGen.FieldTypes";

    /// <summary>3xxx: versions, contract and command.</summary>
    public const string Contract = "UapiGen.Contract";

    /// <summary>4xxx: classes that handle commands.</summary>
    public const string Handlers = "UapiGen.Handlers";

    /// <summary>5xxx: baseline files, and how they and suppressions are kept.</summary>
    public const string Baselines = "UapiGen.Baselines";

    /// <summary>6xxx: what breaks a promise that shipped.</summary>
    public const string Breaks = "UapiGen.Breaks";

    /// <summary>7xxx: what will be regretted once it has shipped.</summary>
    public const string Design = "UapiGen.Design";

    /// <summary>8xxx: code that uses a declared struct, or that does by hand what a declaration would do.</summary>
    public const string Usage = "UapiGen.Usage";

    /// <summary>The family of an id.</summary>
    public static string Of(string id) => id["UAPI".Length] switch
    {
        '1' => Shape,
        '2' => FieldTypes,
        '3' => Contract,
        '4' => Handlers,
        '5' => Baselines,
        '6' => Breaks,
        '7' => Design,
        _ => Usage,
    };
}
