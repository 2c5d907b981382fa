using UapiGen.Linux.Bpf;
using UapiGen.Linux.Bpf.Kernel;

namespace UapiGen.Linux.Tests.Bpf;

/// <summary>What bpf(2) says to sizes, on the running kernel and by the generated kernel side.</summary>
public unsafe class BpfSizesTests
{
    [Theory]
    [InlineData(12, Errno.EINVAL)] // an array without entries
    [InlineData(16, Errno.Success)]
    [InlineData(72, Errno.Success)]
    [InlineData(168, Errno.Success)]
    [InlineData(4096, Errno.Success)]
    [InlineData(4097, Errno.E2BIG)]
    [InlineData((1L << 32) + 16, Errno.Success)] // an unsigned int of the kernel's
    [InlineData((1L << 32) + 12, Errno.EINVAL)]
    public void Union_MayBeOfAnySize(long size, Errno expected)
    {
        BpfTry.Create(BpfMapType.Array, 4, 4, 1).Dispose();
        byte* bytes = stackalloc byte[4096];
        new Span<byte>(bytes, 4096).Clear();
        ((BpfAttr*)bytes)->MapCreate = new BpfMapCreate { MapType = BpfMapType.Array, KeySize = 4, ValueSize = 4, MaxEntries = 1 };

        SyscallResult made = LinuxCall.Syscall(SyscallNumber.Here(SyscallName.Bpf), (nuint)BpfCommand.MapCreate, (nuint)bytes, (nuint)size);
        if (made.Error == Errno.Success) LinuxCall.Close((int)made.Value);
        Assert.Equal(expected, made.Error);

        CurrentProcessMemory memory = default;
        Errno read = BpfCall.Read(ref memory, (uint)BpfCommand.MapCreate, new UserAddress((ulong)bytes), (ulong)size, out BpfAttr attr);
        Assert.Equal(expected, read == Errno.Success ? BpfArrayMap.Check(in attr.MapCreate) : read);
    }

    [Theory]
    [InlineData(104, 99, Errno.EINVAL)] // hash_size without a hash
    [InlineData(104, 100, Errno.E2BIG)] // padding within sizeof
    [InlineData(104, 103, Errno.E2BIG)]
    [InlineData(104, 87, Errno.Success)]
    [InlineData(100, 87, Errno.Success)]
    [InlineData(200, 199, Errno.E2BIG)]
    public void MapInfo_EndsWithItsLastField(int length, int nonzero, Errno expected)
    {
        using BpfMap map = BpfTry.Create(BpfMapType.Array, 4, 4, 1);
        byte* bytes = stackalloc byte[256];
        new Span<byte>(bytes, 256).Clear();
        BpfAttr size = Query(map, bytes, 256);
        if (Call(&size) == Errno.Success) Assert.SkipUnless(size.Info.InfoLen == BpfMapInfo.Ksize, $"this kernel's struct bpf_map_info has {size.Info.InfoLen} bytes (104 since Linux 6.18)");

        new Span<byte>(bytes, 256).Clear();
        bytes[nonzero] = 1;
        BpfAttr attr = Query(map, bytes, length);
        CurrentProcessMemory memory = default;
        Assert.Equal(expected, BpfMapInfoQuery.Read(ref memory, 1, in attr.Info, out _));
        Assert.Equal(expected, Call(&attr));
    }

    /// <summary>CHECK_ATTR comes before a command looks at its fields: whatever lies behind the last of them, if it is not zero, is EINVAL, on older kernels even more of it.</summary>
    [Theory]
    [MemberData(nameof(Commands))]
    public void ByteBehindTheLastField_IsRefused(BpfCommand command)
    {
        BpfTry.Create(BpfMapType.Array, 4, 4, 1).Dispose();
        for (int offset = 0; offset < BpfAttr.Ksize; offset++)
        {
            BpfAttr attr = default;
            ((byte*)&attr)[offset] = 1;
            if (BpfCall.CheckCommand(command, in attr) == Errno.EINVAL) Assert.Equal((offset, Errno.EINVAL), (offset, Call(command, &attr)));
        }
    }

    public static TheoryData<BpfCommand> Commands => [.. Enum.GetValues<BpfCommand>()];

    [Fact]
    public void CommonStruct_EndsWithItsLastField()
    {
        // Linux 7.2 has it: no kernel that runs here does, so that this is its source's word.
        byte[] bytes = new byte[32];
        BufferMemory memory = new(new UserAddress(0x1000), bytes);
        Assert.Equal(Errno.Success, BpfCommonAttr.CopyFromUser(ref memory, new UserAddress(0x1000), 24, out _));
        bytes[20] = 1;
        Assert.Equal(Errno.E2BIG, BpfCommonAttr.CopyFromUser(ref memory, new UserAddress(0x1000), 24, out _));
        Assert.Equal(Errno.Success, BpfCommonAttr.CopyFromUser(ref memory, new UserAddress(0x1000), 20, out BpfCommonAttr read));
        Assert.Equal(0U, read.LogTrueSize);
        bytes[19] = 2;
        Assert.Equal(Errno.Success, BpfCommonAttr.CopyFromUser(ref memory, new UserAddress(0x1000), (1UL << 32) + 20, out read));
        Assert.Equal(BitConverter.IsLittleEndian ? 0x0200_0000U : 2U, read.LogTrueSize);
    }

    private static BpfAttr Query(BpfMap map, byte* info, int length) =>
        new() { Info = new BpfInfoQuery { BpfFd = (uint)map.DangerousGetHandle(), Info = (ulong)info, InfoLen = (uint)length } };

    private static Errno Call(BpfAttr* attr) => Call(BpfCommand.ObjectGetInfo, attr);

    private static Errno Call(BpfCommand command, BpfAttr* attr) =>
        LinuxCall.Syscall(SyscallNumber.Here(SyscallName.Bpf), (nuint)command, (nuint)attr, (nuint)BpfAttr.Ksize).Error;
}
