namespace UapiGen.Linux.Services;

/// <summary>A struct that a call passes.</summary>
public sealed class ServedStruct
{
    private ServedStruct(UapiStructInfo info, string typeName) => (Info, TypeName) = (info, typeName);

    /// <summary>The layout.</summary>
    public UapiStructInfo Info { get; }

    /// <summary>Its full name in C#: the tag in C is another's too where a call's request and reply differ, as those of sched_setattr(2) and sched_getattr(2).</summary>
    public string TypeName { get; }

    internal static ServedStruct Of<T>()
        where T : unmanaged, IUapiStruct<T> => new(T.Info, typeof(T).FullName!);
}
