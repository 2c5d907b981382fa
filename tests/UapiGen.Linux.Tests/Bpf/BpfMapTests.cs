using UapiGen.Linux.Bpf;

namespace UapiGen.Linux.Tests.Bpf;

/// <summary>Maps of the running kernel.</summary>
public class BpfMapTests
{
    [Fact]
    public void Array_HoldsWhatIsWritten()
    {
        using BpfMap map = BpfTry.Create(BpfMapType.Array, 4, 8, 3);
        map.Set(1, 0x1122_3344_5566_7788UL);
        Assert.True(map.TryGet(1, out ulong written));
        Assert.Equal(0x1122_3344_5566_7788UL, written);
        Assert.True(map.TryGet(2, out ulong untouched));
        Assert.Equal(0UL, untouched);
        Assert.Equal([0, 1, 2], map.Keys<int>());

        // There is no fourth.
        Assert.False(map.TryGet(3, out ulong _));
        AssertRefused(Errno.E2BIG, "BPF_MAP_UPDATE_ELEM: E2BIG: the map is full, or the index past its end", () => map.Set(3, 1UL));
        AssertRefused(Errno.EEXIST, "BPF_MAP_UPDATE_ELEM: EEXIST: the map has the key already", () => map.Set(1, 1UL, BpfElementFlags.Create));
        Assert.Throws<UapiException>(() => map.Remove(1));
    }

    [Fact]
    public void Hash_TellsWhatItHas()
    {
        using BpfMap map = BpfTry.Create(BpfMapType.Hash, 8, 4, 2);
        Assert.Empty(map.Keys<long>());
        Assert.False(map.TryGet(5L, out int _));
        AssertRefused(Errno.ENOENT, "BPF_MAP_UPDATE_ELEM: ENOENT: the map does not have the key", () => map.Set(5L, 1, BpfElementFlags.Replace));

        map.Set(5L, 50);
        map.Set(6L, 60, BpfElementFlags.Create);
        Assert.Equal([5L, 6L], map.Keys<long>().Order());
        AssertRefused(Errno.E2BIG, "BPF_MAP_UPDATE_ELEM: E2BIG: the map is full, or the index past its end", () => map.Set(7L, 70));
        map.Set(5L, 51, BpfElementFlags.Replace);
        Assert.True(map.TryGet(5L, out int changed));
        Assert.Equal(51, changed);

        Assert.True(map.Remove(5L));
        Assert.False(map.Remove(5L));
        Assert.Equal([6L], map.Keys<long>());
    }

    [Fact]
    public void PerCpuValues_AreAllReadAtOnce()
    {
        using BpfMap map = BpfTry.Create(BpfMapType.PerCpuArray, 4, 4, 1);

        // Each takes 8 bytes, on every processor that there may ever be; the kernel writes past nothing that was not asked for.
        Assert.Equal(0, map.ValueSize % 8);
        byte[] key = new byte[4], guarded = new byte[map.ValueSize + 8];
        guarded.AsSpan().Fill(0xA5);
        Assert.True(map.TryGet(key, guarded.AsSpan(0, map.ValueSize)));
        Assert.All(guarded[..map.ValueSize], one => Assert.Equal(0, one));
        Assert.All(guarded[map.ValueSize..], one => Assert.Equal(0xA5, one));
        Assert.Throws<ArgumentException>(() => map.TryGet(0, out int _));
    }

    [Fact]
    public void Info_IsWhatWasAskedFor_AndAnIdOpensTheSameMap()
    {
        using BpfMap map = BpfTry.Create(BpfMapType.Hash, 4, 16, 10, BpfMapFlags.NoPreallocation, "uapigen.tests_1");
        BpfMapInfo info = map.GetInfo();
        Assert.Equal((BpfMapType.Hash, 4U, 16U, 10U), (info.Type, info.KeySize, info.ValueSize, info.MaxEntries));
        Assert.Equal(BpfMapFlags.NoPreallocation, info.MapFlags);
        Assert.Equal("uapigen.tests_1", info.Name.ToString());
        Assert.NotEqual(0U, info.Id);

        map.Set(1, Guid.AllBitsSet);
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "opening a map by its id takes root");
        using BpfMap same = BpfMap.OpenById(info.Id);
        Assert.Equal((4, 16), (same.KeySize, same.ValueSize));
        Assert.True(same.TryGet(1, out Guid value));
        Assert.Equal(Guid.AllBitsSet, value);
        AssertRefused(Errno.ENOENT, "BPF_MAP_GET_FD_BY_ID: ENOENT: there is no map 2147483647", () => BpfMap.OpenById(int.MaxValue).Dispose());
    }

    [Fact]
    public void ReadOnlyDescriptor_CannotWrite()
    {
        using BpfMap map = BpfTry.Create(BpfMapType.Array, 4, 4, 1, BpfMapFlags.ReadOnly);
        Assert.True(map.TryGet(0, out int _));
        AssertRefused(Errno.EPERM, "BPF_MAP_UPDATE_ELEM: EPERM: the map was made, or opened, so that this cannot be done", () => map.Set(0, 1));
    }

    [Fact]
    public void Refusals_NameTheCause()
    {
        BpfTry.Create(BpfMapType.Array, 4, 4, 1).Dispose();
        AssertRefused(
            Errno.EINVAL,
            "BPF_MAP_CREATE: EINVAL: this kernel has no Array map, or not with flags None, keys of 8, values of 4 bytes and 1 entries",
            () => BpfMap.Create(BpfMapType.Array, 8, 4, 1).Dispose());
        Assert.Throws<ArgumentException>(() => BpfMap.Create(BpfMapType.Array, 4, 4, 1, name: "sixteen_letters_"));
        Assert.Throws<ArgumentException>(() => BpfMap.Create(BpfMapType.Array, 4, 4, 1, name: "a b"));

        using BpfMap map = BpfTry.Create(BpfMapType.Array, 4, 4, 1);
        Assert.Throws<ArgumentException>(() => map.Set(0L, 1));
        map.Dispose();
        Assert.Throws<ObjectDisposedException>(() => map.Set(0, 1));
    }

    private static void AssertRefused(Errno error, string message, Action action)
    {
        UapiException exception = Assert.Throws<UapiException>(action);
        Assert.Equal((error, message), (exception.Error, exception.Message));
    }
}
