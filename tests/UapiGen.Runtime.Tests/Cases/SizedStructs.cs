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

    /// <summary>Sizes of which each is shorter, longer or less aligned than some word or vector: where all would take long.</summary>
    public static void VisitFew(ISizeVisitor visitor)
    {
        visitor.Visit<Bytes1>();
        visitor.Visit<Bytes7>();
        visitor.Visit<Bytes24>();
        visitor.Visit<Bytes33>();
        visitor.Visit<Bytes56>();
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
}
