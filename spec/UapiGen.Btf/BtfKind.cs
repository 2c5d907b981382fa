namespace UapiGen.Btf;

/// <summary>The kinds of types, as <c>include/uapi/linux/btf.h</c> numbers them (<c>BTF_KIND_*</c>, Linux 6.18).</summary>
public enum BtfKind
{
    /// <summary>Type 0, which no file holds: <c>void</c>.</summary>
    Void = 0,

    /// <summary>An integer, a character or a bool.</summary>
    Int = 1,

    /// <summary>A pointer.</summary>
    Pointer = 2,

    /// <summary>An array of one dimension.</summary>
    Array = 3,

    /// <summary>A struct.</summary>
    Struct = 4,

    /// <summary>A union.</summary>
    Union = 5,

    /// <summary>An enumeration whose values fit 32 bits.</summary>
    Enum = 6,

    /// <summary>A struct or union that is declared and not defined.</summary>
    Forward = 7,

    /// <summary>A typedef.</summary>
    Typedef = 8,

    /// <summary><c>volatile</c>.</summary>
    Volatile = 9,

    /// <summary><c>const</c>.</summary>
    Const = 10,

    /// <summary><c>restrict</c>.</summary>
    Restrict = 11,

    /// <summary>A function, with a name.</summary>
    Function = 12,

    /// <summary>The type of a function: its parameters and what it returns.</summary>
    FunctionPrototype = 13,

    /// <summary>A variable.</summary>
    Variable = 14,

    /// <summary>An ELF section and the variables in it.</summary>
    DataSection = 15,

    /// <summary>A floating-point number.</summary>
    Float = 16,

    /// <summary>A tag on a declaration (<c>btf_decl_tag</c>).</summary>
    DeclarationTag = 17,

    /// <summary>A tag on a type (<c>btf_type_tag</c>), such as <c>__user</c>.</summary>
    TypeTag = 18,

    /// <summary>An enumeration with values of 64 bits.</summary>
    Enum64 = 19,
}
