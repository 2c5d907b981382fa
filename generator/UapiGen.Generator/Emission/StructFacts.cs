using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Generator.Emission;

/// <summary>What the sections of a struct's output share: everything here is computed from the model by the ABI core, once.</summary>
internal sealed class StructFacts
{
    public StructFacts(StructModel model, Names names)
    {
        Site = model.Site;
        Declaration = model.Declaration;
        Names = names;
        Contract = ContractRules.Resolve(Declaration);
        Layout = LayoutEngine.Lay(Declaration, TargetAbi.X86_64);
        Versions = VersionTable.Compute(Declaration, TargetAbi.X86_64);
        SizeFieldIndex = IndexOfSizeField(Declaration);
        SaysSize = LayoutEngine.ManagedSizeOf(Declaration) != Layout.Size;
    }

    public TypeSite Site { get; }
    public StructDeclaration Declaration { get; }
    public Names Names { get; }

    /// <summary>The contract without defaults.</summary>
    public Contract Contract { get; }

    /// <summary>The layout on the 64-bit machines that .NET runs on: one and the same on all of them.</summary>
    public StructLayout Layout { get; }

    public EquatableArray<StructVersion> Versions { get; }

    /// <summary>The size field's place among the fields, or -1.</summary>
    public int SizeFieldIndex { get; }

    /// <summary>Whether .NET would give the struct another size than C does, so that it has to be said.</summary>
    public bool SaysSize { get; }

    public string Name => Site.Name;

    /// <summary>One of the user's own names, as short as this place allows.</summary>
    public string Local(string name) => Names.Local(name, Site);

    /// <summary>The struct or union as C knows it.</summary>
    public string CName => Declaration.CTypeName;

    public FieldDeclaration? SizeField => SizeFieldIndex < 0 ? null : Declaration.Fields[SizeFieldIndex];

    /// <summary>The size field's type in C#.</summary>
    public string SizeFieldType => SizeField!.Type is ScalarType scalar ? scalar.Kind.CSharpName() : "ulong";

    /// <summary>Where the size field lies, as an address expression from <c>user</c>.</summary>
    public string SizeFieldAddress
    {
        get
        {
            int offset = Layout.Fields[SizeFieldIndex].Offset;
            return offset == 0 ? "user" : "user + " + offset.Text();
        }
    }

    /// <summary>The floor's name among the generated constants.</summary>
    public string FloorName => Contract.Floor == Versions[0].Size ? "SizeVer0" : "Floor";

    public bool ReadsSizeFromStruct => Contract.SizeSource == SizeSource.Field;

    /// <summary>Whether usize comes beside the address, as a parameter of the copies.</summary>
    public bool IsSizePassed => ContractRules.IsPassed(Contract.SizeSource);

    /// <summary>Whether there is a usize at all; without one, every copy is of ksize bytes.</summary>
    public bool IsSized => ContractRules.IsSized(Contract.SizeSource);

    /// <summary>Whether there is anything to say of a size that comes beside the address, or of the address.</summary>
    public bool ChecksSize =>
        Contract.SizeWidth == SizeWidth.Bits32 || Contract.Null != NullStruct.Fault || Contract.Zero != ZeroSize.Small || SizeRefusals.Of(this, KernelSide.Newest).Count > 0;

    /// <summary>Whether the tail of a larger struct decides whether it is taken.</summary>
    public bool ScansTail => IsSized && Contract.Request == Request.Whole && ContractRules.ScansTail(Contract.Larger);

    /// <summary>Whether a null address means that there is no struct.</summary>
    public bool MayBeAbsent => Contract.Null is NullStruct.NoStruct or NullStruct.NoStructWithoutSize;

    /// <summary>Whether what a caller wrote into fields is checked.</summary>
    public bool ChecksFields => ContractRules.ChecksFields(Declaration);

    /// <summary>Whether the copy in is divided, so that a dispatch can tell a failed copy from a field that was refused.</summary>
    public bool DividesCopyIn => Contract.ErrorReply != ErrorReply.None && ChecksFields;

    private static int IndexOfSizeField(StructDeclaration declaration)
    {
        for (int i = 0; i < declaration.Fields.Count; i++)
        {
            if (declaration.Fields[i].IsStructSize) return i;
        }
        return -1;
    }
}
