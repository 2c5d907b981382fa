using System.Runtime.CompilerServices;

namespace UapiGen.Tests.Cases;

/// <summary>Something that is to be done for a struct of each size.</summary>
internal interface ISizeVisitor
{
    void Visit<T>() where T : unmanaged;
}

/// <summary>A struct of every size from 1 to 64 bytes, for code that takes the size from its type.</summary>
internal static class SizedStructs
{
    public const int Largest = 64;

    public const int LargestOfAll = 600;

    /// <summary>Sizes of which each is shorter, longer or less aligned than some word or vector: where all would take long.</summary>
    public static void VisitFew(ISizeVisitor visitor)
    {
        visitor.Visit<Bytes1>();
        visitor.Visit<Bytes7>();
        visitor.Visit<Bytes24>();
        visitor.Visit<Bytes33>();
        visitor.Visit<Bytes56>();
    }

    /// <summary>Larger ones: the kernel's own (perf_event_attr, bpf_attr, tcp_info, taskstats), and both sides of every multiple of a vector.</summary>
    public static void VisitLarge(ISizeVisitor visitor)
    {
        visitor.Visit<Bytes65>();
        visitor.Visit<Bytes71>();
        visitor.Visit<Bytes72>();
        visitor.Visit<Bytes80>();
        visitor.Visit<Bytes88>();
        visitor.Visit<Bytes95>();
        visitor.Visit<Bytes96>();
        visitor.Visit<Bytes97>();
        visitor.Visit<Bytes104>();
        visitor.Visit<Bytes112>();
        visitor.Visit<Bytes120>();
        visitor.Visit<Bytes127>();
        visitor.Visit<Bytes128>();
        visitor.Visit<Bytes129>();
        visitor.Visit<Bytes136>();
        visitor.Visit<Bytes144>();
        visitor.Visit<Bytes160>();
        visitor.Visit<Bytes168>();
        visitor.Visit<Bytes191>();
        visitor.Visit<Bytes192>();
        visitor.Visit<Bytes193>();
        visitor.Visit<Bytes200>();
        visitor.Visit<Bytes232>();
        visitor.Visit<Bytes255>();
        visitor.Visit<Bytes256>();
        visitor.Visit<Bytes257>();
        visitor.Visit<Bytes264>();
        visitor.Visit<Bytes320>();
        visitor.Visit<Bytes383>();
        visitor.Visit<Bytes384>();
        visitor.Visit<Bytes385>();
        visitor.Visit<Bytes448>();
        visitor.Visit<Bytes511>();
        visitor.Visit<Bytes512>();
        visitor.Visit<Bytes513>();
        visitor.Visit<Bytes560>();
        visitor.Visit<Bytes600>();
    }

    public static void VisitAll(ISizeVisitor visitor)
    {
        visitor.Visit<Bytes1>();
        visitor.Visit<Bytes2>();
        visitor.Visit<Bytes3>();
        visitor.Visit<Bytes4>();
        visitor.Visit<Bytes5>();
        visitor.Visit<Bytes6>();
        visitor.Visit<Bytes7>();
        visitor.Visit<Bytes8>();
        visitor.Visit<Bytes9>();
        visitor.Visit<Bytes10>();
        visitor.Visit<Bytes11>();
        visitor.Visit<Bytes12>();
        visitor.Visit<Bytes13>();
        visitor.Visit<Bytes14>();
        visitor.Visit<Bytes15>();
        visitor.Visit<Bytes16>();
        visitor.Visit<Bytes17>();
        visitor.Visit<Bytes18>();
        visitor.Visit<Bytes19>();
        visitor.Visit<Bytes20>();
        visitor.Visit<Bytes21>();
        visitor.Visit<Bytes22>();
        visitor.Visit<Bytes23>();
        visitor.Visit<Bytes24>();
        visitor.Visit<Bytes25>();
        visitor.Visit<Bytes26>();
        visitor.Visit<Bytes27>();
        visitor.Visit<Bytes28>();
        visitor.Visit<Bytes29>();
        visitor.Visit<Bytes30>();
        visitor.Visit<Bytes31>();
        visitor.Visit<Bytes32>();
        visitor.Visit<Bytes33>();
        visitor.Visit<Bytes34>();
        visitor.Visit<Bytes35>();
        visitor.Visit<Bytes36>();
        visitor.Visit<Bytes37>();
        visitor.Visit<Bytes38>();
        visitor.Visit<Bytes39>();
        visitor.Visit<Bytes40>();
        visitor.Visit<Bytes41>();
        visitor.Visit<Bytes42>();
        visitor.Visit<Bytes43>();
        visitor.Visit<Bytes44>();
        visitor.Visit<Bytes45>();
        visitor.Visit<Bytes46>();
        visitor.Visit<Bytes47>();
        visitor.Visit<Bytes48>();
        visitor.Visit<Bytes49>();
        visitor.Visit<Bytes50>();
        visitor.Visit<Bytes51>();
        visitor.Visit<Bytes52>();
        visitor.Visit<Bytes53>();
        visitor.Visit<Bytes54>();
        visitor.Visit<Bytes55>();
        visitor.Visit<Bytes56>();
        visitor.Visit<Bytes57>();
        visitor.Visit<Bytes58>();
        visitor.Visit<Bytes59>();
        visitor.Visit<Bytes60>();
        visitor.Visit<Bytes61>();
        visitor.Visit<Bytes62>();
        visitor.Visit<Bytes63>();
        visitor.Visit<Bytes64>();
    }

    [InlineArray(1)] private struct Bytes1 { private byte first; }
    [InlineArray(2)] private struct Bytes2 { private byte first; }
    [InlineArray(3)] private struct Bytes3 { private byte first; }
    [InlineArray(4)] private struct Bytes4 { private byte first; }
    [InlineArray(5)] private struct Bytes5 { private byte first; }
    [InlineArray(6)] private struct Bytes6 { private byte first; }
    [InlineArray(7)] private struct Bytes7 { private byte first; }
    [InlineArray(8)] private struct Bytes8 { private byte first; }
    [InlineArray(9)] private struct Bytes9 { private byte first; }
    [InlineArray(10)] private struct Bytes10 { private byte first; }
    [InlineArray(11)] private struct Bytes11 { private byte first; }
    [InlineArray(12)] private struct Bytes12 { private byte first; }
    [InlineArray(13)] private struct Bytes13 { private byte first; }
    [InlineArray(14)] private struct Bytes14 { private byte first; }
    [InlineArray(15)] private struct Bytes15 { private byte first; }
    [InlineArray(16)] private struct Bytes16 { private byte first; }
    [InlineArray(17)] private struct Bytes17 { private byte first; }
    [InlineArray(18)] private struct Bytes18 { private byte first; }
    [InlineArray(19)] private struct Bytes19 { private byte first; }
    [InlineArray(20)] private struct Bytes20 { private byte first; }
    [InlineArray(21)] private struct Bytes21 { private byte first; }
    [InlineArray(22)] private struct Bytes22 { private byte first; }
    [InlineArray(23)] private struct Bytes23 { private byte first; }
    [InlineArray(24)] private struct Bytes24 { private byte first; }
    [InlineArray(25)] private struct Bytes25 { private byte first; }
    [InlineArray(26)] private struct Bytes26 { private byte first; }
    [InlineArray(27)] private struct Bytes27 { private byte first; }
    [InlineArray(28)] private struct Bytes28 { private byte first; }
    [InlineArray(29)] private struct Bytes29 { private byte first; }
    [InlineArray(30)] private struct Bytes30 { private byte first; }
    [InlineArray(31)] private struct Bytes31 { private byte first; }
    [InlineArray(32)] private struct Bytes32 { private byte first; }
    [InlineArray(33)] private struct Bytes33 { private byte first; }
    [InlineArray(34)] private struct Bytes34 { private byte first; }
    [InlineArray(35)] private struct Bytes35 { private byte first; }
    [InlineArray(36)] private struct Bytes36 { private byte first; }
    [InlineArray(37)] private struct Bytes37 { private byte first; }
    [InlineArray(38)] private struct Bytes38 { private byte first; }
    [InlineArray(39)] private struct Bytes39 { private byte first; }
    [InlineArray(40)] private struct Bytes40 { private byte first; }
    [InlineArray(41)] private struct Bytes41 { private byte first; }
    [InlineArray(42)] private struct Bytes42 { private byte first; }
    [InlineArray(43)] private struct Bytes43 { private byte first; }
    [InlineArray(44)] private struct Bytes44 { private byte first; }
    [InlineArray(45)] private struct Bytes45 { private byte first; }
    [InlineArray(46)] private struct Bytes46 { private byte first; }
    [InlineArray(47)] private struct Bytes47 { private byte first; }
    [InlineArray(48)] private struct Bytes48 { private byte first; }
    [InlineArray(49)] private struct Bytes49 { private byte first; }
    [InlineArray(50)] private struct Bytes50 { private byte first; }
    [InlineArray(51)] private struct Bytes51 { private byte first; }
    [InlineArray(52)] private struct Bytes52 { private byte first; }
    [InlineArray(53)] private struct Bytes53 { private byte first; }
    [InlineArray(54)] private struct Bytes54 { private byte first; }
    [InlineArray(55)] private struct Bytes55 { private byte first; }
    [InlineArray(56)] private struct Bytes56 { private byte first; }
    [InlineArray(57)] private struct Bytes57 { private byte first; }
    [InlineArray(58)] private struct Bytes58 { private byte first; }
    [InlineArray(59)] private struct Bytes59 { private byte first; }
    [InlineArray(60)] private struct Bytes60 { private byte first; }
    [InlineArray(61)] private struct Bytes61 { private byte first; }
    [InlineArray(62)] private struct Bytes62 { private byte first; }
    [InlineArray(63)] private struct Bytes63 { private byte first; }
    [InlineArray(64)] private struct Bytes64 { private byte first; }
    [InlineArray(65)] private struct Bytes65 { private byte first; }
    [InlineArray(71)] private struct Bytes71 { private byte first; }
    [InlineArray(72)] private struct Bytes72 { private byte first; }
    [InlineArray(80)] private struct Bytes80 { private byte first; }
    [InlineArray(88)] private struct Bytes88 { private byte first; }
    [InlineArray(95)] private struct Bytes95 { private byte first; }
    [InlineArray(96)] private struct Bytes96 { private byte first; }
    [InlineArray(97)] private struct Bytes97 { private byte first; }
    [InlineArray(104)] private struct Bytes104 { private byte first; }
    [InlineArray(112)] private struct Bytes112 { private byte first; }
    [InlineArray(120)] private struct Bytes120 { private byte first; }
    [InlineArray(127)] private struct Bytes127 { private byte first; }
    [InlineArray(128)] private struct Bytes128 { private byte first; }
    [InlineArray(129)] private struct Bytes129 { private byte first; }
    [InlineArray(136)] private struct Bytes136 { private byte first; }
    [InlineArray(144)] private struct Bytes144 { private byte first; }
    [InlineArray(160)] private struct Bytes160 { private byte first; }
    [InlineArray(168)] private struct Bytes168 { private byte first; }
    [InlineArray(191)] private struct Bytes191 { private byte first; }
    [InlineArray(192)] private struct Bytes192 { private byte first; }
    [InlineArray(193)] private struct Bytes193 { private byte first; }
    [InlineArray(200)] private struct Bytes200 { private byte first; }
    [InlineArray(232)] private struct Bytes232 { private byte first; }
    [InlineArray(255)] private struct Bytes255 { private byte first; }
    [InlineArray(256)] private struct Bytes256 { private byte first; }
    [InlineArray(257)] private struct Bytes257 { private byte first; }
    [InlineArray(264)] private struct Bytes264 { private byte first; }
    [InlineArray(320)] private struct Bytes320 { private byte first; }
    [InlineArray(383)] private struct Bytes383 { private byte first; }
    [InlineArray(384)] private struct Bytes384 { private byte first; }
    [InlineArray(385)] private struct Bytes385 { private byte first; }
    [InlineArray(448)] private struct Bytes448 { private byte first; }
    [InlineArray(511)] private struct Bytes511 { private byte first; }
    [InlineArray(512)] private struct Bytes512 { private byte first; }
    [InlineArray(513)] private struct Bytes513 { private byte first; }
    [InlineArray(560)] private struct Bytes560 { private byte first; }
    [InlineArray(600)] private struct Bytes600 { private byte first; }
}
