using System.Collections;

namespace UapiGen.Linux.Mounts;

/// <summary>The namespaces in use. Each enumeration asks the kernel anew, page by page.</summary>
public sealed class NamespaceList : IEnumerable<ulong>
{
    private readonly NamespaceKinds _kinds;
    private readonly ulong _owner;

    internal NamespaceList(NamespaceKinds kinds, ulong owner) => (_kinds, _owner) = (kinds, owner);

    /// <summary>Begins at the first namespace.</summary>
    public Enumerator GetEnumerator() => new(this, new ulong[Enumerator.PageLength]);

    IEnumerator<ulong> IEnumerable<ulong>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks the pages. A namespace that comes or goes meanwhile is listed, or it is not; none is listed twice.</summary>
    public struct Enumerator : IEnumerator<ulong>
    {
        internal const int PageLength = 256;

        private readonly NamespaceList _list;
        private readonly ulong[] _page;
        private int _count;
        private int _index;
        private bool _last;

        internal Enumerator(NamespaceList list, ulong[] page)
        {
            _list = list;
            _page = page;
            _index = -1;
        }

        /// <inheritdoc/>
        public readonly ulong Current => _page[_index];

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next namespace, and asks for the next page where one is at its end.</summary>
        /// <exception cref="UapiException">The kernel refused; <see cref="Listns.TryRead"/> has the errors.</exception>
        public bool MoveNext()
        {
            if (_index + 1 < _count)
            {
                _index++;
                return true;
            }
            if (_last) return false;

            ulong after = _count == 0 ? 0 : _page[_count - 1];
            Errno error = Listns.TryRead(_list._kinds, _list._owner, after, _page, out _count);

            // The kernel looks for a namespace past the last one that it told, and there need be none.
            bool atEnd = error == Errno.ENOENT && after != 0;
            if (error != Errno.Success && !atEnd) throw UapiException.ForCall(Listns.Name, error, Listns.Cause(error, _list._kinds, _list._owner));
            _last = atEnd || _count < _page.Length;
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
