namespace UapiGen.Abi;

/// <content>What is said of names in C.</content>
internal sealed partial class FactWriter
{
    /// <summary>The enumerations that this block begins anew: what was said of their names is said anew, too.</summary>
    private HashSet<string>? _begun;

    private void WriteCNames()
    {
        var before = new Dictionary<string, string?>(StringComparer.Ordinal);
        if (was is not null)
        {
            foreach (CNameSubject one in CNameSubject.Of(was))
            {
                if (one.Enum is null || _begun?.Contains(one.Enum) != true) before[one.Text] = one.Said;
            }
        }
        var subjects = new List<string>();
        var after = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (CNameSubject one in CNameSubject.Of(now))
        {
            before.TryGetValue(one.Text, out string? former);
            // Source that does not compile yet may have two of one name: the first counts.
            if (one.Said == former || after.ContainsKey(one.Text)) continue;
            subjects.Add(one.Text);
            after.Add(one.Text, one.Said);
        }
        subjects.Sort(StringComparer.Ordinal);
        foreach (string subject in subjects) Line(FactWords.CName, subject + " " + CNameSubject.Write(after[subject]));
    }
}
