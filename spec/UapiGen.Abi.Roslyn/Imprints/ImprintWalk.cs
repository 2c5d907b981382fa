using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace UapiGen.Abi.Roslyn;

/// <summary>Walks a struct, and either notes what it sees or compares it with what was noted: one walk, so that nothing is noted that is not compared.</summary>
internal ref struct ImprintWalk(CompilationTypes types, StructImprint? remembered, CancellationToken cancellation)
{
    private readonly List<int>? _numbers = remembered is null ? [] : null;
    private readonly List<object?>? _facts = remembered is null ? [] : null;
    private int _numbersSeen;
    private int _factsSeen;

    /// <summary>The numbers that were noted.</summary>
    public readonly int[] Numbers => _numbers!.ToArray();

    /// <summary>The facts that were noted.</summary>
    public readonly object?[] Facts => _facts!.ToArray();

    /// <summary>Walks; false where something differs, or is faulty or unusual.</summary>
    public bool Visit(INamedTypeSymbol type)
    {
        bool isWhollyWritten = type.DeclaringSyntaxReferences.Length == 1;
        ImmutableArray<AttributeData> attributes = type.GetAttributes();
        if (!ImprintShape.IsPlain(type, cancellation) || !Number(isWhollyWritten ? 1 : 0) || !Visit(attributes)) return false;
        if (!isWhollyWritten && !VisitWriters(attributes)) return false;
        ImmutableArray<ISymbol> members = type.GetMembers();
        if (!Number(members.Length)) return false;
        foreach (ISymbol member in members)
        {
            SymbolKind kind = member.Kind;
            // What the generator wrote takes no name away; what the user wrote does.
            bool isGenerated = !isWhollyWritten && GeneratedParts.IsGenerated(member);
            if (!Number((int)kind | (isGenerated ? 1 << 8 : 0)) || !Fact(member.Name)) return false;
            bool isSame = kind switch
            {
                SymbolKind.Field => Visit((IFieldSymbol)member),
                SymbolKind.Event => HiddenFields.Of(member) is null,
                SymbolKind.Method => isGenerated || VisitNames(member.GetAttributes()),
                _ => true,
            };
            if (!isSame) return false;
        }
        return remembered is null || (_numbersSeen == remembered.Numbers.Length && _factsSeen == remembered.Facts.Length);
    }

    private bool Visit(IFieldSymbol field)
    {
        if (field.IsStatic)
        {
            return field.IsConst
                ? Number(1 << 8 | (int)field.DeclaredAccessibility) && Visit(field.Type) && field.HasConstantValue && Fact(field.ConstantValue) && Visit(field.GetAttributes())
                : Number(2 << 8);
        }
        if (field.IsReadOnly || field.IsVolatile || field.IsRequired) return false;
        // The field of a property has a name that no field can have in the source: while the name is the same, so is the answer.
        if (remembered is null && (field.IsImplicitlyDeclared || field.AssociatedSymbol is not null)) return false;
        return Number((int)field.DeclaredAccessibility) && Visit(field, field.Type) && Visit(field.GetAttributes());
    }

    private bool Visit(IFieldSymbol field, ITypeSymbol type) => type switch
    {
        // The type of a fixed buffer is a pointer, which no other field of a sound struct has.
        IPointerTypeSymbol { PointedAtType: var element } => field.IsFixedSizeBuffer && Number(3 << 8) && Number(field.FixedSize) && Visit(element),
        _ => Visit(type),
    };

    /// <summary>A size that the generator says of a struct is right; one that the user says hides bytes.</summary>
    private bool VisitWriters(ImmutableArray<AttributeData> attributes)
    {
        foreach (AttributeData attribute in attributes)
        {
            if (!Number(attribute.ApplicationSyntaxReference is { } reference && GeneratedParts.IsGenerated(reference) ? 1 : 0)) return false;
        }
        return true;
    }

    /// <summary>Of a method it only matters whether it is a handler.</summary>
    private bool VisitNames(ImmutableArray<AttributeData> attributes)
    {
        if (!Number(attributes.Length)) return false;
        foreach (AttributeData attribute in attributes)
        {
            if (attribute.AttributeClass is not { } type || !Fact(types.NameOf(type))) return false;
        }
        return true;
    }

    private bool Visit(ImmutableArray<AttributeData> attributes)
    {
        if (!Number(attributes.Length)) return false;
        foreach (AttributeData attribute in attributes)
        {
            if (attribute.AttributeClass is not { } type || !Fact(types.NameOf(type)) || !Visit(attribute.ConstructorArguments)) return false;
            ImmutableArray<KeyValuePair<string, TypedConstant>> named = attribute.NamedArguments;
            if (!Number(named.Length)) return false;
            foreach (KeyValuePair<string, TypedConstant> argument in named)
            {
                if (!Fact(argument.Key) || !Visit(argument.Value)) return false;
            }
        }
        return true;
    }

    private bool Visit(ImmutableArray<TypedConstant> constants)
    {
        if (!Number(constants.Length)) return false;
        foreach (TypedConstant constant in constants)
        {
            if (!Visit(constant)) return false;
        }
        return true;
    }

    private bool Visit(TypedConstant constant) => Number((int)constant.Kind) && constant.Kind switch
    {
        TypedConstantKind.Primitive => Fact(constant.Value),
        TypedConstantKind.Enum => constant.Type is { } type && Visit(type) && Fact(constant.Value),
        TypedConstantKind.Type => constant.Value is ITypeSymbol type && Visit(type),
        TypedConstantKind.Array => !constant.IsNull && Visit(constant.Values),
        _ => false,
    };

    private bool Visit(ITypeSymbol type)
    {
        SpecialType special = type.SpecialType;
        if (!Number((int)special)) return false;
        if (special is >= SpecialType.System_Boolean and <= SpecialType.System_String) return true;
        cancellation.ThrowIfCancellationRequested();
        if (remembered is null) return types.FactsOf(type, cancellation) is { } facts && Fact(facts);
        return _factsSeen < remembered.Facts.Length && remembered.Facts[_factsSeen++] is TypeFacts known && types.IsStill(known, type, cancellation);
    }

    private bool Number(int number)
    {
        if (remembered is null) _numbers!.Add(number);
        else if (_numbersSeen >= remembered.Numbers.Length || remembered.Numbers[_numbersSeen++] != number) return false;
        return true;
    }

    private bool Fact(object? fact)
    {
        if (remembered is null) _facts!.Add(fact);
        else if (_factsSeen >= remembered.Facts.Length || !Equals(remembered.Facts[_factsSeen++], fact)) return false;
        return true;
    }
}
