using UapiGen.Tests.Cases;
using UapiGen.Tests.Reference;

namespace UapiGen.Tests.Pages;

/// <summary>A window around the place where one real page ends and the next begins, in this process or another.</summary>
internal sealed class PageStage<TMemory>(SharedFile file, ulong boundary, TMemory memory, Action<PageKind, PageKind> set)
    : Stage<TMemory>(new ReferenceMemory(boundary - Reach, 2 * Reach, UserMemory.AddressLimit))
    where TMemory : struct, IUserMemory
{
    private const int Reach = 160;

    public ulong Boundary => boundary;

    public override Span<byte> Bytes => file.Around(Reach);

    public override TMemory Open() => memory;

    /// <summary>Makes both pages what they shall be, and the model with them.</summary>
    public void Set(PageKind first, PageKind second)
    {
        set(first, second);
        Reference.Access.AsSpan(0, Reach).Fill(Of(first));
        Reference.Access.AsSpan(Reach).Fill(Of(second));
    }

    private static Access Of(PageKind kind) => kind switch
    {
        PageKind.Hole or PageKind.NoAccess => Access.None,
        PageKind.ReadOnly => Access.Read,
        _ => Access.ReadAndWrite,
    };
}
