using Minimal;
using UapiGen;

// What callers of three ages pass: their size is an argument of the call, as it is in openat2(2).
UserAddress address = new(0x1000);
Read("an older caller, 16 bytes", [0, 7]);
Read("a caller of today, 24 bytes", [0, 7, 100]);
Read("a newer caller that asks for nothing new", [0, 7, 100, 0]);
Read("a newer caller that asks for something new", [0, 7, 100, 1]);
Read("a caller with a flag that nobody knows", [1, 7, 100]);
Read("a caller with half a field", [0]);

void Read(string who, ulong[] words)
{
    byte[] bytes = new byte[words.Length * sizeof(ulong)];
    Buffer.BlockCopy(words, 0, bytes, 0, bytes.Length);

    // The kernel's side, generated: the size, the tail, the head, the checks, in the kernel's order. The memory can be another process's as well.
    BufferMemory memory = new(address, bytes);
    Errno error = ReadArgs.CopyFromUser(ref memory, address, (ulong)bytes.Length, out ReadArgs args);
    Console.WriteLine(error == Errno.Success ? $"{who}: offset {args.Offset}, limit {args.Limit}" : $"{who}: {error}");
}
