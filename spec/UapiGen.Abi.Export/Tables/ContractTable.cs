namespace UapiGen.Abi.Export;

/// <summary>What is promised of a struct besides its layout: an axis a line, the kernel's order of checks, and each errno with its causes.</summary>
public sealed class ContractTable
{
    private ContractTable(AbiSnapshot snapshot) => (Facts, Steps) = ([.. ContractFacts.Of(snapshot)], ContractSteps.Of(snapshot));

    /// <summary>The axes, each with what is promised on it.</summary>
    public IReadOnlyList<(string Axis, string Words)> Facts { get; }

    /// <summary>What the kernel does, in its order: the first step that ends the call decides.</summary>
    public IReadOnlyList<ContractStep> Steps { get; }

    /// <summary>Each errno with its causes, in the order in which the first of them is looked for.</summary>
    public IReadOnlyList<(Errno Error, IReadOnlyList<string> Causes)> Errors =>
        [.. Steps.SelectMany(step => step.Errors).GroupBy(error => error.Error).Select(error => (error.Key, (IReadOnlyList<string>)[.. error.Select(each => each.Cause)]))];

    /// <summary>Reads a struct's contract.</summary>
    /// <param name="snapshot">The struct.</param>
    public static ContractTable Of(AbiSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return new ContractTable(snapshot);
    }

    /// <summary>The axes as a table of words.</summary>
    public TextGrid FactGrid() => new("Contract", ["axis", "promise"], [.. Facts.Select(fact => (IReadOnlyList<string>)[fact.Axis, fact.Words])]);

    /// <summary>The order of checks as a table of words.</summary>
    public TextGrid StepGrid() => new(
        "Order of checks", ["step", "when (usize: the caller's size, ksize: the kernel's)", "then"], [.. Steps.Select((step, i) => (IReadOnlyList<string>)[CText.Decimal(i + 1), step.When, step.Then])]) { Numbers = new HashSet<int> { 0 } };

    /// <summary>The errors as a table of words.</summary>
    public TextGrid ErrorGrid() => new("Errors", ["errno", "causes"], [.. Errors.Select(error => (IReadOnlyList<string>)[error.Error.ToString(), string.Join("; or ", error.Causes)])]);
}
