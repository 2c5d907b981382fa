using System.Globalization;

namespace UapiGen.Abi;

/// <summary>What can be wrong with a declaration as a whole, after each of its parts could be read.</summary>
public static class DeclarationCheck
{
    /// <summary>
    /// The largest struct, in bytes: more than any kernel's page, and what .NET allows an inline array to take
    /// (it refuses to load one above 1 MiB).
    /// </summary>
    public const int MaximumSize = 1 << 20;

    /// <summary>The largest alignment that can be said, in bytes: no struct that crosses the boundary is aligned to more than a page.</summary>
    public const int LargestAlignment = 4096;

    /// <summary>Finds every fault, in the order of the fields, the contract's last.</summary>
    /// <remarks>
    /// Sizes mean nothing in a struct whose fields are too large or whose versions are out of order, so those faults end the search.
    /// </remarks>
    public static EquatableArray<DeclarationFault> Check(StructDeclaration declaration)
    {
        var faults = new List<DeclarationFault>();
        if (!CIdentifier.IsValid(declaration.CName))
            faults.Add(Fault(DeclarationRule.InvalidCName, null, "UapiStruct", declaration.CName));
        if (declaration.Fields.Count == 0)
            faults.Add(Fault(DeclarationRule.NoFields, null));
        else if (AlignmentCheck.CheckNumbers(declaration, faults) && SizeCheck.Check(declaration, faults) && VersionCheck.Check(declaration, faults))
        {
            AlignmentCheck.Check(declaration, faults);
            AnonymousCheck.Check(declaration, faults);
            TailCheck.Check(declaration, faults);
            int before = faults.Count;
            BitFieldCheck.Check(declaration, faults);
            // What is let in follows from where the bits lie.
            if (faults.Count == before) FieldRuleCheck.Check(declaration, faults);
            ContractCheck.Check(declaration, faults);
        }
        return new EquatableArray<DeclarationFault>(faults.ToArray());
    }

    internal static DeclarationFault Fault(DeclarationRule rule, string? field, params string[] arguments) =>
        new(rule, field, new EquatableArray<string>(arguments));

    internal static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
