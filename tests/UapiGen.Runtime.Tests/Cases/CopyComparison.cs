using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using UapiGen.Tests.Reference;
using UapiGen.Tests.Subjects;

namespace UapiGen.Tests.Cases;

/// <summary>Runs a copy on real memory and on the model, and compares all that can be seen afterwards: the error, the struct, and every byte of the window.</summary>
internal sealed unsafe class CopyComparison<TSubject, TMemory>(Stage<TMemory> stage)
    where TSubject : ICopySubject
    where TMemory : struct, IUserMemory
{
    private readonly byte[] expected = new byte[SizedStructs.Largest];

    public long Cases { get; private set; }

    public long Disagreements { get; private set; }

    public string? FirstDisagreement { get; private set; }

    public Stage<TMemory> Stage => stage;

    /// <summary>copy_struct_from_user of the window's present bytes.</summary>
    public void From<T>(ulong user, ulong usize) where T : unmanaged
    {
        Span<byte> model = expected.AsSpan(0, sizeof(T));
        stage.Reference.Bytes.CopyTo(stage.Bytes);

        Errno want = ReferenceCopy.StructFromUser(stage.Reference, user, usize, model);
        TMemory memory = stage.Open();
        Errno got = TSubject.From(ref memory, new UserAddress(user), usize, out T value);

        Note("from", BytesOf(ref value), model, want, got, user, usize);
    }

    /// <summary>copy_struct_to_user into the window, whose bytes become those that the model has afterwards.</summary>
    public void To<T>(ulong user, ulong usize) where T : unmanaged
    {
        Unsafe.SkipInit(out T value);
        Span<byte> bytes = BytesOf(ref value);
        for (int i = 0; i < bytes.Length; i++) bytes[i] = (byte)(0x80 | i);
        stage.Reference.Bytes.CopyTo(stage.Bytes);

        Errno want = ReferenceCopy.StructToUser(stage.Reference, user, usize, bytes);
        TMemory memory = stage.Open();
        Errno got = TSubject.To(ref memory, new UserAddress(user), usize, in value);

        Note("to", bytes, bytes, want, got, user, usize);
    }

    private void Note(string direction, ReadOnlySpan<byte> value, ReadOnlySpan<byte> model, Errno want, Errno got, ulong user, ulong usize)
    {
        Cases++;
        if (want == got && value.SequenceEqual(model) && stage.Bytes.SequenceEqual(stage.Reference.Bytes)) return;

        Disagreements++;
        FirstDisagreement ??= string.Create(CultureInfo.InvariantCulture,
            $"""
            copy_struct_{direction}_user, ksize {model.Length}, usize {usize}, at offset {user - stage.Reference.Start} of the window
            error:  model {want}, real {got}
            struct: model {Convert.ToHexString(model)}
                    real  {Convert.ToHexString(value)}
            window: model {Convert.ToHexString(stage.Reference.Bytes)}
                    real  {Convert.ToHexString(stage.Bytes)}
            access:       {string.Concat(stage.Reference.Access.Select(access => access switch { Access.None => "--", Access.Read => "r-", _ => "rw" }))}
            """);
    }

    private static Span<byte> BytesOf<T>(ref T value) where T : unmanaged => MemoryMarshal.AsBytes(new Span<T>(ref value));
}
