namespace UapiGen.Abi;

/// <summary>An array whose length is not known yet.</summary>
/// <remarks>
/// A list would do, but that it can be sorted, searched and walked in a dozen ways: a native program makes room at every start for what each of them keeps, for
/// each kind of item.
/// </remarks>
internal sealed class ArrayBuilder<T>(int capacity = 4)
{
    private T[] _items = new T[capacity];

    public int Count { get; private set; }

    public T this[int index]
    {
        get => _items[index];
        set => _items[index] = value;
    }

    public void Add(T item)
    {
        if (Count == _items.Length) Array.Resize(ref _items, (2 * Count) + 1);
        _items[Count++] = item;
    }

    /// <summary>Takes an item out; those behind it move up.</summary>
    public void RemoveAt(int index) => Array.Copy(_items, index + 1, _items, index, --Count - index);

    public T[] ToArray()
    {
        if (Count == 0) return [];
        var items = new T[Count];
        Array.Copy(_items, items, Count);
        return items;
    }

    /// <summary>Walks the items, of which none may be added or taken out meanwhile.</summary>
    public Enumerator GetEnumerator() => new(this);

    public struct Enumerator(ArrayBuilder<T> all)
    {
        private int _next;

        public readonly T Current => all[_next - 1];

        public bool MoveNext() => ++_next <= all.Count;
    }
}
