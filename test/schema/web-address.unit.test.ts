import { describe, expect, test } from 'vitest';
import { findAddressFault } from '../../src/schema/web-address.ts';

describe('an address that may be published', () => {
  test.each([
    'https://www.haneul.go.kr/',
    'https://하늘시.한국/',
    'https://하늘시.한국/공약/2024',
    'https://lg전자.한국/',
    'https://www.haneul.go.kr',
    'https://example.org:8443/view.do?menuId=12&code=3#top',
    'https://example.org/a;b=1/c@2x.png',
    'https://web.archive.org/web/2024/https://www.haneul.go.kr/',
    'https://WWW.Example.ORG/A',
    'https://example.org/?tokens=1&session=2024',
    'https://sub-domain.example.co.kr/',
  ])('%s', (address) => {
    expect(findAddressFault(address)).toBeUndefined();
  });

  test.each([
    'http://example.org/',
    'ftp://example.org/',
    'example.org',
    '//example.org/',
    'https:example.org',
    'https:/example.org',
    'https:\\\\example.org',
    'https://example.org\\@evil.example/',
    'https://haneul.go.kr@evil.kr/',
    'https://user:pass@example.org/',
    'https://haneul.go.kr%40evil.kr/',
    'https://localhost/',
    'https://intranet/',
    'https://printer.local/',
    'https://db.internal/',
    'https://router.lan/',
    'https://127.0.0.1/',
    'https://0x7f.1/',
    'https://2130706433/',
    'https://192.168.0.1/',
    'https://[::1]/',
    'https://xn--hneul-5nf.go.kr/',
    'https://h\u0430neul.go.kr/',
    'https://ｐａｊｕ.go.kr/',
    'https://haneul。go。kr/',
    'https://hаneul.한국/',
    'https://haneul.go.kr.evil.kr/',
    'https://www.haneul.go.kr.example.com/',
    'https://exa\u00ADmple.org/',
    'https://example.org/\u202Efdp.exe',
    'https://example.org/ a',
    'https://example.org./',
    'https://-a.example.org/',
    'https://',
    'javascript:alert(1)',
  ])('%s is none', (address) => {
    expect(findAddressFault(address)).toBe('link-unsafe');
  });

  test.each([
    'https://bit.ly/abc',
    'https://www.bit.ly/abc',
    'https://me2.do/abc',
    'https://han.gl/abc',
    'https://example.org/view.do;jsessionid=0A1B',
    'https://example.org/view.do;JSESSIONID=0A1B?x=1',
    'https://example.org/?PHPSESSID=1',
    'https://example.org/?sid=0A1B',
    'https://example.org/?a=1&access_token=x',
    'https://example.org/#id_token=x',
    'https://apis.data.go.kr/x?serviceKey=abc',
    'https://s3.example.org/a?X-Amz-Signature=x',
  ])('%s does not last', (address) => {
    expect(findAddressFault(address)).toBe('link-unstable');
  });
});
