using Microsoft.CodeAnalysis;

namespace UapiGen.Abi.Roslyn;

/// <summary>Reads the contract, the C tag and the command off the struct's attributes.</summary>
internal static class ContractReader
{
    /// <summary>Reads the struct tag; a name that is no tag is for <see cref="DeclarationCheck"/> to refuse.</summary>
    public static string ReadCName(AttributeData uapiStruct, FaultList faults)
    {
        if (uapiStruct.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive } name]) return name.Value as string ?? "";
        faults.LeaveToCompiler();
        return "";
    }

    /// <summary>Reads what the attribute says of the contract; the rest keeps its default.</summary>
    public static Contract Read(INamedTypeSymbol type, AttributeData uapiStruct, FaultList faults, CancellationToken cancellation)
    {
        var contract = new Contract();
        foreach (KeyValuePair<string, TypedConstant> argument in uapiStruct.NamedArguments)
        {
            if (With(contract, argument.Key, argument.Value, faults) is { } known)
                contract = known;
            else
                // The runtime is newer than this reader: better no code than code that breaks a promise it does not know.
                faults.Add(DeclarationRule.UnknownContractProperty, null, uapiStruct.PlaceOf(argument.Key, cancellation) ?? type.Place(), argument.Key);
        }
        return contract;
    }

    /// <summary>Reads the command, or null when the struct has none.</summary>
    public static CommandDeclaration? ReadCommand(INamedTypeSymbol type, FaultList faults)
    {
        if (type.Find(WellKnownNames.Ioctl) is not { } attribute) return null;
        if (attribute.ConstructorArguments is not [var first, var second] || Constants.Value(first) is not byte letter || Constants.Value(second) is not byte number)
        {
            faults.LeaveToCompiler();
            return null;
        }
        var direction = IoctlDirection.None;
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == "Direction") direction = (IoctlDirection)Constants.Number(argument.Value, 0, faults);
        }
        return new CommandDeclaration(letter, number, direction);
    }

    private static Contract? With(Contract contract, string property, TypedConstant value, FaultList faults)
    {
        if (property == nameof(contract.CapReportsSize)) return contract with { CapReportsSize = Constants.Truth(value, faults) };
        if (property == nameof(contract.CutReportsSize)) return contract with { CutReportsSize = Constants.Truth(value, faults) };

        int number = Constants.Number(value, 0, faults);
        return property switch
        {
            nameof(contract.SizeSource) => contract with { SizeSource = (SizeSource)number },
            nameof(contract.Floor) => contract with { Floor = number },
            nameof(contract.Small) => contract with { Small = (SmallStruct)number },
            nameof(contract.SmallError) => contract with { SmallError = (Errno)number },
            nameof(contract.Zero) => contract with { Zero = (ZeroSize)number },
            nameof(contract.Cap) => contract with { Cap = (SizeCap)number },
            nameof(contract.CapError) => contract with { CapError = (Errno)number },
            nameof(contract.Larger) => contract with { Larger = (LargerStruct)number },
            nameof(contract.ReportFault) => contract with { ReportFault = (ReportFault)number },
            nameof(contract.Reply) => contract with { Reply = (Reply)number },
            nameof(contract.ReplySize) => contract with { ReplySize = (ReplySize)number },
            nameof(contract.SizeWidth) => contract with { SizeWidth = (SizeWidth)number },
            nameof(contract.Null) => contract with { Null = (NullStruct)number },
            nameof(contract.NullError) => contract with { NullError = (Errno)number },
            nameof(contract.LargerError) => contract with { LargerError = (Errno)number },
            nameof(contract.Tail) => contract with { Tail = (TailStart)number },
            nameof(contract.Request) => contract with { Request = (Request)number },
            nameof(contract.Cut) => contract with { Cut = (CutReply)number },
            nameof(contract.CutError) => contract with { CutError = (Errno)number },
            nameof(contract.ErrorReply) => contract with { ErrorReply = (ErrorReply)number },
            _ => null,
        };
    }
}
