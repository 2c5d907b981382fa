using System;
using UapiGen;

Console.WriteLine(nameof(MyArgs));

[UapiStruct("my_args")]
public partial struct MyArgs
{
    [StructSize] public ulong Size;
    [MustBeZero] public uint Flags;
    public nuint Address;
}
