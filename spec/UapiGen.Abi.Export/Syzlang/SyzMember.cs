namespace UapiGen.Abi.Export;

/// <summary>A member of a struct, or a choice of a union.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type, as syzkaller spells it.</param>
internal readonly record struct SyzMember(string Name, string Type);
