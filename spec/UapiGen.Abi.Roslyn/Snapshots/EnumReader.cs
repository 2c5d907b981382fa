using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace UapiGen.Abi.Roslyn;

/// <summary>
/// Reads enumerations, and remembers them: many structs of a compilation use the same. Holds symbols, so that it must not outlive the
/// compilation; may be used by several threads.
/// </summary>
public sealed class EnumReader
{
    private readonly ConcurrentDictionary<ITypeSymbol, EnumDeclaration?> _read = new(SymbolEqualityComparer.Default);

    /// <summary>Reads an enumeration; null where no field could have it.</summary>
    internal EnumDeclaration? Read(INamedTypeSymbol type, CancellationToken cancellation) =>
        _read.TryGetValue(type, out EnumDeclaration? known) ? known : _read.GetOrAdd(type, ReadMembers(type, cancellation));

    internal static EnumDeclaration? ReadMembers(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (new FieldTypeReader(cancellation).Read(type).Type is not EnumType { Underlying: var underlying, Name: var name }) return null;
        CNameReader names = CNameReader.OfMembers(type);
        var members = new List<EnumMember>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is not IFieldSymbol { HasConstantValue: true } constant || constant.Find(WellKnownNames.NotAbi) is not null) continue;
            if (Constants.Bits(constant.ConstantValue) is { } value && constant.Name.Length > 0 && seen.Add(constant.Name))
                members.Add(new EnumMember(constant.Name, value.Bits) { CName = names.Of(constant) });
        }
        return new EnumDeclaration(FullName.Plain(name), underlying, new EquatableArray<EnumMember>(members.ToArray())) { CName = CNameReader.OfType(type) };
    }
}
