using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace UapiGen.Analyzers.Tests.Hostile;

/// <summary>Sources as they are while somebody types: cut off anywhere, a token missing or twice, a character wrong.</summary>
public class UnfinishedSourceTests
{
    private const string Whole =
        """
        using System.Runtime.CompilerServices;
        using System.Runtime.InteropServices;
        using UapiGen;
        namespace Kvm.@event;
        [System.Flags] public enum Caps : ulong { None, Power9 = 1UL << 62, All = 7UL << 60 }
        [InlineArray(4)] public struct Four<T> { private T _one; }
        [StructLayout(LayoutKind.Sequential, Pack = 4)]
        public struct Inner { public unsafe fixed byte Name[8]; public Four<uint> Words; public Caps Caps; }
        public static partial class Outer
        {
            [UapiStruct("kvm_args", Larger = LargerStruct.RejectAndReportSize, Floor = 24, SmallError = Errno.ENOTTY, CapReportsSize = true)]
            [Ioctl(0xAE, 0xE4, Direction = IoctlDirection.ReadWrite), StructLayout(LayoutKind.Sequential, Pack = 8)]
            internal partial struct @struct
            {
                [StructSize] public ulong Size;
                [MustBeZero(Error = Errno.E2BIG)] public ulong Flags, More;
                [OutputMask(Caps.All)] public Caps Found;
                public Inner Inner;
                [Since(1), KnownBits(~7)] public uint @new;
                [Since(1), Output] private int _pad;
            }
        }
        [IoctlHandlers]
        internal partial class Device
        {
            [Handles] private Errno Get(ref Outer.@struct args) => Errno.Success;
            [Handles(0xAE, 3)] private SyscallResult Check(ulong extension) => SyscallResult.Of(1);
        }
        """;

    [Fact]
    public async Task WholeSource_HasModels() => Assert.Equal((2, 2), await Judgement.OfAsync(Whole));

    [Fact]
    public async Task EveryTruncation_IsExplained()
    {
        int read = 0;
        for (int length = 0; length < Whole.Length; length++)
            read += (await Judgement.OfAsync(Whole[..length])).Read;

        Assert.True(read > 500, $"Only {read} declarations were recognized: the truncations test nothing.");
    }

    [Fact]
    public async Task EveryTokenMissingOrTwice_IsExplained()
    {
        int read = 0;
        foreach (SyntaxToken token in CSharpSyntaxTree.ParseText(Whole, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken).DescendantTokens())
        {
            read += (await Judgement.OfAsync(Whole.Remove(token.SpanStart, token.Span.Length))).Read;
            read += (await Judgement.OfAsync(Whole.Insert(token.Span.End, " " + token.Text))).Read;
        }
        Assert.True(read > 500, $"Only {read} declarations were recognized: the changes test nothing.");
    }

    [Fact]
    public async Task RandomDamage_IsExplained()
    {
        int seed = Environment.TickCount;
        var random = new Random(seed);
        string[] pieces =
        [
            "ref ", "readonly ", "unsafe ", "static ", "const ", "file ", "record ", "required ", "volatile ", "<T>", "[]", "?", "*", "()", "{}", ";", "bool ", "string ", "nint ", "dynamic ", "void ",
            "null", "-1", "typeof(int)", "new int[0]", "\"\"", "default", "0xFFFFFFFFFFFFFFFFF", "this", "base", "\0", "\uD800", "𝔘", "/*", "#if X\n", "#endif\n", "[Since(2)]", "[StructSize]", "event System.Action ",
        ];
        for (int i = 0; i < 1500; i++)
        {
            string source = Whole;
            for (int change = random.Next(1, 4); change > 0; change--)
            {
                int at = random.Next(source.Length);
                source = random.Next(3) == 0 ? source.Remove(at, Math.Min(random.Next(1, 20), source.Length - at)) : source.Insert(at, pieces[random.Next(pieces.Length)]);
            }
            try
            {
                await Judgement.OfAsync(source);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                throw new InvalidOperationException($"Seed {seed}, change {i}.", failure);
            }
        }
    }
}
