using Microsoft.CodeAnalysis;

namespace UapiGen.Analyzers;

/// <summary>An operation that rules are asked about, and the code that it stands in.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Code">The code.</param>
internal readonly record struct UseSite(IOperation Operation, ExecutableCode Code)
{
    /// <summary>The method, accessor, field or property whose code it is: never a lambda or local function within.</summary>
    public ISymbol ContainingSymbol => Code.Owner;

    /// <summary>What the compiler knows of the file.</summary>
    public SemanticModel SemanticModel => Code.SemanticModel;

    /// <summary>Ends the search early.</summary>
    public CancellationToken CancellationToken => Code.CancellationToken;

    /// <summary>Says what was found.</summary>
    public void ReportDiagnostic(Diagnostic diagnostic) => Code.Report(diagnostic);
}
