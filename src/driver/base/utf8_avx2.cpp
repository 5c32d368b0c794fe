// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/base/utf8_tables.h"
#include "driver/base/utf8_wide.h"

#ifdef __x86_64__

#include <immintrin.h>

// The functions here are compiled for AVX2 one by one, not the file: inline functions of the
// standard library must not come out in a form that older processors cannot run.
#define LB_AVX2 [[gnu::target("avx2")]]
#define LB_AVX2_INLINE [[gnu::target("avx2"), gnu::always_inline]] inline

namespace bolt
{

namespace
{

using namespace utf8;

LB_AVX2_INLINE __m256i load(const std::uint8_t *bytes)
{
    return _mm256_loadu_si256(reinterpret_cast<const __m256i *>(bytes));
}

LB_AVX2_INLINE __m256i loadTable(const std::uint8_t *table)
{
    return _mm256_broadcastsi128_si256(_mm_load_si128(reinterpret_cast<const __m128i *>(table)));
}

LB_AVX2_INLINE __m256i highNibbles(__m256i bytes)
{
    return _mm256_and_si256(_mm256_srli_epi16(bytes, 4), _mm256_set1_epi8(0x0F));
}

/// `bytes` moved up by N, the first places filled from the end of `before`.
template <int N>
LB_AVX2_INLINE __m256i shifted(__m256i bytes, __m256i before)
{
    return _mm256_alignr_epi8(bytes, _mm256_permute2x128_si256(before, bytes, 0x21), 16 - N);
}

/// Non-zero where something is wrong with `bytes`, of which `before` are the 32 before.
LB_AVX2_INLINE __m256i errorsOf(__m256i bytes, __m256i before)
{
    const __m256i first = shifted<1>(bytes, before);
    const __m256i twoByteErrors = _mm256_and_si256(
        _mm256_and_si256(_mm256_shuffle_epi8(loadTable(kFirstHigh), highNibbles(first)),
                         _mm256_shuffle_epi8(loadTable(kFirstLow),
                                             _mm256_and_si256(first, _mm256_set1_epi8(0x0F)))),
        _mm256_shuffle_epi8(loadTable(kSecondHigh), highNibbles(bytes)));
    // Where a lead byte wants a third or fourth byte, two continuations in a row are no error but
    // what must be there.
    const __m256i third =
        _mm256_subs_epu8(shifted<2>(bytes, before), _mm256_set1_epi8(char(0xE0 - 0x80)));
    const __m256i fourth =
        _mm256_subs_epu8(shifted<3>(bytes, before), _mm256_set1_epi8(char(0xF0 - 0x80)));
    const __m256i mustContinue =
        _mm256_and_si256(_mm256_or_si256(third, fourth), _mm256_set1_epi8(char(0x80)));
    return _mm256_xor_si256(mustContinue, twoByteErrors);
}

/// True when a sequence that begins in the last three bytes before `end` goes past it.
bool isCutAt(const std::uint8_t *end)
{
    return end[-1] >= 0xC0 || end[-2] >= 0xE0 || end[-3] >= 0xF0;
}

} // namespace

LB_AVX2 bool isValidUtf8Avx2(const std::uint8_t *bytes, std::size_t size)
{
    constexpr std::size_t kStep = sizeof(__m256i);
    __m256i errors = _mm256_setzero_si256();
    __m256i before = _mm256_setzero_si256();
    std::size_t i = 0;
    for (; i + kStep <= size; i += kStep) {
        const __m256i block = load(bytes + i);
        const bool isAscii = _mm256_movemask_epi8(_mm256_or_si256(block, before)) == 0;
        if (!isAscii)
            errors = _mm256_or_si256(errors, errorsOf(block, before));
        before = block;
    }
    // The last block overlaps the one before it; its first bytes are judged again.
    if (i < size) {
        const std::uint8_t *last = bytes + size - kStep;
        errors = _mm256_or_si256(errors, errorsOf(load(last), load(last - kStep)));
    }
    return _mm256_testz_si256(errors, errors) != 0 && !isCutAt(bytes + size);
}

} // namespace bolt

#endif
