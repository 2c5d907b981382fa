using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace UapiGen.Abi.Roslyn;

/// <summary>Reads structs that are fields of structs: plain ones, unions, and inline arrays.</summary>
/// <remarks>
/// Nesting is bounded by <see cref="MaximumDepth"/>, and what it adds up to by <see cref="DeclarationCheck.MaximumSize"/>, at every level: neither
/// a chain of a thousand structs nor twenty that each hold the next one twice can exhaust the stack or the memory of a compiler.
/// </remarks>
internal sealed class EmbeddedStructReader(CancellationToken cancellation)
{
    /// <summary>How deeply structs may be embedded in each other.</summary>
    public const int MaximumDepth = 32;

    private Dictionary<ITypeSymbol, FieldTypeReading>? _read;
    private int _depth;

    /// <summary>Reads a struct type.</summary>
    public FieldTypeReading Read(INamedTypeSymbol type)
    {
        cancellation.ThrowIfCancellationRequested();
        _read ??= new Dictionary<ITypeSymbol, FieldTypeReading>(SymbolEqualityComparer.Default);
        if (_read.TryGetValue(type, out FieldTypeReading known)) return known;
        if (_depth == MaximumDepth)
            return FieldTypeReading.Fault(DeclarationRule.EmbeddedTooDeep, FieldTypeReader.Text(type), LayoutFacts.Text(MaximumDepth));

        // Found again below itself, the struct is a cycle, which the compiler reports.
        _read[type] = default;
        _depth++;
        FieldTypeReading reading = type.Find(WellKnownNames.InlineArray) is { } attribute ? ReadInlineArray(type, attribute) : ReadPlain(type);
        _depth--;
        _read[type] = reading;
        return reading;
    }

    private FieldTypeReading ReadInlineArray(INamedTypeSymbol type, AttributeData attribute)
    {
        if (attribute.ConstructorArguments is not [var argument] || Constants.Value(argument) is not int length) return default;
        LayoutFacts layout = LayoutFacts.Of(type);
        if (RefuseLayout(type, layout, isUnion: false) is { } refused) return refused;

        FieldTypeReading array = default;
        foreach (IFieldSymbol field in InstanceFields(type))
            array = FieldTypeReader.Array(ReadMember(type, field), length);
        return array.Type is null || layout.Pack == 0
            ? array
            : array with { Type = new StructType(Name(type), new EquatableArray<StructMember>(new StructMember("Element", array.Type)), layout.Pack) };
    }

    private FieldTypeReading ReadPlain(INamedTypeSymbol type)
    {
        if (IsGeneric(type)) return FieldTypeReading.Fault(DeclarationRule.EmbeddedGeneric, FieldTypeReader.Text(type));
        if (type.IsRefLikeType) return FieldTypeReading.Fault(DeclarationRule.ManagedField, FieldTypeReader.Text(type));
        LayoutFacts layout = LayoutFacts.Of(type);
        bool isUnion = layout.Kind == LayoutFacts.Explicit && LayoutFacts.IsUnion(type);
        if (RefuseLayout(type, layout, isUnion) is { } refused) return refused;

        if (Hidden(type) is { } hidden) return hidden;

        var members = new List<StructMember>();
        long bytes = 0;
        foreach (IFieldSymbol field in InstanceFields(type))
        {
            FieldTypeReading member = ReadMember(type, field);
            if (member.Type is null) return member;
            members.Add(new StructMember(field.Name, member.Type) { Since = SinceOf(field), Align = StructAttributeReader.AlignOf(field), IsAnonymous = field.Find(WellKnownNames.Anonymous) is not null });
            bytes = isUnion ? Math.Max(bytes, member.Bytes) : bytes + member.Bytes;
            if (bytes > DeclarationCheck.MaximumSize)
                return FieldTypeReading.Fault(DeclarationRule.StructTooLarge, LayoutFacts.Text(DeclarationCheck.MaximumSize));
        }
        if (members.Count == 0) return FieldTypeReading.Fault(DeclarationRule.EmbeddedEmpty, FieldTypeReader.Text(type));
        var all = new EquatableArray<StructMember>(members.ToArray());
        CompositeType read = isUnion ? new UnionType(Name(type), all, layout.Pack) : new StructType(Name(type), all, layout.Pack);
        int align = StructAttributeReader.AlignOf(type);
        return new FieldTypeReading(align == 0 ? read : read with { Align = align }, bytes);
    }

    private static int SinceOf(IFieldSymbol field) =>
        field.Find(WellKnownNames.Since) is { ConstructorArguments: [var version] } && Constants.Value(version) is int number ? number : 0;

    private FieldTypeReading ReadMember(INamedTypeSymbol type, IFieldSymbol field)
    {
        if (IsDummy(field)) return FieldTypeReading.Fault(DeclarationRule.OpaqueField, FieldTypeReader.Text(type));
        FieldTypeReading member = FieldTypeReader.Read(field, this);
        return member.Rule switch
        {
            null => member,
            DeclarationRule.EmbeddedMember => EmbeddedMember(type, member.Cause ?? field, field.Name + "." + member.Arguments[1], member.Arguments[2]),
            DeclarationRule.BoolField or DeclarationRule.CharField or DeclarationRule.NativeIntegerField or DeclarationRule.PointerField
                or DeclarationRule.ManagedField or DeclarationRule.FloatingPointField => EmbeddedMember(type, field, field.Name, member.Arguments[0]),
            _ => member with { Cause = member.Cause ?? field },
        };
    }

    /// <summary>The member whose field the source does not name: an auto-property, an event, a parameter of a primary constructor.</summary>
    private FieldTypeReading? Hidden(INamedTypeSymbol type)
    {
        if (HiddenFields.PrimaryConstructor(type, cancellation) is not null)
            return EmbeddedMember(type, type, type.Name, "a primary constructor, with hidden fields");
        foreach (ISymbol member in type.GetMembers())
        {
            if (HiddenFields.Of(member) is { } hider)
                return EmbeddedMember(type, hider, hider.Name, hider is IEventSymbol ? "an event with a hidden field" : "a property with a hidden field");
            if (member is IFieldSymbol { IsStatic: false, CanBeReferencedByName: false })
                return EmbeddedMember(type, member, member.Name, "a hidden field");
        }
        return null;
    }

    private static FieldTypeReading EmbeddedMember(INamedTypeSymbol type, ISymbol cause, string path, string what) =>
        FieldTypeReading.Fault(DeclarationRule.EmbeddedMember, FieldTypeReader.Text(type), path, what) with { Cause = cause };

    private FieldTypeReading? RefuseLayout(INamedTypeSymbol type, LayoutFacts layout, bool isUnion)
    {
        string? what =
            layout.Kind == LayoutFacts.Auto ? "left to the runtime (LayoutKind.Auto)"
            : layout.Kind != LayoutFacts.Sequential && !isUnion ? "written by hand (LayoutKind.Explicit), and that of no union, which has each field at FieldOffset(0)"
            : layout.Size != 0 ? "padded to a size written by hand (StructLayout.Size = " + LayoutFacts.Text(layout.Size) + ")"
            : PartsWithFields(type) > 1 ? "spread over several parts"
            : null;
        if (what is not null) return FieldTypeReading.Fault(DeclarationRule.EmbeddedLayout, FieldTypeReader.Text(type), what) with { Cause = type };
        return layout.HasValidPack ? null : default(FieldTypeReading);
    }

    private int PartsWithFields(INamedTypeSymbol type)
    {
        if (type.DeclaringSyntaxReferences.Length < 2) return 0;
        int parts = 0;
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is TypeDeclarationSyntax part && ShapeReader.HoldsFields(part)) parts++;
        }
        return parts;
    }

    private static IEnumerable<IFieldSymbol> InstanceFields(INamedTypeSymbol type)
    {
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IFieldSymbol { IsStatic: false, IsConst: false } field) yield return field;
        }
    }

    /// <summary>
    /// .NET's own reference assemblies show other fields than the struct has, under these names: a Guid looks like one int
    /// (dotnet/runtime, GenAPI).
    /// </summary>
    private static bool IsDummy(IFieldSymbol field) => field.DeclaringSyntaxReferences.Length == 0 && field.Name is "_dummy" or "_dummyPrimitive";

    private static bool IsGeneric(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            if (current.Arity > 0) return true;
        }
        return false;
    }

    private static string Name(INamedTypeSymbol type) => TypeNames.Full(type);
}
