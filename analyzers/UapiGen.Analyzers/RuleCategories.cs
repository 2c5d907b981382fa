namespace UapiGen.Analyzers;

/// <summary>The groups of rules, by the thousands of their ids.</summary>
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
}
