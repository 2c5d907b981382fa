using System;
using UapiGen;

// A caller of the next version, as a handler of the kernel's side sees it: 32 bytes, the last eight of them zero.
var start = new UserAddress(0x1000);
byte[] caller = new byte[32];
caller[0] = 32;
caller[16] = 7;
var memory = new BufferMemory(start, caller);

Errno error = MyArgs.CopyFromUser(ref memory, start, out MyArgs value, out ulong usize);
Console.WriteLine($"{error} {usize} {value.Address} {MyArgs.SizeVer0}");

// What that kernel does not know is refused.
caller[31] = 1;
Console.WriteLine(MyArgs.CopyFromUser(ref memory, start, out _, out _));

[UapiStruct("my_args")]
public partial struct MyArgs
{
    [StructSize] public ulong Size;
    [MustBeZero] public ulong Flags;
    public ulong Address;
}
