namespace UapiGen.Abi;

/// <summary>The longest part of a sequence that rises: what was moved is the rest, and no smaller rest would do.</summary>
internal static class LongestRun
{
    /// <summary>Marks the members of one longest rising part. Numbers below 0 are in none.</summary>
    public static bool[] Of(int[] numbers)
    {
        int[] before = new int[numbers.Length], tails = new int[numbers.Length];
        int length = 0;
        for (int i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] < 0) continue;
            int low = 0, high = length;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (numbers[tails[middle]] < numbers[i]) low = middle + 1;
                else high = middle;
            }
            before[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            if (low == length) length++;
        }
        bool[] kept = new bool[numbers.Length];
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) kept[i] = true;
        return kept;
    }
}
