using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace UapiGen.Abi.Roslyn;

/// <summary>Reads a handler class off its symbol: the one reader that the generator and the analyzers share.</summary>
public static class HandlerReader
{
    private const string ErrnoName = "UapiGen.Errno";
    private const string ResultName = "UapiGen.SyscallResult";

    /// <summary>Reads a class that has the <c>IoctlHandlers</c> attribute.</summary>
    /// <param name="type">The class, in source or in an assembly.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static HandlerReading Read(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var faults = new FaultList();
        // On anything but a class, the compiler refuses the attribute.
        if (type.TypeKind != TypeKind.Class || type.Name.Length == 0) return new HandlerReading(null, faults.ToImmutable());

        ReadShape(type, faults, cancellation);
        var handlers = new List<HandlerModel>();
        foreach (ISymbol member in type.GetMembers())
        {
            cancellation.ThrowIfCancellationRequested();
            if (member is IMethodSymbol method && method.Find(WellKnownNames.Handles) is { } attribute)
                ReadHandler(type, method, attribute, handlers, faults, cancellation);
        }
        ReadNames(type, handlers, faults);

        return faults.IsEmpty
            ? new HandlerReading(new HandlerClassModel(TypeSiteReader.Read(type), new EquatableArray<HandlerModel>([.. handlers])), faults.ToImmutable())
            : new HandlerReading(null, faults.ToImmutable());
    }

    private static void ReadShape(INamedTypeSymbol type, FaultList faults, CancellationToken cancellation)
    {
        if (type.IsStatic) faults.Add(DeclarationRule.HandlersStatic, null, type.Place(), type.Name);
        for (INamedTypeSymbol? scope = type; scope is not null; scope = scope.ContainingType)
        {
            // An assembly does not tell in how many parts a class was written, nor who wrote a member.
            if (scope.DeclaringSyntaxReferences.Length > 0 && !ShapeReader.IsPartial(scope, cancellation)) faults.Add(DeclarationRule.HandlersNotPartial, null, type.Place(), scope.Name);
            if (scope.Arity > 0) faults.Add(DeclarationRule.HandlersGeneric, null, type.Place(), scope.Name);
            if (scope.IsFileLocal) faults.Add(DeclarationRule.HandlersFileLocal, null, type.Place(), scope.Name);
        }
    }

    private static void ReadHandler(
        INamedTypeSymbol type, IMethodSymbol method, AttributeData attribute, List<HandlerModel> handlers, FaultList faults, CancellationToken cancellation)
    {
        if (attribute.AttributeConstructor is null)
        {
            faults.LeaveToCompiler();
            return;
        }

        HandlerModel? handler = attribute.ConstructorArguments.Length == 2
            ? ReadNumberHandler(method, attribute, faults)
            : ReadStructHandler(method, faults, cancellation);
        if (handler is null) return;

        foreach (HandlerModel other in handlers)
        {
            if (other.Command.Type == handler.Command.Type && other.Command.Number == handler.Command.Number && other.Command.Direction == handler.Command.Direction)
                faults.Add(DeclarationRule.HandlerCommandTwice, method.Name, method.Place(), type.Name, other.Method);
        }
        handlers.Add(handler);
    }

    /// <summary><c>SyscallResult Method(ulong argument)</c>.</summary>
    private static HandlerModel? ReadNumberHandler(IMethodSymbol method, AttributeData attribute, FaultList faults)
    {
        bool fits = IsPlain(method) && method.ReturnType.ToDisplayString() == ResultName
            && method.Parameters is [{ RefKind: RefKind.None, Type.SpecialType: SpecialType.System_UInt64 }];
        if (!fits)
        {
            Refuse(method, "SyscallResult " + method.Name + "(ulong argument)", faults);
            return null;
        }
        if (Constants.Value(attribute.ConstructorArguments[0]) is not byte type || Constants.Value(attribute.ConstructorArguments[1]) is not byte number)
        {
            faults.LeaveToCompiler();
            return null;
        }
        return new HandlerModel(TypeSiteReader.Escape(method.Name), new CommandDeclaration(type, number), Struct: null);
    }

    /// <summary><c>Errno Method(ref T value)</c>.</summary>
    private static HandlerModel? ReadStructHandler(IMethodSymbol method, FaultList faults, CancellationToken cancellation)
    {
        bool fits = IsPlain(method) && method.ReturnType.ToDisplayString() == ErrnoName
            && method.Parameters is [{ RefKind: RefKind.Ref, Type: INamedTypeSymbol { TypeKind: TypeKind.Struct } }];
        if (!fits)
        {
            Refuse(method, "Errno " + method.Name + "(ref T value)", faults);
            return null;
        }

        var carried = (INamedTypeSymbol)method.Parameters[0].Type;
        StructDeclaration? declaration = carried.Find(WellKnownNames.UapiStruct) is { } uapiStruct
            ? StructSymbolReader.Read(carried, uapiStruct, cancellation).Model?.Declaration
            : null;
        if (declaration?.Command is not { } command)
        {
            faults.Add(DeclarationRule.HandlerStruct, method.Name, method.Place(), FieldTypeReader.Text(carried));
            return null;
        }

        Contract contract = ContractRules.Resolve(declaration);
        return new HandlerModel(
            TypeSiteReader.Escape(method.Name),
            command,
            new HandledStruct(
                carried.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
                declaration.CTypeName,
                contract,
                ContractRules.ChecksFields(declaration),
                ContractRules.ChecksBySize(declaration, contract.SizeSource)));
    }

    private static bool IsPlain(IMethodSymbol method) =>
        method.MethodKind == MethodKind.Ordinary && method.Arity == 0 && !method.ReturnsByRef && !method.ReturnsByRefReadonly && !method.IsAsync;

    private static void Refuse(IMethodSymbol method, string shape, FaultList faults)
    {
        foreach (ITypeSymbol used in method.Parameters.Select(parameter => parameter.Type).Append(method.ReturnType))
        {
            if (used.TypeKind == TypeKind.Error)
            {
                faults.LeaveToCompiler();
                return;
            }
        }
        faults.Add(DeclarationRule.HandlerSignature, method.Name, method.Place(), shape);
    }

    /// <summary>The generated part adds <c>Dispatch</c>, and for each handler of a struct a method of its own.</summary>
    private static void ReadNames(INamedTypeSymbol type, List<HandlerModel> handlers, FaultList faults)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { "Dispatch" };
        foreach (HandlerModel handler in handlers)
        {
            string name = "Dispatch" + handler.Method.TrimStart('@');
            if (handler.Struct is not null && !taken.Add(name)) faults.Add(DeclarationRule.HandlerNameTwice, null, type.Place(), type.Name, handler.Method);
        }
        if (type.DeclaringSyntaxReferences.Length == 0) return;
        foreach (string name in taken)
        {
            if (type.FindWritten(name) is { } written) faults.Add(DeclarationRule.HandlersNameTaken, name, written.Place(), type.Name);
        }
    }
}
