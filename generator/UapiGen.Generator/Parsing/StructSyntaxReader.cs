using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Generator.Parsing;

/// <summary>
/// Reads a plain declaration off its syntax: asking the compiler for the symbol of every field, after every keystroke, costs several times
/// as much as all the rest of the generator.
/// </summary>
/// <remarks>
/// Whatever is not plain is left to <see cref="StructSymbolReader"/>, which is the reference: where this reader answers at all it answers the
/// same, and tests hold the two together. Plain means: one top-level declaration, fields of keyword types (other types are asked for one by
/// one), our field attributes with literal arguments.
/// </remarks>
internal static class StructSyntaxReader
{
    /// <summary>Reads the declaration; false where it is not plain. The model is null where it is plain and faulty.</summary>
    public static bool TryRead(GeneratorAttributeSyntaxContext context, INamedTypeSymbol type, out StructModel? model, CancellationToken cancellationToken)
    {
        model = null;
        if (context.TargetNode is not StructDeclarationSyntax declaration || !IsPlain(declaration, type, context.SemanticModel.Compilation)) return false;
        if (StructHead.TryRead(type, context.Attributes[0], cancellationToken) is not { } head) return false;

        var fields = new List<FieldDeclaration>(declaration.Members.Count);
        foreach (MemberDeclarationSyntax member in declaration.Members)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (member)
            {
                case FieldDeclarationSyntax field when IsInstance(field):
                    if (!TryReadField(field, context.SemanticModel, fields, cancellationToken)) return false;
                    break;
                case FieldDeclarationSyntax or MethodDeclarationSyntax or ConstructorDeclarationSyntax or OperatorDeclarationSyntax:
                    break;
                case PropertyDeclarationSyntax { ExpressionBody: not null }:
                    break;
                default:
                    return false;
            }
        }
        if (fields.Count == 0) return false;

        StructDeclaration read = head.Declare(new EquatableArray<FieldDeclaration>([.. fields]));
        if (DeclarationCheck.Check(read).Count > 0 || head.IsInTheWay(read) || NeedsTakenName(type, read)) return true;
        model = new StructModel(TypeSiteReader.Read(type), read);
        return true;
    }

    private static bool NeedsTakenName(INamedTypeSymbol type, StructDeclaration read)
    {
        if (GeneratedNames.Contains(read, type.Name)) return true;
        foreach (string name in type.MemberNames)
        {
            if (GeneratedNames.Contains(read, name)) return true;
        }
        return false;
    }

    private static bool IsPlain(StructDeclarationSyntax declaration, INamedTypeSymbol type, Compilation compilation)
    {
        if (declaration.TypeParameterList is not null || declaration.ParameterList is not null || declaration.Parent is TypeDeclarationSyntax) return false;
        if (type.DeclaringSyntaxReferences.Length != 1 || declaration.ContainsDiagnostics) return false;

        bool isPartial = false;
        foreach (SyntaxToken modifier in declaration.Modifiers)
        {
            switch (modifier.Kind())
            {
                case SyntaxKind.PartialKeyword:
                    isPartial = true;
                    break;
                case SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.UnsafeKeyword:
                    break;
                default:
                    return false;
            }
        }
        return isPartial && FieldAttributeSyntax.NamesAreOurs(declaration, compilation);
    }

    private static bool IsInstance(FieldDeclarationSyntax field)
    {
        foreach (SyntaxToken modifier in field.Modifiers)
        {
            if (modifier.IsKind(SyntaxKind.StaticKeyword) || modifier.IsKind(SyntaxKind.ConstKeyword)) return false;
        }
        return true;
    }

    private static bool TryReadField(FieldDeclarationSyntax field, SemanticModel semanticModel, List<FieldDeclaration> fields, CancellationToken cancellationToken)
    {
        foreach (SyntaxToken modifier in field.Modifiers)
        {
            // fixed, volatile, readonly, required: each has rules of its own.
            if (modifier.Kind() is not (SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.PrivateKeyword)) return false;
        }

        if (!TryReadType(field.Declaration.Type, semanticModel, out AbiType? type, cancellationToken)) return false;
        if (!FieldAttributeSyntax.TryRead(field.AttributeLists, out FieldDeclaration? promises)) return false;
        foreach (VariableDeclaratorSyntax variable in field.Declaration.Variables)
        {
            if (variable.Identifier.IsMissing || variable.Initializer is not null || variable.ArgumentList is not null) return false;
            fields.Add(promises with { Name = variable.Identifier.ValueText, Type = type });
        }
        return true;
    }

    private static bool TryReadType(TypeSyntax syntax, SemanticModel semanticModel, [NotNullWhen(true)] out AbiType? type, CancellationToken cancellationToken)
    {
        type = null;
        if (syntax is PredefinedTypeSyntax keyword)
        {
            type = keyword.Keyword.Kind() switch
            {
                SyntaxKind.ByteKeyword => s_u8,
                SyntaxKind.SByteKeyword => s_s8,
                SyntaxKind.UShortKeyword => s_u16,
                SyntaxKind.ShortKeyword => s_s16,
                SyntaxKind.UIntKeyword => s_u32,
                SyntaxKind.IntKeyword => s_s32,
                SyntaxKind.ULongKeyword => s_u64,
                SyntaxKind.LongKeyword => s_s64,
                _ => null,
            };
            return type is not null;
        }

        // An enum, an inline array, an embedded struct: asked for by itself.
        ITypeSymbol? symbol = semanticModel.GetTypeInfo(syntax, cancellationToken).Type;
        type = symbol is null ? null : new FieldTypeReader(cancellationToken).Read(symbol).Type;
        return type is not null;
    }

    private static readonly ScalarType s_u8 = new(ScalarKind.U8), s_s8 = new(ScalarKind.S8), s_u16 = new(ScalarKind.U16), s_s16 = new(ScalarKind.S16),
        s_u32 = new(ScalarKind.U32), s_s32 = new(ScalarKind.S32), s_u64 = new(ScalarKind.U64), s_s64 = new(ScalarKind.S64);
}
