import { sample } from './example.ts';
import type { ProblemEntry } from './words.ts';

/** Two facts of a record that were probably meant to go together. */
export const driftProblems = {
  'english-unchanged': {
    severity: 'warning',
    ko: {
      message:
        '한국어 이름이 `{previous}`에서 `{title}`(으)로 바뀌었는데 english는 `{received}` 그대로입니다.',
      reason: '영어 페이지가 바뀌기 전의 이름을 보여 줄 수 있습니다.',
      fix: '영어 이름도 고치거나 지웁니다. 뜻이 같으면 그대로 둡니다.',
    },
    en: {
      message:
        'The Korean name changed from `{previous}` to `{title}`, and english is still `{received}`.',
      reason: 'English pages may show what the record is no longer called.',
      fix: 'Change the English name as well, or delete it. If it still means the same, leave it.',
    },
    example: {
      file: sample.pledge,
      wrong: 'title: 시험용 새 공약\nenglish: ▲A made-up pledge',
      right: 'title: 시험용 새 공약\nenglish: A new made-up pledge',
      fills: {
        received: 'A made-up pledge',
        previous: '시험용 공약 하나',
        title: '시험용 새 공약',
      },
    },
  },
  'responsible-elsewhere': {
    severity: 'warning',
    ko: {
      message:
        '책임지는 직책이 이 공약의 부서가 아닌 `{received}`의 것입니다. 주관부서는 `{lead}`입니다.',
      reason: '부서를 바꾸며 한 곳만 고쳤거나 다른 공약에서 옮겨 적은 것일 수 있습니다.',
      fix: 'responsible의 department를 고치거나, 함께 맡은 부서면 supporting에 적습니다. 원문이 그렇다면 그대로 둡니다.',
    },
    en: {
      message:
        'A responsible post is of `{received}`, which is no department of this pledge; its lead is `{lead}`.',
      reason:
        'One of two places may have been left when the department changed, or it was copied from another pledge.',
      fix: 'Correct the department below responsible, or name it under supporting. If the source says so, leave it.',
    },
    example: {
      file: sample.pledge,
      wrong: 'responsible:\n  - { department: ▲second, role: 과장 }\nstatus:',
      right: 'responsible:\n  - { department: planning, role: 과장 }\nstatus:',
      fills: { received: 'second', lead: 'planning' },
    },
  },
} as const satisfies Record<string, ProblemEntry>;
