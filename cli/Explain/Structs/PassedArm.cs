namespace UapiGen.Cli.Explain.Structs;

/// <summary>A member of a union in a struct that was passed.</summary>
/// <param name="Name">Its name in C#: of a struct that C gives none as well.</param>
/// <param name="Parts">The numbers and unions that it is made of.</param>
internal sealed record PassedArm(string Name, IReadOnlyList<PassedPart> Parts)
{
    /// <summary>Whether nothing in it is anything but 0.</summary>
    public bool IsZero => Parts.All(part => part.IsZero);
}
