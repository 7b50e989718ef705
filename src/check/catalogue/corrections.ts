import { sample } from './example.ts';
import type { ProblemEntry } from './words.ts';

const rest = `reader: { ko: 시험용 편집부, en: Test editors }
  days: 14`;
const answerBy = (way: string) => `corrections:\n  ${way}\n  ${rest}`;
const whole = answerBy('mail: corrections@example.org');

/** How a reader of the site can answer, and what is said to every reader. */
export const correctionsProblems = {
  'corrections-missing': {
    severity: 'error',
    ko: {
      message: '잘못을 알릴 곳이 없습니다.',
      reason: '잘못을 알릴 길이 없는 사이트는 남의 잘못을 말할 수 없습니다.',
      fix: 'site.yaml에 corrections를 적습니다: 메일(mail)이나 양식(form) 가운데 하나, 읽는 곳(reader), 답하는 날수(days).',
    },
    en: {
      message: 'There is no way to report an error.',
      reason: 'A site that names the errors of others must be open to a report of its own.',
      fix: 'Add `corrections` to site.yaml: `mail` or `form`, who reads it (`reader`), and within how many days (`days`).',
    },
    example: {
      file: sample.site,
      wrong: `▲corrections:\n  ${rest}`,
      right: whole,
    },
  },
  'mail-format': {
    severity: 'error',
    ko: {
      message: '`{received}`은(는) 메일 주소가 아닙니다.',
      reason: '모든 페이지의 신고 링크가 이 주소로 갑니다.',
      fix: 'corrections@example.org처럼 한 주소만 적습니다.',
    },
    en: {
      message: '`{received}` is not a mail address.',
      reason: 'The link for reports on every page leads to it.',
      fix: 'Write one address, such as corrections@example.org.',
    },
    example: {
      file: sample.site,
      wrong: answerBy('mail: ▲corrections at example.org'),
      right: whole,
      fills: { received: 'corrections at example.org' },
    },
  },
  'form-blind': {
    severity: 'error',
    ko: {
      message: '`{received}`에는 페이지의 주소가 들어갈 자리가 없습니다.',
      reason: '어느 페이지의 잘못인지 독자가 다시 적어야 합니다.',
      fix: '주소가 들어갈 자리에 중괄호로 묶은 address를 적습니다. 제목은 title, 기록 번호는 record입니다.',
    },
    en: {
      message: '`{received}` has no place for the address of the page.',
      reason: 'A reader would have to write again which page is wrong.',
      fix: 'Write `address` in braces where the address of the page belongs; likewise `title` and `record`.',
    },
    example: {
      file: sample.site,
      wrong: answerBy('form: ▲https://example.org/report'),
      right: answerBy(
        'form: https://example.org/report?page={address}&title={title}&record={record}',
      ),
      fills: { received: 'https://example.org/report' },
    },
  },
  'banner-order': {
    severity: 'error',
    ko: {
      message: '알림이 시작하는 날({from})보다 마치는 날 `{received}`이(가) 앞섭니다.',
      reason: '그런 알림은 어느 날에도 보이지 않습니다.',
      fix: '두 날짜를 확인합니다.',
    },
    en: {
      message: 'The banner ends, `{received}`, before it begins ({from}).',
      reason: 'Such a banner is never shown.',
      fix: 'Check both dates.',
    },
    example: {
      file: sample.site,
      wrong: `banner:
  text: { ko: 시험용 알림입니다., en: A made-up notice. }
  from: 2026-06-03
  until: ▲2026-05-21`,
      right: `banner:
  text: { ko: 시험용 알림입니다., en: A made-up notice. }
  from: 2026-05-21
  until: 2026-06-03`,
      fills: { received: '2026-05-21', from: '2026-06-03' },
    },
  },
} as const satisfies Record<string, ProblemEntry>;
