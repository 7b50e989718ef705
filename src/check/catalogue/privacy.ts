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
    severity: 'error',
    ko: {
      message: '대표 번호가 아닌 전화번호나 내선입니다: `{received}`',
      reason: '개인에게 바로 이어지는 번호는 괴롭힘에 쓰일 수 있습니다.',
      fix: '부서와 직책만 적습니다. 대표 번호라면 government.yaml의 contact에도 적습니다.',
    },
    en: {
      message: 'This is a number other than a main one, or an extension: `{received}`',
      reason: 'A number that reaches one person can be used to harass.',
      fix: 'Keep the department and the role. A main number belongs in `contact` of government.yaml as well.',
    },
    example: {
      file: sample.pledge,
      wrong: '    what: ▲담당(☎ 900-0000)',
      right: '    what: 착공',
      fills: { received: '900-0000' },
    },
  },
  'privacy-mail': {
    severity: 'error',
    ko: {
      message: '개인의 전자우편 주소입니다: `{received}`',
      reason: '한번 공개한 주소는 광고와 괴롭힘에 쓰이고 되돌릴 수 없습니다.',
      fix: '지우거나 부서의 대표 주소로 바꿉니다.',
    },
    en: {
      message: 'This is the mail address of a person: `{received}`',
      reason: 'An address, once published, is used for spam and worse, and cannot be taken back.',
      fix: 'Remove it, or give the address of the office.',
    },
    example: {
      file: sample.pledge,
      wrong: '시험용 문의: ▲nobody@naver.com',
      right: '시험용 문의: 시험기획과',
      fills: { received: 'nobody@naver.com' },
    },
  },
  'privacy-account': {
    severity: 'error',
    ko: {
      message: '계좌나 카드의 번호로 보입니다: `{received}`',
      reason: '돈이 오가는 번호는 공개할 수 없습니다.',
      fix: '바로 지우고, 이미 커밋했다면 저장소 관리자에게 알립니다.',
    },
    en: {
      message: 'This looks like the number of an account or a card: `{received}`',
      reason: 'A number that moves money must not be published.',
      fix: 'Remove it at once; if it was committed, tell the keeper of the repository.',
    },
    example: {
      file: sample.pledge,
      wrong: '시험용 카드: ▲4111-1111-1111-1111',
      fills: { received: '****-****-****-****' },
    },
  },
  'privacy-identity': {
    severity: 'error',
    ko: {
      message: '여권이나 면허나 차의 번호로 보입니다: `{received}`',
      reason: '한 사람을 가리키는 번호는 공개할 수 없습니다.',
      fix: '지웁니다. 공용 차라면 쓰임새만 적습니다.',
    },
    en: {
      message: 'This looks like the number of a passport, a licence or a car: `{received}`',
      reason: 'A number that leads to one person must not be published.',
      fix: 'Remove it. For an official car, say what it is used for.',
    },
    example: {
      file: sample.pledge,
      wrong: '시험용 여권: ▲M00000000',
      fills: { received: '*********' },
    },
  },
  'privacy-address': {
    severity: 'error',
    ko: {
      message: '사람이 사는 집의 주소로 보입니다: `{received}`',
      reason: '누가 어디에 사는지는 공개할 수 없습니다.',
      fix: '읍면동까지만 적습니다. 공공건물의 주소는 적어도 됩니다.',
    },
    en: {
      message: 'This looks like the address of a home: `{received}`',
      reason: 'Where somebody lives must not be published.',
      fix: 'Name the district only. The address of a public building may stand.',
    },
    example: {
      file: sample.pledge,
      wrong: '시험용 글 ▲101동 1203호',
      right: '시험용 글',
      fills: { received: '101동 1203호' },
    },
  },
  'privacy-name': {
    severity: 'error',
    ko: {
      message: '담당자나 시민의 이름으로 보입니다: `{received}`',
      reason: '공약은 사람이 아니라 자리가 책임집니다. 이름을 밝히는 것은 선출된 사람뿐입니다.',
      fix: '부서와 직책만 적습니다.',
    },
    en: {
      message: 'This looks like the name of an official or a citizen: `{received}`',
      reason: 'An office answers for a pledge, not a person; only those elected are named.',
      fix: 'Keep the department and the role.',
    },
    example: {
      file: sample.pledge,
      wrong: '시험용 과장 ▲홍길동',
      right: '시험용 과장',
      fills: { received: '홍길동' },
    },
  },
} as const satisfies Record<string, ProblemEntry>;
