using UapiGen;

Console.WriteLine(Strict.SearchArgs.Ksize);

namespace Strict
{
    /// <summary>What a search is asked for.</summary>
    [UapiStruct("search_args", Cap = SizeCap.PageSize)]
    public partial struct SearchArgs
    {
        /// <summary>The caller's size, in bytes.</summary>
        [StructSize] public ulong Size;

        /// <summary>No flag is known yet.</summary>
        [MustBeZero] public ulong Flags;

        /// <summary>Where the pattern lies.</summary>
        public ulong Pattern;

        /// <summary>Its length, in bytes.</summary>
        public ulong PatternLength;
    }
}
