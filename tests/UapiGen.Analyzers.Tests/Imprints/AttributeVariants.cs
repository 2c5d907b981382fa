using System.Reflection;

namespace UapiGen.Analyzers.Tests.Imprints;

/// <summary>Struct declarations that differ in one argument of one attribute.</summary>
/// <param name="Name">The attribute, and which of its arguments.</param>
/// <param name="Declarations">The declarations, without a namespace around them.</param>
internal sealed record AttributeVariants(string Name, IReadOnlyList<string> Declarations)
{
    /// <summary>Every argument of every attribute that the runtime has for structs, fields and methods, in every value: also of attributes that are yet to come.</summary>
    public static IEnumerable<AttributeVariants> All =>
        from attribute in typeof(UapiStructAttribute).Assembly.GetExportedTypes()
        where attribute.IsSubclassOf(typeof(Attribute))
        from target in TargetsOf(attribute)
        from variants in Of(attribute, target)
        select variants;

    private static IEnumerable<AttributeTargets> TargetsOf(Type attribute) =>
        new[] { AttributeTargets.Struct, AttributeTargets.Field, AttributeTargets.Method }.Where(target => (attribute.GetCustomAttribute<AttributeUsageAttribute>()!.ValidOn & target) != 0);

    private static IEnumerable<AttributeVariants> Of(Type attribute, AttributeTargets target)
    {
        string name = $"{attribute.Name} on a {target}";
        string Apply(IEnumerable<string> arguments) => $"[global::{attribute.FullName}({string.Join(", ", arguments)})]";
        foreach (ConstructorInfo constructor in attribute.GetConstructors())
        {
            string[] usual = [.. constructor.GetParameters().Select(parameter => ValuesOf(parameter.ParameterType)[0])];
            yield return new(name, Declare(attribute, target, ["", Apply(usual)]));
            // Of a method of a struct nothing matters but that it is marked.
            if (target == AttributeTargets.Method) continue;
            for (int i = 0; i < usual.Length; i++)
            {
                ParameterInfo parameter = constructor.GetParameters()[i];
                yield return new($"{name}, {parameter.Name}", Declare(attribute, target, ValuesOf(parameter.ParameterType).Select(value => Apply([.. usual[..i], value, .. usual[(i + 1)..]]))));
            }
            foreach (PropertyInfo property in attribute.GetProperties().Where(property => property.SetMethod is { IsPublic: true }))
                yield return new($"{name}, {property.Name}", Declare(attribute, target, ValuesOf(property.PropertyType).Select(value => Apply([.. usual, $"{property.Name} = {value}"])).Prepend(Apply(usual))));
        }
    }

    private static IReadOnlyList<string> Declare(Type attribute, AttributeTargets target, IEnumerable<string> texts)
    {
        string own = attribute == typeof(UapiStructAttribute) ? "" : "[global::UapiGen.UapiStruct(\"s\")] ";
        return
        [
            .. texts.SelectMany<string, string>(text => target switch
            {
                AttributeTargets.Struct => [$"{own}{text} public partial struct S {{ public ulong A; }}"],
                AttributeTargets.Field => [$"{own}public partial struct S {{ {text} public ulong A; }}", $"{own}public partial struct S {{ public ulong A; {text} public const uint B = 1; }}"],
                _ => [$"{own}public partial struct S {{ public ulong A; {text} private void M() {{ }} }}"],
            }).Distinct(),
        ];
    }

    private static IReadOnlyList<string> ValuesOf(Type type) =>
        type.IsEnum ? [.. Enum.GetNames(type).DistinctBy(name => Enum.Parse(type, name)).Select(name => $"global::{type.FullName}.{name}")]
        : type == typeof(bool) ? ["true", "false"]
        : type == typeof(string) ? ["\"x\"", "\"y\""]
        : type == typeof(Type) ? ["typeof(uint)", "typeof(int)", "typeof(global::UapiGen.Errno)", "typeof(global::UapiGen.Reply)"]
        : type == typeof(object) ? ["1", "2", "1u", "1L", "(byte)1", "global::UapiGen.Reply.None", "global::UapiGen.Request.None"]
        : type == typeof(byte) || type == typeof(int) ? ["1", "2", "200"]
        : throw new NotSupportedException($"Say which values of {type} differ.");
}
