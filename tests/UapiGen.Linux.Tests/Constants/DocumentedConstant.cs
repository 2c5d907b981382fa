using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Xml.Linq;
using UapiGen.Linux.Files;

namespace UapiGen.Linux.Tests.Constants;

/// <summary>A member of one of our enumerations, and the constant in C that its documentation says it is: the first thing that stands there in code.</summary>
/// <param name="Member">Such as <c>Beneath</c>.</param>
/// <param name="CName">Such as <c>RESOLVE_BENEATH</c>; null where the documentation names none.</param>
/// <param name="Value">Its value, in the numbers of the architecture that runs.</param>
/// <param name="Bits">All bits of the enumeration.</param>
internal sealed record DocumentedConstant(string Member, string? CName, ulong Value, ulong Bits)
{
    /// <summary>What the declaration says, or follows from it, that exports call it; null where it says that C has no name for it.</summary>
    public string? Stated { get; private init; }


    /// <summary>The members of all enumerations that have a constant of C among them, but for the masks of all that we know: those grow with the kernel.</summary>
    public static IReadOnlyDictionary<string, DocumentedConstant[]> All { get; } = Read();

    private static Dictionary<string, DocumentedConstant[]> Read()
    {
        Assembly assembly = typeof(Openat2).Assembly;
        Dictionary<string, string?> code = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary")?.Descendants("c").FirstOrDefault()?.Value);
        return assembly.GetTypes().Where(type => type.IsEnum && !type.IsNested)
            .Select(type => (type.Name, Members: type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.Name != "All").Select(field => Of(type, field, code)).ToArray()))
            .Where(type => type.Members.Any(member => member.CName is not null))
            .Append((Name: nameof(Errno), Members: Errors()))
            .ToDictionary(type => type.Name, type => type.Members);
    }

    /// <summary>Errors have the names that they have in C.</summary>
    private static DocumentedConstant[] Errors() =>
        [.. Enum.GetValues<Errno>().Where(error => error != Errno.Success).Select(error => new DocumentedConstant(error.ToString(), error.ToString(), (ulong)error, uint.MaxValue))];

    private static DocumentedConstant Of(Type type, FieldInfo field, Dictionary<string, string?> code)
    {
        object value = field.GetValue(null)!;
        ulong number = value is OpenHowFlags flags ? OpenFlagNumbers.Of(flags) : Convert.ToUInt64(value, CultureInfo.InvariantCulture);
        ulong bits = ulong.MaxValue >> (64 - (8 * Marshal.SizeOf(Enum.GetUnderlyingType(type))));
        return new(field.Name, CNameOf(code.GetValueOrDefault($"F:{type.FullName}.{field.Name}")), number, bits) { Stated = StatedOf(type, field) };
    }

    private static string? StatedOf(Type type, FieldInfo field)
    {
        if (field.GetCustomAttribute<CNameAttribute>() is { } said) return said.Name;
        if (field.IsDefined(typeof(NotInCAttribute)) || type.IsDefined(typeof(NotInCAttribute))) return null;
        return (type.GetCustomAttribute<CPrefixAttribute>()?.Prefix ?? Abi.CConstantName.OfType(type.Name)) + Abi.CConstantName.Macro(field.Name);
    }

    private static string? CNameOf(string? code) => code is not null && code.All(one => one == '_' || char.IsAsciiLetterUpper(one) || char.IsAsciiDigit(one)) ? code : null;
}
