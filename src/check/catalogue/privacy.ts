import { sample } from './example.ts';
import type { ProblemEntry } from './words.ts';

export const privacyProblems = {
  'privacy-mobile': {
    severity: 'error',
    ko: {
      message: '휴대전화 번호가 있습니다: `{received}`',
      reason: '한번 공개한 개인정보는 되돌릴 수 없습니다.',
      fix: '지우거나 부서의 대표 번호로 바꿉니다.',
    },
    en: {
      message: 'There is a mobile number: `{received}`',
      reason: 'Personal data, once published, cannot be taken back.',
      fix: 'Remove it, or give the public number of the department.',
    },
    example: {
      file: sample.pledge,
      wrong: '시험용 문의: ▲010-0000-0000',
      right: '시험용 문의: 시험기획과',
      fills: { received: '010-0000-0000' },
    },
  },
  'privacy-resident': {
    severity: 'error',
    ko: {
      message: '주민등록번호로 보이는 숫자가 있습니다.',
      reason: '주민등록번호는 어떤 까닭으로도 공개할 수 없습니다.',
      fix: '바로 지우고, 이미 커밋했다면 저장소 관리자에게 알립니다.',
    },
    en: {
      message: 'There is what looks like a resident registration number.',
      reason: 'It must never be published for any reason.',
      fix: 'Remove it at once; if it was committed, tell the keeper of the repository.',
    },
    example: {
      file: sample.pledge,
      wrong: '시험용 번호: ▲990101-1000000',
    },
  },
  'privacy-direct-line': {
    severity: 'warning',
    ko: {
      message: '담당자의 직통 전화로 보입니다: `{received}`',
      reason: '개인에게 바로 이어지는 번호는 괴롭힘에 쓰일 수 있습니다.',
      fix: '부서와 직책만 적고 번호는 지웁니다.',
    },
    en: {
      message: 'This looks like the direct line of an official: `{received}`',
      reason: 'A number that reaches one person can be used to harass.',
      fix: 'Keep the department and the role, and remove the number.',
    },
    example: {
      file: sample.pledge,
      wrong: '    what: ▲담당(☎ 900-0000)',
      right: '    what: 착공',
      fills: { received: '900-0000' },
    },
  },
} as const satisfies Record<string, ProblemEntry>;
