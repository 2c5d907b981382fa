using System.Reflection;
using System.Runtime.InteropServices;

namespace UapiGen.Linux.Tests.Layouts;

/// <summary>A struct that is declared, with its members as C names them: those of a field that has no name there stand for it.</summary>
internal sealed record DeclaredStruct(UapiStructInfo Info, IReadOnlyList<PublishedMember> Members)
{
    public static DeclaredStruct Of<T>()
        where T : unmanaged, IUapiStruct<T>
    {
        var members = new List<PublishedMember>();
        foreach (UapiFieldInfo field in T.Info.Fields) Add(members, typeof(T), field.Name, field.Offset, field.Size);
        return new DeclaredStruct(T.Info, members);
    }

    private static void Add(List<PublishedMember> members, Type type, string name, int offset, int size)
    {
        FieldInfo field = type.GetField(name)!;
        if (!field.IsDefined(typeof(AnonymousAttribute)))
        {
            members.Add(new PublishedMember(name, offset, size, IsBitField: false));
            return;
        }
        foreach (FieldInfo inner in field.FieldType.GetFields(BindingFlags.Public | BindingFlags.Instance))
            Add(members, field.FieldType, inner.Name, offset + (int)Marshal.OffsetOf(field.FieldType, inner.Name), SizeOf(inner.FieldType));
    }

    private static int SizeOf(Type type) => Marshal.SizeOf(type.IsEnum ? Enum.GetUnderlyingType(type) : type);
}
