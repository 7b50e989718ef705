import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { openFolder } from '../../src/search/open-folder.ts';
import { buildGeneratedSite, buildSite, findFile, type BuiltSite } from '../built/build-site.ts';

let site: BuiltSite;
beforeAll(() => {
  site = buildGeneratedSite();
});

/** The words of a page's main part as a reader meets them. */
function readWords(address: string, built = site): string {
  const html = readFileSync(findFile(built, address), 'utf8');
  return (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ');
}

const readPage = (address: string) => readFileSync(findFile(site, address), 'utf8');

describe('a pledge that was dropped', () => {
  const own = '/adjusted/8/pledges/1-2/';

  test.each([own, `/en${own}`])('keeps its page at %s', (address) => {
    expect(existsSync(findFile(site, address))).toBe(true);
  });

  test('says at its top what happened, when, why and who decided', () => {
    const words = readWords(own);
    const top = words.slice(0, words.indexOf('정부의 발표'));
    for (const said of [
      '폐기된 약속입니다.',
      '2024년 11월 5일',
      '재정',
      '시험용 2024 시민배심원단',
      '31명 가운데 24명 찬성',
    ]) {
      expect(top).toContain(said);
    }
    expect(readPage(own)).toContain('href="/adjusted/8/adjustments/"');
  });

  test('says so wherever only its description is seen', () => {
    expect(readPage(own)).toContain('<meta name="description" content="폐기된 약속입니다. ');
  });

  test('stays in the list, with its mark', () => {
    const row = /<li class="row promise" data-id="1-2"[\s\S]*?<\/li><\/ul>/.exec(
      readPage('/adjusted/8/pledges/'),
    );
    expect(row?.[0]).toContain('약속</span> <span class="status tone-bad">');
  });

  test('is found by searching', async () => {
    const search = await openFolder(site.folder);
    const { results } = await search('시민회관 새로 짓기');
    expect(results[0]?.address).toBe(own);
    const dropped = (await search('폐기된 약속')).results.map(({ address }) => address);
    expect(dropped).toContain(own);
  });
});

describe('pledges that were merged and split', () => {
  test('lead to what they became, which leads back', () => {
    expect(readWords('/adjusted/8/pledges/1-3/')).toContain('다른 약속에 통합되었습니다.');
    expect(readPage('/adjusted/8/pledges/1-3/')).toContain('href="/adjusted/8/pledges/1-1/"');
    expect(readWords('/adjusted/8/pledges/1-1/')).toContain('이 약속에 통합된 것: 1-3');
    const split = readPage('/adjusted/8/pledges/1-4/');
    for (const part of ['1-5', '1-6']) {
      expect(split).toContain(`href="/adjusted/8/pledges/${part}/"`);
      expect(readWords(`/adjusted/8/pledges/${part}/`)).toContain('다음에서 나왔습니다: 1-4');
    }
  });
});

test('a pledge only reported as dropped says that no procedure is on record', () => {
  const words = readWords('/adjusted/8/pledges/1-8/');
  expect(words).toContain('언제 어떤 심의를 거쳤는지는 원문에 없습니다.');
  expect(words).toContain('절차가 적히지 않은 폐기·보류');
});

describe('the ledger', () => {
  test('says both counts and both rates, and why they differ', () => {
    const words = readWords('/adjusted/8/adjustments/');
    // 7 first: 1-1 to 1-4 and 1-7 to 1-9, of which 1-1 is completed. 5 now: 1-1, 1-5, 1-6, 1-7, 1-9; 1-1 and 1-5 are.
    expect(words).toContain(
      '나중에 더해진 것을 빼고 이 사이트에 카드가 있는 공약은 7건입니다. 그 가운데 폐기 2건, 통합 1건, 분리 1건이 빠지고 2건이 더해져 지금은 5건을 셉니다.',
    );
    // Of fewer than ten there is no percent.
    expect(words).toContain(
      '완료율은 빠진 카드까지 세면 7건 가운데 1건, 지금 세는 카드로 5건 가운데 2건입니다.',
    );
    expect(words).not.toContain('두 완료율');
  });

  test('lists every change with its words struck out and put in', () => {
    const changed = /<p class="difference">.*?<\/p>/g;
    const differences = readPage('/adjusted/8/adjustments/').match(changed) ?? [];
    expect(differences).toHaveLength(5);
    expect(differences[3]?.replaceAll(/<span.*?<\/span>/g, '')).toBe(
      '<p class="difference"><del>2025년까지 청년</del> <ins>2026년까지 청년과 중장년</ins> 일자리 300개 만들기</p>',
    );
    expect(readWords('/adjusted/8/adjustments/')).toContain(
      '5건 가운데 바뀐 날이 적힌 것은 4건, 심의하거나 건의한 곳이 적힌 것은 4건, 심의 결과가 적힌 것은 2건입니다.',
    );
  });

  test('shows each recommendation with its answer and its result, or that there is none', () => {
    const words = readWords('/adjusted/8/adjustments/');
    expect(words).toContain(
      '권고 중장년도 함께 뽑을 것 답변 일부 받아들임 절반까지 뽑음 결과 2025년 2월 대상을 넓힘',
    );
    expect(words).toContain('권고 뽑은 수를 분기마다 밝힐 것 답변 원문에 없음 결과 원문에 없음');
  });

  test('of the made-up city says what its sources do and do not state', () => {
    const words = readWords('/sample/8/adjustments/', buildSite());
    expect(words).toContain(
      '이 사이트에 카드가 있는 공약 6건을 모두 셉니다. 빠지거나 더해졌다고 적힌 카드가 없습니다.',
    );
    expect(words).toContain('완료율은 셈할 수 없습니다.');
    expect(words).toContain('바뀐 날이 적힌 것은 0건');
    expect(words).toContain(
      '시민배심원단이나 공약이행평가단의 권고가 이 사이트의 기록에 없습니다.',
    );
  });

  test.each(['/adjusted/8/', '/adjusted/8/pledges/1-9/'])('is linked from %s', (address) => {
    expect(readPage(address)).toContain('href="/adjusted/8/adjustments/"');
  });
});
