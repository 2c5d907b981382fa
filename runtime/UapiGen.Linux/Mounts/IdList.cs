using System.Collections;

namespace UapiGen.Linux.Mounts;

/// <summary>
/// Ids that the kernel hands out page by page. Each enumeration asks it anew. What comes or goes meanwhile is listed, or it is not; nothing is listed twice.
/// </summary>
/// <typeparam name="T">The ids: <see cref="MountId"/>, or a namespace's number.</typeparam>
public sealed class IdList<T> : IEnumerable<T>
    where T : unmanaged
{
    private const int PageLength = 256;

    private readonly PageReader _read;

    internal IdList(PageReader read) => _read = read;

    /// <summary>Asks for a page.</summary>
    /// <param name="after">The last id of the page before; default for the first page.</param>
    /// <param name="page">Where the ids go.</param>
    /// <returns>How many there are: a page that is not filled is the last.</returns>
    internal delegate int PageReader(T after, Span<T> page);

    /// <summary>Begins at the first id.</summary>
    public Enumerator GetEnumerator() => new(_read);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks the pages.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly PageReader _read;
        private readonly T[] _page;
        private int _count;
        private int _index;
        private bool _last;

        internal Enumerator(PageReader read)
        {
            _read = read;
            _page = new T[PageLength];
            _index = -1;
        }

        /// <inheritdoc/>
        public readonly T Current => _page[_index];

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next id, and asks for the next page where one is at its end.</summary>
        /// <exception cref="UapiException">The kernel refused; the call's own page by page method has the errors.</exception>
        public bool MoveNext()
        {
            if (_index + 1 < _count)
            {
                _index++;
                return true;
            }
            if (_last) return false;

            _count = _read(_count == 0 ? default : _page[_count - 1], _page);
            _last = _count < _page.Length;
            _index = 0;
            return _count > 0;
        }

        /// <summary>Begins again.</summary>
        public void Reset() => (_count, _index, _last) = (0, -1, false);

        /// <summary>Does nothing.</summary>
        public readonly void Dispose()
        {
        }
    }
}
