using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace UapiGen.Analyzers;

/// <summary>What a compilation refers to, by what is the same in the next one that refers to it. Keeps nothing alive.</summary>
/// <param name="Identity">An object that stands for the metadata, or for the other compilation.</param>
/// <param name="Properties">How it is referred to.</param>
internal readonly record struct ReferenceIdentity(object Identity, MetadataReferenceProperties Properties)
{
    private static readonly ConditionalWeakTable<object, object> s_standIns = new();

    /// <summary>The identity of a reference.</summary>
    public static ReferenceIdentity Of(MetadataReference reference) => new(IdentityOf(reference), reference.Properties);

    /// <summary>Whether both are the same metadata, as an object, in the same use.</summary>
    public bool Equals(ReferenceIdentity other) => ReferenceEquals(Identity, other.Identity) && Properties.Equals(other.Properties);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(Identity);

    private static object IdentityOf(MetadataReference reference)
    {
        switch (reference)
        {
            case CompilationReference { Compilation: var other }:
                return StandInOf(other);
            case PortableExecutableReference file:
                try
                {
                    // A compiler that stays makes a new reference for each build, and keeps the metadata while the file is the same.
                    return file.GetMetadataId();
                }
                catch (Exception error) when (error is IOException or BadImageFormatException or UnauthorizedAccessException)
                {
                    return StandInOf(reference);
                }
            default:
                return StandInOf(reference);
        }
    }

    private static object StandInOf(object one) => s_standIns.GetValue(one, static _ => new object());
}
