using System.Collections;

namespace UapiGen.Linux.Mounts;

/// <summary>The mounts beneath a mount. Each enumeration asks the kernel anew, page by page.</summary>
public sealed class MountList : IEnumerable<MountId>
{
    private readonly MountId _beneath;
    private readonly MountNamespaceChoice _place;
    private readonly bool _newestFirst;

    internal MountList(MountId beneath, MountNamespaceChoice place, bool newestFirst) =>
        (_beneath, _place, _newestFirst) = (beneath, place, newestFirst);

    /// <summary>Begins at the first mount.</summary>
    public Enumerator GetEnumerator() => new(this, new MountId[Enumerator.PageLength]);

    IEnumerator<MountId> IEnumerable<MountId>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks the pages. A mount that comes or goes meanwhile is listed, or it is not; none is listed twice.</summary>
    public struct Enumerator : IEnumerator<MountId>
    {
        internal const int PageLength = 256;

        private readonly MountList _list;
        private readonly MountId[] _page;
        private int _count;
        private int _index;
        private bool _last;

        internal Enumerator(MountList list, MountId[] page)
        {
            _list = list;
            _page = page;
            _index = -1;
        }

        /// <inheritdoc/>
        public readonly MountId Current => _page[_index];

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next mount, and asks for the next page where one is at its end.</summary>
        /// <exception cref="UapiException">The kernel refused; <see cref="Listmount.TryRead"/> has the errors.</exception>
        public bool MoveNext()
        {
            if (_index + 1 < _count)
            {
                _index++;
                return true;
            }
            if (_last) return false;

            MountId after = _count == 0 ? default : _page[_count - 1];
            Errno error = Listmount.TryRead(_list._beneath, after, _page, out _count, _list._place, _list._newestFirst);
            if (error != Errno.Success) throw UapiException.ForCall(Listmount.Name, error, MountCauses.OfQuery(error, _list._beneath, _list._place));
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
