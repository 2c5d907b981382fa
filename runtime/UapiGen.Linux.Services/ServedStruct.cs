using System.Diagnostics.CodeAnalysis;

namespace UapiGen.Linux.Services;

/// <summary>A struct that a call passes: its layout, and what its fields are in C#.</summary>
public sealed class ServedStruct
{
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)]
    private readonly Type _type;

    private ServedStruct(UapiStructInfo info, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type type)
    {
        Info = info;
        _type = type;
    }

    /// <summary>The layout.</summary>
    public UapiStructInfo Info { get; }

    /// <summary>A field's type, such as an enumeration of its flags.</summary>
    /// <param name="field">One of <see cref="Info"/>'s.</param>
    /// <exception cref="ArgumentException">The struct has no such field.</exception>
    public Type TypeOf(UapiFieldInfo field) =>
        _type.GetField(field.Name)?.FieldType ?? throw new ArgumentException($"struct {Info.CName} has no field {field.Name}", nameof(field));

    internal static ServedStruct Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>()
        where T : unmanaged, IUapiStruct<T> => new(T.Info, typeof(T));
}
