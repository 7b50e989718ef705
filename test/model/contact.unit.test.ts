import { describe, expect, test } from 'vitest';
import { fillForm, listContacts, startMail } from '../../src/model/contact.ts';

const promise = { reader: { ko: '편집부', en: 'Editors' }, days: 14 };
const list = (ways: object, repository?: string) =>
  listContacts({ corrections: { ...promise, ...ways }, repository });

describe('where a report can be sent', () => {
  test('a form comes before a mail address', () => {
    const form = 'https://example.org/?page={address}';
    expect(list({ mail: 'a@example.org', form })).toEqual([
      { by: 'form', to: form },
      { by: 'mail', to: 'a@example.org' },
    ]);
  });

  test.each(['https://github.com/o/n', 'https://github.com/o/n/'])(
    'the form of the repository %s is its correction form',
    (repository) => {
      const [way, ...others] = list({ form: 'repository' }, repository);
      expect(others).toEqual([]);
      expect(way?.to).toMatch(
        /^https:\/\/github\.com\/o\/n\/issues\/new\?template=correction\.yml&/,
      );
    },
  );

  test('nowhere, while the repository is not known', () => {
    expect(list({ form: 'repository' })).toEqual([]);
  });
});

describe('a report that is begun', () => {
  const report = {
    address: 'https://a.example.kr/x/?a=1&b=2#c',
    title: '금 & 은 + 100%',
    record: '',
  };

  test('fills the places of a form so that each arrives whole', () => {
    const form = 'https://example.org/f?u={address}&t={title}&again={title}&r={record}';
    const { searchParams } = new URL(fillForm(form, report));
    expect(Object.fromEntries(searchParams)).toEqual({
      u: report.address,
      t: report.title,
      again: report.title,
      r: '',
    });
  });

  test('leaves braces of a form that name nothing of the page', () => {
    expect(fillForm('https://example.org/{id}?u={address}', { ...report, address: 'a' })).toBe(
      'https://example.org/{id}?u=a',
    );
  });

  test('starts a mail with a subject and lines', () => {
    const mail = startMail('a+b@example.org', '오류 & 신고', ['한 줄', '', '둘?']);
    const [to, query = ''] = mail.split('?');
    expect(to).toBe('mailto:a+b@example.org');
    const read = new Map(
      query.split('&').map((pair): [string, string] => {
        const [name = '', value = ''] = pair.split('=');
        return [name, decodeURIComponent(value)];
      }),
    );
    expect(read.get('subject')).toBe('오류 & 신고');
    expect(read.get('body')).toBe('한 줄\r\n\r\n둘?');
  });
});
