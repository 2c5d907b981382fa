namespace UapiGen.Analyzers.Tests.Imprints;

/// <summary>An edit of a declaration, or of something that it is made of, which a rule may have something to say about.</summary>
/// <param name="Name">What is edited.</param>
/// <param name="Before">The source before, in which <c>S</c> is declared without fault.</param>
/// <param name="After">The source after.</param>
internal sealed partial record ImprintEdit(string Name, string Before, string After)
{
    private const string Plain = """
        [UapiStruct("s")]
        [Ioctl(0xAE, 0x01)]
        public partial struct S
        {
            [StructSize] public ulong Size;
            [MustBeZero] public ulong Flags;
            public Mode Mode;
            public Inner Inner;
            public Sixteen Name;
            public const int Limit = 16;
            public static int Count;
            private void Reset() { }
        }
        public enum Mode : ulong { Off = 0, On = 1 }
        public struct Inner { public uint First; public uint Second; public Deep Deep; }
        public struct Deep { public ulong Bits; public Kind Kind; }
        public enum Kind : ulong { One = 1, Two = 2 }
        [System.Runtime.CompilerServices.InlineArray(16)] public struct Sixteen { private byte _first; }
        """;

    private const string Around = """
        public partial class Outer
        {
            [UapiStruct("s")] public unsafe partial struct S { [StructSize] public ulong Size; public fixed byte Name[8]; [KnownBits(Mode.On)] public ulong Modes; }
        }
        public enum Mode : ulong { Off = 0, On = 1 }
        """;

    private const string Special = """
        [UapiStruct("s")]
        [Aligned(16)]
        [FlexibleTail("entries", typeof(Entry))]
        public partial struct S
        {
            [StructSize] public ulong Size;
            [Anonymous] public Inner Inner;
        }
        public struct Inner { public ulong First; [Anonymous] public Deep Deep; }
        public struct Deep { public ulong Second; [Aligned(8)] public ulong Third; }
        public struct Entry { public uint Id; public uint Kind; }
        """;

    /// <summary>All of them.</summary>
    public static IEnumerable<ImprintEdit> All =>
        Of("plain", Plain, s_ofPlain)
            .Concat(Of("around", Around, s_ofAround))
            .Concat(Of("special", Special, s_ofSpecial))
            .Concat(Retypings);

    /// <summary>Each type that a field can have, or must not have, in the place of each other.</summary>
    private static IEnumerable<ImprintEdit> Retypings =>
        from was in new[] { "ulong", "long", "Mode" }
        from now in new[] { "byte", "sbyte", "ushort", "short", "uint", "int", "ulong", "long", "bool", "char", "nint", "nuint", "float", "double", "decimal", "string", "object", "Mode", "Inner", "Kind", "Deep", "Sixteen", "Missing", "System.DateTime" }
        where was != now
        select new ImprintEdit($"{was} to {now}", Plain.Replace("public ulong Flags", $"public {was} Flags", StringComparison.Ordinal), Plain.Replace("public ulong Flags", $"public {now} Flags", StringComparison.Ordinal));

    private static IEnumerable<ImprintEdit> Of(string name, string source, (string What, string Old, string New)[] edits)
    {
        foreach ((string what, string old, string with) in edits)
        {
            string after = source.Replace(old, with, StringComparison.Ordinal);
            Assert.True(after != source, $"{name}: '{old}' is not there");
            yield return new ImprintEdit($"{name}: {what}", source, after);
        }
    }
}
