using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace UapiGen.Analyzers;

/// <summary>Whether one operation can run after another, as far as the shape of the source tells.</summary>
internal static class Branches
{
    /// <summary>Whether the later one, which stands further down, can be reached from the earlier one.</summary>
    public static bool CanFollow(IOperation earlier, IOperation later)
    {
        if (earlier.Syntax.SpanStart >= later.Syntax.SpanStart) return false;

        var around = new HashSet<IOperation>();
        for (IOperation? outer = later; outer is not null; outer = outer.Parent)
            around.Add(outer);

        IOperation child = earlier;
        for (IOperation? parent = earlier.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            if (around.Contains(parent)) return !AreApart(parent, child, around);
            if (IsBranch(parent, child) && Leaves(child)) return false;
        }
        return false;
    }

    /// <summary>Whether a statement always ends the method, as far as its last operation tells.</summary>
    public static bool Leaves(IOperation? statement) => statement switch
    {
        IBlockOperation block => block.Operations.Length > 0 && Leaves(block.Operations[block.Operations.Length - 1]),
        IReturnOperation or IThrowOperation => true,
        IExpressionStatementOperation { Operation: IThrowOperation } => true,
        _ => false,
    };

    private static bool AreApart(IOperation common, IOperation earlier, HashSet<IOperation> aroundLater) => common switch
    {
        IConditionalOperation conditional => conditional.WhenTrue == earlier && conditional.WhenFalse is { } other && aroundLater.Contains(other),
        ISwitchOperation or ISwitchExpressionOperation => earlier is ISwitchCaseOperation or ISwitchExpressionArmOperation,
        _ => false,
    };

    private static bool IsBranch(IOperation parent, IOperation child) => parent is IConditionalOperation conditional && conditional.Condition != child;
}
