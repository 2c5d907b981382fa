using System.Globalization;

namespace UapiGen.History.Tests.Corpus;

/// <summary>The words that histories are written in: a struct reads nearly as its header does, a step as its commit message does.</summary>
internal static class Words
{
    public static FieldDeclaration U8(string name) => new(name, Scalar(ScalarKind.U8));

    public static FieldDeclaration U16(string name) => new(name, Scalar(ScalarKind.U16));

    public static FieldDeclaration U32(string name) => new(name, Scalar(ScalarKind.U32));

    public static FieldDeclaration S32(string name) => new(name, Scalar(ScalarKind.S32));

    public static FieldDeclaration U64(string name) => new(name, Scalar(ScalarKind.U64));

    /// <summary>An __aligned_u64.</summary>
    public static FieldDeclaration A64(string name) => U64(name).Aligned(8);

    /// <summary>A field of an enumeration.</summary>
    public static FieldDeclaration Has(EnumDeclaration type, string name) => new(name, new EnumType(type.Name, type.Underlying));

    public static EnumDeclaration Enumeration(string name, ScalarKind underlying, params (string Name, ulong Value)[] members) =>
        new(name, underlying, new([.. members.Select(member => new EnumMember(member.Name, member.Value))]));

    public static StructMember MemberU32(string name) => new(name, Scalar(ScalarKind.U32));

    public static StructMember MemberS32(string name) => new(name, Scalar(ScalarKind.S32));

    public static StructMember MemberS64(string name) => new(name, Scalar(ScalarKind.S64));

    public static StructMember MemberU64(string name) => new(name, Scalar(ScalarKind.U64));

    public static StructMember Member(string name, AbiType type) => new(name, type);

    /// <summary>An __aligned_u64.</summary>
    public static StructMember MemberA64(string name) => MemberU64(name) with { Align = 8 };

    public static StructMember MemberArray(string name, ScalarKind element, int length) => new(name, new ArrayType(Scalar(element), length));

    public static UnionType Union(string name, params StructMember[] members) => new(name, new EquatableArray<StructMember>(members));

    /// <summary>An embedded struct or union that has no name in C; the one that it has here is nobody's there.</summary>
    public static FieldDeclaration Nameless(string name, CompositeType type) => new(name, type) { IsAnonymous = true };

    public static StructType Embedded(string name, params StructMember[] members) => new(name, new EquatableArray<StructMember>(members));

    public static ScalarType Scalar(ScalarKind kind) => new(kind);

    /// <summary>A struct of version 0, without command and with the contract of a plain copy_struct_from_user.</summary>
    public static StructDeclaration Struct(string tag, params FieldDeclaration[] fields) =>
        new(ManagedName(tag), tag, new EquatableArray<FieldDeclaration>(fields), new Contract { SizeSource = SizeSource.Argument });

    /// <summary>Names for embedded types and structs in C#: open_how is OpenHow.</summary>
    public static string ManagedName(string tag) =>
        string.Concat(tag.Split('_', StringSplitOptions.RemoveEmptyEntries).Select(part => char.ToUpper(part[0], CultureInfo.InvariantCulture) + part[1..]));

    extension(FieldDeclaration it)
    {
        /// <summary>The field as an array.</summary>
        public FieldDeclaration Times(int length) => it with { Type = new ArrayType(it.Type, length) };

        /// <summary>The field, brought by a version.</summary>
        public FieldDeclaration Since(int version) => it with { Since = version };

        /// <summary>The field that holds usize.</summary>
        public FieldDeclaration TheSize => it with { IsStructSize = true };

        /// <summary>Only these bits are let in.</summary>
        public FieldDeclaration Knows(ulong mask) => it with { Input = new InputRule(new MaskValue(mask), Errno.EINVAL) };

        /// <summary>Some of the bits that are let in came with a version, and are for structs of its size.</summary>
        public FieldDeclaration Needs(int version, ulong bits) => it with { KnownSince = new([.. it.KnownSince, new VersionedBits(version, new MaskValue(bits))]) };

        /// <summary>The kernel reads it, and none that is not marked so.</summary>
        public FieldDeclaration In => it with { IsInput = true };

        /// <summary>C's aligned(n).</summary>
        public FieldDeclaration Aligned(int alignment) => it with { Align = alignment };

        /// <summary>The bit-fields that it stores, one bit each unless a number stands behind a colon; what is left of it must be zero.</summary>
        public FieldDeclaration Bits(string names) => it with { BitFields = new([.. it.BitFields, .. names.Split(' ').Select(Bit)]) };

        /// <summary>Only zero is let in.</summary>
        public FieldDeclaration Zero => it.Knows(0);

        /// <summary>The kernel fills it.</summary>
        public FieldDeclaration Out => it with { IsOutput = true };

        /// <summary>The kernel fills these bits of it, and no other.</summary>
        public FieldDeclaration Gives(ulong mask) => it with { IsOutput = true, OutputMask = new MaskValue(mask) };
    }

    private static BitFieldDeclaration Bit(string text)
    {
        string[] parts = text.Split(':');
        return new BitFieldDeclaration(parts[0], parts.Length == 1 ? 1 : int.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    extension(EnumDeclaration was)
    {
        /// <summary>The enumeration with more members.</summary>
        public EnumDeclaration And(params (string Name, ulong Value)[] members) =>
            was with { Members = new([.. was.Members, .. members.Select(member => new EnumMember(member.Name, member.Value))]) };
    }

    extension(StructDeclaration was)
    {
        /// <summary>The struct with another contract.</summary>
        public StructDeclaration With(Contract contract) => was with { Contract = contract };

        /// <summary>The struct with a command.</summary>
        public StructDeclaration Ioctl(byte type, byte number, IoctlDirection direction = IoctlDirection.None) =>
            was with { Command = new CommandDeclaration(type, number, direction) };

        /// <summary>C's aligned(n) of the whole.</summary>
        public StructDeclaration Aligned(int alignment) => was with { Align = alignment };

        /// <summary>The struct as a union of its fields.</summary>
        public StructDeclaration AsUnion => was with { IsUnion = true };

        /// <summary>The struct with an array behind it that has no length.</summary>
        public StructDeclaration Followed(string name, ScalarKind element) => was with { Tail = new FlexibleTail(name, Scalar(element)) };

        /// <summary>More members of the struct or union that a field embeds.</summary>
        public StructDeclaration Widen(string name, params StructMember[] members) =>
            was.Now(name, field => field with { Type = (CompositeType)field.Type with { Members = new([.. ((CompositeType)field.Type).Members, .. members]) } });

        /// <summary>A field of the next version, or of one after it, that makes the struct larger, or the union.</summary>
        public FieldDeclaration Growth(string name, int versionsOn = 1)
        {
            // As much as the padding at the end can be.
            int words = was.IsUnion ? (LayoutEngine.SizeOf(was, TargetAbi.X86_64) / 8) + versionsOn : Math.Max(1, was.Align / 8);
            AbiType type = words == 1 ? Scalar(ScalarKind.U64) : new ArrayType(Scalar(ScalarKind.U64), words);
            return new FieldDeclaration(name, type, VersionTable.Newest(was) + versionsOn);
        }

        /// <summary>Appends fields to the newest version, where it has room for them.</summary>
        public StructDeclaration Append(params FieldDeclaration[] fields) =>
            was with { Fields = new([.. was.Fields, .. fields.Select(field => field.Since(was.Fields[^1].Since))]) };

        /// <summary>Appends the fields of the next version.</summary>
        public StructDeclaration Add(params FieldDeclaration[] fields)
        {
            int next = was.SkippedVersions.Select(skipped => skipped.Number).Append(VersionTable.Newest(was)).Max() + 1;
            return was with { Fields = new([.. was.Fields, .. fields.Select(field => field.Since(next))]) };
        }

        /// <summary>The struct without its newest version, whose number and size stay taken.</summary>
        public StructDeclaration Withdraw()
        {
            int newest = VersionTable.Newest(was);
            SkippedVersion skipped = new(newest, LayoutEngine.SizeOf(was, TargetAbi.X86_64));
            return was with { Fields = new([.. was.Fields.Where(field => field.Since < newest)]), SkippedVersions = new([.. was.SkippedVersions, skipped]) };
        }

        /// <summary>Puts fields in the place of one or more that follow each other; they belong to the version of the first.</summary>
        public StructDeclaration Replace(string[] names, params FieldDeclaration[] fields)
        {
            List<FieldDeclaration> all = [.. was.Fields];
            int at = all.FindIndex(field => field.Name == names[0]);
            int version = all[at].Since;
            foreach (string name in names)
            {
                Assert.Equal(name, all[at].Name);
                all.RemoveAt(at);
            }
            all.InsertRange(at, fields.Select(field => field.Since(version)));
            return was with { Fields = new([.. all]) };
        }

        /// <summary>Puts fields in the place of one.</summary>
        public StructDeclaration Replace(string name, params FieldDeclaration[] fields) => was.Replace([name], fields);

        /// <summary>Changes what is promised of a field.</summary>
        public StructDeclaration Now(string name, Func<FieldDeclaration, FieldDeclaration> change) =>
            was.Replace(name, change(was.Fields.Single(field => field.Name == name)));

        /// <summary>Makes outputs of all fields.</summary>
        public StructDeclaration AllOut => was with { Fields = new([.. was.Fields.Select(each => each.Out)]) };
    }
}
