using System.Collections.Frozen;
using System.Reflection;
using System.Reflection.Emit;

namespace UapiGen.Serve.Tests;

/// <summary>Which members each method of an assembly refers to, read from its IL.</summary>
internal static class MethodReferences
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly FrozenDictionary<short, OpCode> Codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToFrozenDictionary(code => code.Value);

    /// <summary>Every method of an assembly with what it refers to, in its order.</summary>
    public static IEnumerable<(MethodBase Method, List<(OpCode Code, MemberInfo Member)> References)> Of(Assembly assembly) =>
        from type in assembly.GetTypes()
        from method in type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All))
        select (method, ReferencesOf(method));

    /// <summary>The methods that refer to a member by one of the instructions, as "Type.Method".</summary>
    public static string[] Users(Assembly assembly, MemberInfo member, params OpCode[] codes) =>
    [
        .. Of(assembly)
            .Where(user => user.References.Any(reference => Equals(reference.Member, member) && (codes.Length == 0 || codes.Contains(reference.Code))))
            .Select(user => $"{user.Method.DeclaringType!.Name}.{user.Method.Name}")
            .Order(StringComparer.Ordinal),
    ];

    private static List<(OpCode Code, MemberInfo Member)> ReferencesOf(MethodBase method)
    {
        List<(OpCode, MemberInfo)> references = [];
        byte[] il = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        Type[] typeArguments = method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : [];
        Type[] methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : [];

        for (int at = 0; at < il.Length;)
        {
            short value = il[at++];
            if (value == 0xFE) value = (short)(0xFE00 | il[at++]);
            OpCode code = Codes[value];
            switch (code.OperandType)
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineType or OperandType.InlineTok:
                    references.Add((code, method.Module.ResolveMember(BitConverter.ToInt32(il, at), typeArguments, methodArguments)!));
                    at += 4;
                    break;
                case OperandType.InlineSwitch:
                    at += 4 + 4 * BitConverter.ToInt32(il, at);
                    break;
                case OperandType.InlineI8 or OperandType.InlineR:
                    at += 8;
                    break;
                case OperandType.InlineBrTarget or OperandType.InlineI or OperandType.InlineSig or OperandType.InlineString or OperandType.ShortInlineR:
                    at += 4;
                    break;
                case OperandType.InlineVar:
                    at += 2;
                    break;
                case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                    at += 1;
                    break;
            }
        }

        return references;
    }
}
