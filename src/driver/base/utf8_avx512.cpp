// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/base/utf8_tables.h"
#include "driver/base/utf8_wide.h"

#ifdef __x86_64__

#ifndef __clang__
// GCC 12 warns of vectors that its own header leaves undefined on purpose.
#pragma GCC diagnostic ignored "-Wuninitialized"
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
#include <immintrin.h>

// Function by function, as in utf8_avx2.cpp, which this mirrors.
#define LB_AVX512 [[gnu::target("avx512bw")]]
#define LB_AVX512_INLINE [[gnu::target("avx512bw"), gnu::always_inline]] inline

namespace bolt
{

using namespace utf8;

namespace
{

LB_AVX512_INLINE __m512i loadTable(const std::uint8_t *table)
{
    return _mm512_broadcast_i32x4(_mm_load_si128(reinterpret_cast<const __m128i *>(table)));
}

LB_AVX512_INLINE __m512i highNibbles(__m512i bytes)
{
    return _mm512_and_si512(_mm512_srli_epi16(bytes, 4), _mm512_set1_epi8(0x0F));
}

/// Non-zero where something is wrong with `bytes`, of which `before` are the 64 before.
LB_AVX512_INLINE __m512i errorsOf(__m512i bytes, __m512i before)
{
    // All moved up by 16, so that each lane finds its neighbour's end.
    const __m512i lower = _mm512_alignr_epi64(bytes, before, 6);
    const __m512i first = _mm512_alignr_epi8(bytes, lower, 15);
    const __m512i twoByteErrors = _mm512_and_si512(
        _mm512_and_si512(_mm512_shuffle_epi8(loadTable(kFirstHigh), highNibbles(first)),
                         _mm512_shuffle_epi8(loadTable(kFirstLow),
                                             _mm512_and_si512(first, _mm512_set1_epi8(0x0F)))),
        _mm512_shuffle_epi8(loadTable(kSecondHigh), highNibbles(bytes)));
    const __m512i third =
        _mm512_subs_epu8(_mm512_alignr_epi8(bytes, lower, 14), _mm512_set1_epi8(char(0xE0 - 0x80)));
    const __m512i fourth =
        _mm512_subs_epu8(_mm512_alignr_epi8(bytes, lower, 13), _mm512_set1_epi8(char(0xF0 - 0x80)));
    const __m512i mustContinue =
        _mm512_and_si512(_mm512_or_si512(third, fourth), _mm512_set1_epi8(char(0x80)));
    return _mm512_xor_si512(mustContinue, twoByteErrors);
}

} // namespace

LB_AVX512 bool isValidUtf8Avx512(const std::uint8_t *bytes, std::size_t size)
{
    constexpr std::size_t kStep = sizeof(__m512i);
    __m512i errors = _mm512_setzero_si512();
    __m512i before = _mm512_setzero_si512();
    for (; size >= kStep; size -= kStep, bytes += kStep) {
        const __m512i block = _mm512_loadu_si512(bytes);
        const bool isAscii = _mm512_movepi8_mask(_mm512_or_si512(block, before)) == 0;
        if (!isAscii)
            errors = _mm512_or_si512(errors, errorsOf(block, before));
        before = block;
    }
    // The rest, and zeros behind it: a sequence that is cut off shows as too short.
    const __mmask64 rest = (__mmask64{1} << size) - 1;
    const __m512i last = _mm512_maskz_loadu_epi8(rest, bytes);
    errors = _mm512_or_si512(errors, errorsOf(last, before));
    return _mm512_test_epi8_mask(errors, errors) == 0;
}

} // namespace bolt

#endif
