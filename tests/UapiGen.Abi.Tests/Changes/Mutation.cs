using static UapiGen.Abi.Tests.Declare;

namespace UapiGen.Abi.Tests.Changes;

/// <summary>One edit of a declaration, chosen by numbers, and whether it is growth or nothing that a program sees.</summary>
internal static class Mutation
{
    private static readonly AbiType[] s_types = [U8, U16, U32, S32, U64, new ArrayType(U32, 2), new ArrayType(U64, 3), new EnumType("Ns.Mode", ScalarKind.U32)];

    /// <summary>A declaration of up to three versions, each growing.</summary>
    public static StructDeclaration Declaration(Random random)
    {
        var fields = new List<FieldDeclaration>();
        int versions = random.Next(1, 4);
        for (int version = 0; version < versions; version++)
        {
            int count = random.Next(1, 5);
            for (int i = 0; i < count; i++)
            {
                FieldDeclaration field = Field(Name(fields.Count), s_types[random.Next(s_types.Length)], version);
                if (field.Type is ScalarType)
                {
                    field = random.Next(6) switch
                    {
                        0 => field with { Input = new InputRule(new MaskValue(0), Errno.EINVAL) },
                        1 => field with { Input = new InputRule(new MaskValue(6), Errno.EINVAL) },
                        2 => field with { IsOutput = true, OutputMask = new MaskValue(12) },
                        3 => field with { IsOutput = true },
                        _ => field,
                    };
                }
                fields.Add(field);
            }
            // Each version grows by 8 at least, in every layout.
            fields.Add(Field(Name(fields.Count), U64, version));
        }
        fields[0] = Field("Size", U32) with { IsStructSize = true };
        return Struct("s", [.. fields]) with { Command = new CommandDeclaration(1, 2), Contract = new Contract { Larger = (LargerStruct)random.Next(5) } };
    }

    /// <summary>Breaks something; the declaration itself where the chosen place does not have it.</summary>
    public static StructDeclaration Break(StructDeclaration was, Random random)
    {
        int index = random.Next(was.Fields.Count);
        FieldDeclaration field = was.Fields[index];
        return random.Next(18) switch
        {
            0 => Replace(was, index),
            1 => Replace(was, index, Field("Inserted", s_types[random.Next(s_types.Length)], field.Since), field),
            2 when index + 1 < was.Fields.Count && was.Fields[index + 1].Since == field.Since => Swap(was, index),
            3 => Replace(was, index, field with { Type = Other(field.Type) }),
            4 => Replace(was, index, field with { Name = "Renamed" }),
            5 => Replace(was, index, field with { Since = field.Since + 1 }),
            6 when field.Input is { } input => Replace(was, index, field with { Input = input with { Error = Errno.EPERM } }),
            7 when field.Input is not null => Replace(was, index, field with { Input = null }),
            8 when field is { Input: null, Type: ScalarType, IsStructSize: false } => Replace(was, index, field with { Input = new InputRule(new MaskValue(2), Errno.EINVAL) }),
            9 when field.Input is { MustBeZero: false } input => Replace(was, index, field with { Input = input with { Known = new MaskValue(4) } }),
            10 when field.OutputMask is not null => Replace(was, index, field with { OutputMask = new MaskValue(4) }),
            11 when field.IsOutput => Replace(was, index, field with { IsOutput = false, OutputMask = null }),
            12 => was with { Command = new CommandDeclaration(1, 3) },
            13 => was.Say(c => c with { Small = SmallStruct.RejectAndReportSize }),
            14 => was with { Command = new CommandDeclaration(1, 2, IoctlDirection.Read) },
            15 => was.Say(c => c with { SmallError = Errno.E2BIG }),
            16 => was with { Command = null },
            17 => was.Say(c => c with { SizeSource = SizeSource.Argument }),
            _ => was,
        };
    }

    /// <summary>Lets a declaration grow.</summary>
    public static StructDeclaration Grow(StructDeclaration was, Random random)
    {
        int newest = was.Fields.Max(field => field.Since);
        int index = random.Next(was.Fields.Count);
        FieldDeclaration field = was.Fields[index];
        return random.Next(5) switch
        {
            0 => was.Append(Field("New", U64, newest + 1), Field("Newer", s_types[random.Next(s_types.Length)], newest + 1)),
            1 when field.Input is { } input => Replace(was, index, field with { Input = input with { Known = new MaskValue(14) } }),
            2 when field.OutputMask is not null => Replace(was, index, field with { OutputMask = new MaskValue(15) }),
            3 => was.Say(c => c with { Small = SmallStruct.ZeroExtend }),
            _ => was.Append(Field("New", U64, newest + 1), Field("Newer", U32, newest + 2), Field("Newest", U64, newest + 2)),
        };
    }

    private static string Name(int index) => "F" + index.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static AbiType Other(AbiType type) => type switch
    {
        ScalarType { Kind: ScalarKind.U32 } => U64,
        ScalarType { Kind: ScalarKind.U64 } => new ScalarType(ScalarKind.S64),
        ScalarType { Kind: ScalarKind.S32 } => U32,
        ArrayType array => array with { Length = array.Length + 1 },
        _ => U32,
    };

    private static StructDeclaration Swap(StructDeclaration was, int index)
    {
        FieldDeclaration[] fields = [.. was.Fields];
        (fields[index], fields[index + 1]) = (fields[index + 1], fields[index]);
        return was with { Fields = new EquatableArray<FieldDeclaration>(fields) };
    }

    private static StructDeclaration Replace(StructDeclaration was, int index, params FieldDeclaration[] others) =>
        was with { Fields = new EquatableArray<FieldDeclaration>([.. was.Fields.Take(index), .. others, .. was.Fields.Skip(index + 1)]) };
}
