namespace UapiGen.Abi.Export;

/// <summary>Writes what the compiler must agree on.</summary>
internal readonly struct LayoutAssertions(CWriter writer, string type)
{
    /// <summary>sizeof.</summary>
    public void Size(PerLayout size) => Write($"sizeof({type})", size);

    /// <summary>offsetof.</summary>
    public void Offset(CPlace place) => Write($"offsetof({type}, {place.Name})", place.Offset);

    /// <summary>The first byte past a field.</summary>
    public void End(CPlace place, PerLayout end) => Write($"offsetof({type}, {place.Name}) + sizeof((({type} *)0)->{place.Name})", end);

    private void Write(string subject, PerLayout number)
    {
        CWriter to = writer;
        to.ForEachLayout(number, bytes => to.Assert($"{subject} == {CText.Decimal(bytes)}"));
    }
}
