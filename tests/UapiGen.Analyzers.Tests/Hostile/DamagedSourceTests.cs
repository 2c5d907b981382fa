namespace UapiGen.Analyzers.Tests.Hostile;

/// <summary>A sound source with random damage. The failure names the seed.</summary>
public class DamagedSourceTests
{
    [Fact]
    public async Task RandomDamage_IsExplained()
    {
        int seed = Environment.TickCount;
        var random = new Random(seed);
        string[] pieces =
        [
            "ref ", "readonly ", "unsafe ", "static ", "const ", "file ", "record ", "required ", "volatile ", "<T>", "[]", "?", "*", "()", "{}", ";", "bool ", "string ", "nint ", "dynamic ", "void ",
            "null", "-1", "typeof(int)", "new int[0]", "\"\"", "default", "0xFFFFFFFFFFFFFFFFF", "this", "base", "\0", "\uD800", "𝔘", "/*", "#if X\n", "#endif\n", "[Since(2)]", "[StructSize]", "event System.Action ",
        ];
        for (int i = 0; i < 1000; i++)
        {
            string source = WholeSource.Text;
            for (int change = random.Next(1, 4); change > 0; change--)
            {
                int at = random.Next(source.Length);
                source = random.Next(3) == 0 ? source.Remove(at, Math.Min(random.Next(1, 20), source.Length - at)) : source.Insert(at, pieces[random.Next(pieces.Length)]);
            }
            try
            {
                await Judgement.OfAsync(source);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                throw new InvalidOperationException($"Seed {seed}, change {i}.", failure);
            }
        }
    }
}
