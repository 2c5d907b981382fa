using System.Globalization;

namespace UapiGen.Abi;

/// <summary>A field that takes the place of bytes without a name.</summary>
/// <param name="Name">Its name, which no other field has.</param>
/// <param name="Kind">Its type.</param>
/// <param name="Since">The version whose bytes it names.</param>
public sealed record PaddingField(string Name, ScalarKind Kind, int Since)
{
    /// <summary>The field as C# declares it, without a semicolon.</summary>
    public string Declaration => $"{Attributes} public {TypeName} {Name}";

    /// <summary>Its type in C#.</summary>
    public string TypeName => Kind switch
    {
        ScalarKind.U8 => "byte",
        ScalarKind.U16 => "ushort",
        _ => "uint",
    };

    private string Attributes => Since == 0 ? "[MustBeZero]" : "[Since(" + Since.ToString(CultureInfo.InvariantCulture) + "), MustBeZero]";
}
