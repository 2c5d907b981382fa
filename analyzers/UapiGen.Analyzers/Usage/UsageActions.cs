using Microsoft.CodeAnalysis;

namespace UapiGen.Analyzers;

/// <summary>Which rule is asked about what. Filled once, then only read.</summary>
internal sealed class UsageActions
{
    // Indexed by kind: a table of lists would be looked up for every operation of a compilation.
    private Action<UseSite>[][] _byKind = [];

    /// <summary>The rules about imported functions.</summary>
    public List<Action<IMethodSymbol, Action<Diagnostic>>> OfImports { get; } = [];

    /// <summary>The actions of all rules.</summary>
    public static UsageActions Of(IEnumerable<UsageRule> rules)
    {
        var actions = new UsageActions();
        foreach (UsageRule rule in rules) rule.Register(actions);
        return actions;
    }

    /// <summary>Asks a rule about operations.</summary>
    /// <param name="action">The rule's answer.</param>
    /// <param name="kinds">The kinds that it is asked about.</param>
    public void OnOperation(Action<UseSite> action, params OperationKind[] kinds)
    {
        foreach (OperationKind kind in kinds)
        {
            int index = (int)kind;
            if (index >= _byKind.Length) Array.Resize(ref _byKind, index + 1);
            _byKind[index] = [.. _byKind[index] ?? [], action];
        }
    }

    /// <summary>Asks a rule about methods without a body of their own: imports of native functions.</summary>
    /// <param name="action">The rule's answer.</param>
    public void OnImport(Action<IMethodSymbol, Action<Diagnostic>> action) => OfImports.Add(action);

    /// <summary>Whom to ask about an operation of that kind.</summary>
    public Action<UseSite>[] Of(OperationKind kind) => (int)kind < _byKind.Length ? _byKind[(int)kind] ?? [] : [];
}
