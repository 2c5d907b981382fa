using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>Turns changes into diagnostics.</summary>
public static class BreakDiagnostics
{
    /// <summary>The property of a diagnostic that names the change's field.</summary>
    public const string FieldProperty = "Field";

    /// <summary>The property that holds the full name of the struct whose promise is broken: the place may be in an enumeration, or another struct.</summary>
    public const string StructProperty = "Struct";

    /// <summary>The property that names the property of an attribute that a change is about.</summary>
    public const string AttributeProperty = "Attribute";

    /// <summary>The diagnostic of a change, where it was made.</summary>
    internal static Diagnostic Create(INamedTypeSymbol type, AttributeData uapiStruct, Baseline baseline, AbiChange change, CancellationToken cancellation)
    {
        string typeName = SnapshotReader.TypeName(type);
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty.Add(StructProperty, typeName);
        if (BreakWords.PropertyOf(change) is { } property) properties = properties.Add(AttributeProperty, property);
        if (change.Field is not null) properties = properties.Add(FieldProperty, change.Field);
        for (int i = 0; i < change.Arguments.Count; i++)
            properties = properties.Add(ArgumentProperty(i), change.Arguments[i]);
        Location at = BreakLocator.Find(type, uapiStruct, change, cancellation);
        return Diagnostic.Create(BreakDescriptors.Of(change.Rule), at, [], properties, [.. BreakWords.Of(baseline.Versions, change, typeName)]);
    }

    /// <summary>The property of a diagnostic that holds an argument of the change, counted from 0.</summary>
    public static string ArgumentProperty(int index) => "Argument" + index.ToString(CultureInfo.InvariantCulture);
}
