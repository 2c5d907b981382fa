using System.Text.Json;

namespace UapiGen.Abi.Export;

/// <summary>Writes a contract, every axis of it.</summary>
internal static class ContractJson
{
    public static void Write(Utf8JsonWriter json, AbiSnapshot snapshot)
    {
        Contract contract = snapshot.Contract;
        json.WriteStartObject("contract");
        json.WriteString("sizeSource", Kebab(contract.SizeSource.ToString()));
        json.WriteString("sizeWidth", Kebab(contract.SizeWidth.ToString()));
        TypeJson.Place(json, "floor", new PerLayout(contract.Floor, snapshot.FloorI386));
        json.WriteString("small", Kebab(contract.Small.ToString()));
        json.WriteString("smallError", contract.SmallError.ToString());
        json.WriteString("zero", Kebab(contract.Zero.ToString()));
        json.WriteString("cap", Kebab(contract.Cap.ToString()));
        json.WriteString("capError", contract.CapError.ToString());
        json.WriteBoolean("capReportsSize", contract.CapReportsSize);
        json.WriteString("larger", Kebab(contract.Larger.ToString()));
        json.WriteString("largerError", contract.LargerError.ToString());
        json.WriteString("reportFault", Kebab(contract.ReportFault.ToString()));
        json.WriteString("null", Kebab(contract.Null.ToString()));
        json.WriteString("nullError", contract.NullError.ToString());
        json.WriteString("tail", Kebab(contract.Tail.ToString()));
        json.WriteString("request", Kebab(contract.Request.ToString()));
        json.WriteString("reply", Kebab(contract.Reply.ToString()));
        json.WriteString("replySize", Kebab(contract.ReplySize.ToString()));
        json.WriteString("cut", Kebab(contract.Cut.ToString()));
        json.WriteString("cutError", contract.CutError.ToString());
        json.WriteBoolean("cutReportsSize", contract.CutReportsSize);
        json.WriteString("errorReply", Kebab(contract.ErrorReply.ToString()));
        json.WriteEndObject();
    }

    /// <summary>A word of the contract as baselines write it: <c>accept-zero-tail</c>.</summary>
    public static string Kebab(string name) => string.Concat(name.Select((c, i) => char.IsAsciiLetterUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
