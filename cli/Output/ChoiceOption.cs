using System.CommandLine;

namespace UapiGen.Cli.Output;

/// <summary>An option that takes one of some words.</summary>
internal static class ChoiceOption
{
    /// <summary>Makes the option. It is the words that are shown and completed, and they alone that are taken: not a member's name in C#, nor its number.</summary>
    /// <typeparam name="T">What the words stand for. Its default is meant where nothing is said.</typeparam>
    /// <param name="name">The option's name.</param>
    /// <param name="description">What it chooses.</param>
    /// <param name="choices">The words, in any case, and what they stand for.</param>
    public static Option<T> Create<T>(string name, string description, params (string Word, T Value)[] choices)
        where T : struct, Enum
    {
        string[] words = [.. choices.Select(choice => choice.Word)];
        Option<T> option = new(name) { Description = description, HelpName = string.Join('|', words) };
        option.CustomParser = result =>
        {
            string said = result.Tokens[0].Value;
            foreach ((string word, T value) in choices)
            {
                if (word.Equals(said, StringComparison.OrdinalIgnoreCase)) return value;
            }
            result.AddError($"{name} is {string.Join(", ", words[..^1])} or {words[^1]}, not '{said}'");
            return default;
        };
        option.CompletionSources.Clear();
        option.CompletionSources.Add(words);
        return option;
    }
}
