namespace UapiGen.Abi.Export;

/// <summary>Writes what the compiler must agree on.</summary>
internal readonly struct LayoutAssertions(CWriter writer, string type)
{
    /// <summary>sizeof.</summary>
    public void Size(PerLayout size) => Write($"sizeof({type})", size);

    /// <summary>offsetof.</summary>
    public void Offset(string field, PerLayout offset) => Write($"offsetof({type}, {field})", offset);

    /// <summary>The first byte past a field.</summary>
    public void End(string field, PerLayout end) => Write($"offsetof({type}, {field}) + sizeof((({type} *)0)->{field})", end);

    private void Write(string subject, PerLayout number)
    {
        CWriter to = writer;
        to.ForEachLayout(number, bytes => to.Assert($"{subject} == {CText.Decimal(bytes)}"));
    }
}
