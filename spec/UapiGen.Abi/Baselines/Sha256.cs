namespace UapiGen.Abi;

/// <summary>
/// SHA-256 (FIPS 180-4), in managed code: what seals are made of. .NET's own loads the system's OpenSSL the first time, which takes longer than all else that a
/// check of a dozen baselines does. A test holds the two against each other.
/// </summary>
internal static class Sha256
{
    /// <summary>The bytes of a block.</summary>
    private const int Block = 64;

    /// <summary>The words of a block.</summary>
    private const int Words = 16;

    /// <summary>The rounds that a block takes, a word each.</summary>
    private const int Schedule = 64;

    /// <summary>The first 32 bits of the fractional parts of the cube roots of the first 64 primes.</summary>
    private static readonly uint[] s_k =
    [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ];

    /// <summary>The hash of bytes, as eight words.</summary>
    public static uint[] Of(byte[] bytes)
    {
        (uint[] state, uint[] w) = (Begin(), new uint[Schedule]);
        int at = 0;
        for (; at + Block <= bytes.Length; at += Block)
        {
            for (int i = 0; i < Words; i++)
            {
                int from = at + (4 * i);
                w[i] = (uint)(bytes[from] << 24 | bytes[from + 1] << 16 | bytes[from + 2] << 8 | bytes[from + 3]);
            }
            Compress(state, w);
        }
        Array.Clear(w, 0, Words);
        for (int i = at; i < bytes.Length; i++) Put(w, i - at, bytes[i]);
        return End(state, w, bytes.Length);
    }

    /// <summary>
    /// The hash of what part of a text is in UTF-8, if it has a byte for each character, as nearly all have; null otherwise. It takes no copy of the text.
    /// </summary>
    public static uint[]? OfAscii(string text, int start, int end)
    {
        (uint[] state, uint[] w) = (Begin(), new uint[Schedule]);
        int at = start, seen = 0;
        for (; at + Block <= end; at += Block)
        {
            for (int i = 0; i < Words; i++)
            {
                int from = at + (4 * i);
                char one = text[from], two = text[from + 1], three = text[from + 2], four = text[from + 3];
                seen |= one | two | three | four;
                w[i] = (uint)(one << 24 | two << 16 | three << 8 | four);
            }
            Compress(state, w);
        }
        Array.Clear(w, 0, Words);
        for (int i = at; i < end; i++)
        {
            seen |= text[i];
            Put(w, i - at, (byte)text[i]);
        }
        return seen > 0x7F ? null : End(state, w, end - start);
    }

    /// <summary>The first 32 bits of the fractional parts of the square roots of the first 8 primes.</summary>
    private static uint[] Begin() => [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

    private static void Put(uint[] w, int at, byte value) => w[at / 4] |= (uint)value << (24 - (at % 4 * 8));

    /// <summary>Behind the last bytes stand one bit, zeros, and the length in bits as the last eight bytes of a block.</summary>
    private static uint[] End(uint[] state, uint[] w, int length)
    {
        Put(w, length % Block, 0x80);
        if (length % Block >= Block - 8)
        {
            Compress(state, w);
            Array.Clear(w, 0, Words);
        }
        ulong bits = (ulong)length * 8;
        (w[Words - 2], w[Words - 1]) = ((uint)(bits >> 32), (uint)bits);
        Compress(state, w);
        return state;
    }

    /// <summary>Takes a block in, which is the first words of the schedule.</summary>
    private static void Compress(uint[] state, uint[] w)
    {
        for (int i = Words; i < Schedule; i++)
        {
            uint s0 = Rotate(w[i - 15], 7) ^ Rotate(w[i - 15], 18) ^ w[i - 15] >> 3, s1 = Rotate(w[i - 2], 17) ^ Rotate(w[i - 2], 19) ^ w[i - 2] >> 10;
            w[i] = unchecked(w[i - 16] + s0 + w[i - 7] + s1);
        }

        uint a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
        unchecked
        {
            for (int i = 0; i < Schedule; i++)
            {
                uint one = h + (Rotate(e, 6) ^ Rotate(e, 11) ^ Rotate(e, 25)) + ((e & f) ^ (~e & g)) + s_k[i] + w[i];
                uint two = (Rotate(a, 2) ^ Rotate(a, 13) ^ Rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
                (h, g, f, e, d, c, b, a) = (g, f, e, d + one, c, b, a, one + two);
            }
            state[0] += a;
            state[1] += b;
            state[2] += c;
            state[3] += d;
            state[4] += e;
            state[5] += f;
            state[6] += g;
            state[7] += h;
        }
    }

    private static uint Rotate(uint word, int by) => word >> by | word << (32 - by);
}
