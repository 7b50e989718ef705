import { expect, test } from 'vitest';
import { keepLines } from '../../../src/views/layout/keep-lines.ts';

test.each([
  ['<p>기준일 <b>2026년 1월 31일</b> 3.3 ㎡</p>', '<p>기준일 <b>2026년_1월_31일</b> 3.3_㎡</p>'],
  ['<p lang="ko">2024. 5.</p><p>31 May 2024</p>', '<p lang="ko">2024._5.</p><p>31_May_2024</p>'],
  ['<a href="/2024. 5./">읽기</a>', '<a href="/2024. 5./">읽기</a>'],
  ['<code>2024. 5.</code><p>2024. 5.</p>', '<code>2024. 5.</code><p>2024._5.</p>'],
  ['<q lang="ko">2023. 12. 11. 시범</q>', '<q lang="ko">2023. 12. 11. 시범</q>'],
  ['<script>"2024년 5월"</script>', '<script>"2024년 5월"</script>'],
])('the words of %s are kept together, and nothing else is touched', (html, kept) => {
  expect(keepLines(html)).toBe(kept.replaceAll('_', '\u00a0'));
});
