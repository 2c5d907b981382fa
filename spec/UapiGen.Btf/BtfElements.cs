namespace UapiGen.Btf;

/// <summary>A member of a struct or union, as the file has it.</summary>
/// <param name="Name">Its name; empty for an anonymous struct or union, and for unnamed bits.</param>
/// <param name="Type">Its type, typedefs and qualifiers included.</param>
/// <param name="BitOffset">Bits from the start of the struct.</param>
/// <param name="BitFieldSize">How many bits a bit-field has; 0 for what is none.</param>
public readonly record struct BtfMember(string Name, BtfType Type, uint BitOffset, int BitFieldSize);

/// <summary>A named value of an enumeration.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">The value; one above <see cref="long.MaxValue"/> of an unsigned enumeration comes out negative.</param>
/// <param name="IsSigned">Whether the enumeration is signed.</param>
public readonly record struct BtfEnumValue(string Name, long Value, bool IsSigned);

/// <summary>A parameter of a function.</summary>
/// <param name="Name">Its name; may be empty.</param>
/// <param name="Type">Its type.</param>
public readonly record struct BtfParameter(string Name, BtfType Type);

/// <summary>A variable in an ELF section.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Offset">Its place in the section, in bytes; of an object file that is not linked, 0.</param>
/// <param name="Size">Its size in bytes.</param>
public readonly record struct BtfSectionEntry(BtfType Variable, uint Offset, uint Size);
