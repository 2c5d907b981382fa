using System.Runtime.InteropServices;
using UapiGen.Tests.Cases;
using UapiGen.Tests.Pages;
using UapiGen.Tests.Reference;
using Xunit;

namespace UapiGen.Tests;

/// <summary>get_user and put_user of every width, at every alignment, with every kind of page at every offset.</summary>
public class ScalarTests
{
    public static TheoryData<PageKind, PageKind> Pairs { get; } = new(
        from first in Enum.GetValues<PageKind>() from second in Enum.GetValues<PageKind>() select (first, second));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void ThisProcess_AgreesWithTheModel(PageKind first, PageKind second)
    {
        using SharedFile file = new();
        using TwoPages pages = new(file.Descriptor);
        PageStage<CurrentProcessMemory> stage = new(file, pages.Boundary, new CurrentProcessMemory(), pages.Set);
        ProcessAccess.Require(stage.Boundary, stage.Open());

        stage.Set(first, second);
        for (ulong user = stage.Boundary - 24; user <= stage.Boundary + 16; user++) CompareAll(stage, user);
    }

    [Fact]
    public void OtherProcess_AgreesWithTheModel()
    {
        using SharedFile file = new();
        using ChildProcess child = new(file);
        PageStage<ProcessMemory> stage = new(file, child.Boundary, new ProcessMemory(child.Id), child.Set);
        ProcessAccess.Require(stage.Boundary, stage.Open());

        foreach (PageKind first in Enum.GetValues<PageKind>())
        {
            foreach (PageKind second in Enum.GetValues<PageKind>())
            {
                stage.Set(first, second);
                for (ulong user = stage.Boundary - 9; user <= stage.Boundary + 1; user++) CompareAll(stage, user);
            }
        }
    }

    [Theory]
    [InlineData(Access.None)]
    [InlineData(Access.Read)]
    internal void Buffer_WithAnotherPageAtItsBoundary_AgreesWithTheModel(Access access)
    {
        // A page boundary in the middle of the window, and the address limit three quarters into it.
        ulong boundary = 16 * UserMemory.PageSize;
        BufferStage stage = new(boundary - 128, 256, limit: boundary + 64);
        for (int swapped = 0; swapped < 2; swapped++)
        {
            stage.Allow(Access.ReadAndWrite);
            stage.Reference.Access.AsSpan(swapped == 0 ? 128.. : ..128).Fill(access);
            for (ulong user = boundary - 128; user < boundary + 128; user++) CompareAll(stage, user);
        }
    }

    [Fact]
    public void AddressesThatWrap_AreFaults()
    {
        BufferMemory memory = new(new UserAddress(0), new byte[64]) { AddressLimit = ulong.MaxValue };
        for (ulong user = ulong.MaxValue; user > ulong.MaxValue - 8; user--)
        {
            Assert.False(memory.TryGet(new UserAddress(user), out ulong value));
            Assert.Equal(0UL, value);
            Assert.False(memory.TryPut(new UserAddress(user), ~0UL));
        }

        Assert.All(memory.Bytes.ToArray(), b => Assert.Equal(0, b));
    }

    private static void CompareAll<TMemory>(Stage<TMemory> stage, ulong user) where TMemory : struct, IUserMemory
    {
        Get(stage, user, (ref TMemory memory, UserAddress address, out ulong value) => memory.TryGet(address, out value));
        Get(stage, user, (ref TMemory memory, UserAddress address, out uint value) => memory.TryGet(address, out value));
        Get(stage, user, (ref TMemory memory, UserAddress address, out ushort value) => memory.TryGet(address, out value));
        Get(stage, user, (ref TMemory memory, UserAddress address, out byte value) => memory.TryGet(address, out value));

        Put(stage, user, 0x8877665544332211UL, (ref TMemory memory, UserAddress address, ulong value) => memory.TryPut(address, value));
        Put(stage, user, 0x44332211U, (ref TMemory memory, UserAddress address, uint value) => memory.TryPut(address, value));
        Put(stage, user, (ushort)0x2211, (ref TMemory memory, UserAddress address, ushort value) => memory.TryPut(address, value));
        Put(stage, user, (byte)0x11, (ref TMemory memory, UserAddress address, byte value) => memory.TryPut(address, value));
    }

    private delegate bool Getter<TMemory, T>(ref TMemory memory, UserAddress user, out T value);

    private delegate bool Putter<TMemory, T>(ref TMemory memory, UserAddress user, T value);

    private static void Get<TMemory, T>(Stage<TMemory> stage, ulong user, Getter<TMemory, T> get)
        where TMemory : struct, IUserMemory
        where T : unmanaged, IEquatable<T>
    {
        stage.Fill();
        stage.Reference.Bytes.CopyTo(stage.Bytes);
        T expected = default;
        Span<byte> bytes = MemoryMarshal.AsBytes(new Span<T>(ref expected));
        bool want = ReferenceCopy.FromUser(stage.Reference, user, bytes);
        if (!want) expected = default;

        TMemory memory = stage.Open();
        bool got = get(ref memory, new UserAddress(user), out T value);
        Assert.True(want == got && expected.Equals(value), $"get of {typeof(T).Name} at {user - stage.Reference.Start}: {want} {expected}, got {got} {value}");
    }

    private static void Put<TMemory, T>(Stage<TMemory> stage, ulong user, T value, Putter<TMemory, T> put)
        where TMemory : struct, IUserMemory
        where T : unmanaged
    {
        stage.Fill();
        stage.Reference.Bytes.CopyTo(stage.Bytes);
        bool want = ReferenceCopy.Put(stage.Reference, user, MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in value)));

        TMemory memory = stage.Open();
        bool got = put(ref memory, new UserAddress(user), value);
        bool isSame = stage.Bytes.SequenceEqual(stage.Reference.Bytes);
        Assert.True(want == got && isSame, $"put of {typeof(T).Name} at {user - stage.Reference.Start}: {want}, got {got}, same bytes: {isSame}");
    }
}
