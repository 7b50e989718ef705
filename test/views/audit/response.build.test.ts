import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite, findFile, type BuiltSite } from '../../built/build-site.ts';

const answer = '임기 뒤의 유지비는 총사업비에 넣지 않았다. 다음 자료에서는 따로 적겠다.';
let site: BuiltSite;
beforeAll(() => {
  site = buildSite();
});

/** The findings of a page, each as its markup; where a number stands for a source, with its note. */
function readFindings(address: string): string[] {
  const html = readFileSync(findFile(site, address), 'utf8').replaceAll('\u00a0', ' ');
  const findNote = (id: string) => new RegExp(`<li id="${id}">.*?</li>`, 's').exec(html)?.[0] ?? '';
  return html
    .split('<li class="finding ')
    .slice(1)
    .map((finding) =>
      finding.replace(/(?<= href="#(note-\d+)"[^>]*>)/g, (_, id: string) => findNote(id)),
    );
}

describe('an answer of the government', () => {
  test.each(['/sample/8/pledges/3-1/', '/en/sample/8/pledges/3-1/', '/audit/', '/en/audit/'])(
    'stands on %s beside its finding and no other, in text as large',
    (address) => {
      const findings = readFindings(address);
      const answered = findings.filter((finding) => finding.includes(answer));
      expect(findings.length).toBeGreaterThan(answered.length);
      expect(answered).toHaveLength(1);
      const [finding = ''] = answered;
      expect(finding).toContain('id="sample-8-3-1-after-term-outside-total');
      const text = new RegExp(`<p( lang="ko")?>${answer}</p>`);
      expect(finding).toMatch(text);
      expect(finding).toMatch(/2026년 2월 10일|10 February 2026/);
      expect(finding).toContain('/sources/sample-plan/');
      // The grade stays what the rule gave.
      expect(finding.startsWith('is-note')).toBe(true);
    },
  );

  test('needs no words where there is none', () => {
    for (const address of ['/sample/8/pledges/3-5/', '/en/sample/8/pledges/3-5/']) {
      const findings = readFindings(address);
      expect(findings.length).toBeGreaterThan(0);
      expect(findings.join('')).not.toMatch(/class="response"|정부의 답변|government’s answer/);
    }
  });

  test('is in the files of findings', () => {
    const csv = readFileSync(join(site.folder, 'data/v1/sample-findings.csv'), 'utf8');
    expect(csv.split('\n').filter((line) => line.includes(answer))).toHaveLength(1);
    const json = readFileSync(join(site.folder, 'data/v1/sample-findings.json'), 'utf8');
    const { records } = JSON.parse(json) as { records: { response?: { text: string } }[] };
    expect(records.filter(({ response }) => response?.text === answer)).toHaveLength(1);
  });
});
