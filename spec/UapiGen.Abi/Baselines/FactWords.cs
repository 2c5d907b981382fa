namespace UapiGen.Abi;

/// <summary>The words that facts begin with, and how each fact is written.</summary>
internal static class FactWords
{
    public const string Struct = "struct";
    public const string Union = "union";
    public const string Type = "type";
    public const string Removed = "removed";
    public const string Capability = "capability";
    public const string Command = "command";
    public const string Pack = "pack";
    public const string Aligned = "aligned";
    public const string Contract = "contract";
    public const string Enum = "enum";
    public const string Member = "member";
    public const string Const = "const";
    public const string Embedded = "embedded";
    public const string Inner = "inner";
    public const string Version = "version";
    public const string Number = "number";
    public const string Field = "field";
    public const string Bits = "bits";
    public const string Check = "check";
    public const string KnownSince = "known-since";
    public const string Input = "input";
    public const string Output = "output";
    public const string Tail = "tail";
    public const string CName = "cname";

    /// <summary>All of them, the usual first.</summary>
    public static readonly string[] All =
    [
        Contract, Field, Member, Check, Version, Number, CName, Output, Enum, Inner, Embedded, Const, Bits, KnownSince, Input,
        Struct, Union, Type, Removed, Capability, Command, Pack, Aligned, Tail,
    ];

    /// <summary>How a fact is written; null for a word that begins none.</summary>
    public static string? Grammar(string word) => word switch
    {
        Struct => "struct TAG",
        Union => "union TAG",
        Type => "type NAME",
        Removed => "removed field|const|enum|embedded|version NAME",
        Capability => "capability NUMBER|none",
        Command => "command 0xTT 0xNN none|write|read|read-write, or command none",
        Pack => "pack NUMBER",
        Aligned => "aligned NUMBER",
        Contract => "contract AXIS VALUE",
        Enum => "enum NAME TYPE",
        Member => "member ENUM.NAME VALUE",
        Const => "const NAME VALUE",
        Embedded => "embedded NAME [union] size N align N [i386 [size N] [align N]]",
        Inner => "inner STRUCT.NAME TYPE at N [i386 N] [since N] [aligned N] [anonymous]",
        Version => "version N size N end N align N [i386 [size N end N] [align N]] [withdrawn]",
        Number => "number N generic 0xNNNNNNNN powerpc 0xNNNNNNNN [i386 0xNNNNNNNN]",
        Field => "field NAME TYPE at N [i386 N] [aligned N] [anonymous] [size-field] [was NAME]",
        Bits => "bits FIELD.NAME at N width N [must-be-zero], or bits FIELD.NAME none",
        Check => "check FIELD known BITS ERRNO, or check FIELD none",
        KnownSince => "known-since FIELD VERSION BITS|none",
        Input => "input FIELD [none]",
        Output => "output FIELD BITS|unmasked|none",
        Tail => "tail NAME TYPE at N [i386 N], or tail none",
        CName => "cname command|capability|sizes|const NAME|enum NAME|member ENUM.NAME C_NAME|not-in-c|not-said",
        _ => null,
    };
}
