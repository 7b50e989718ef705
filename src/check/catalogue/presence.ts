import { sample } from './example.ts';
import type { ProblemEntry } from './words.ts';

export const presenceProblems = {
  'content-missing': {
    severity: 'error',
    ko: {
      message: '기록 폴더를 열 수 없습니다.',
      reason: '읽을 기록이 없으면 사이트를 만들 수 없습니다.',
      fix: '--content 뒤에 적은 폴더 이름을 확인합니다.',
    },
    en: {
      message: 'The content folder cannot be opened.',
      reason: 'Without records there is no site to build.',
      fix: 'Check the folder given after --content.',
    },
    example: { file: '' },
  },
  'site-missing': {
    severity: 'error',
    ko: {
      message: 'site.yaml이 없습니다.',
      reason: '사이트의 이름과 운영하는 곳을 알 수 없습니다.',
      fix: '기록 폴더에 site.yaml을 만듭니다.',
    },
    en: {
      message: 'There is no site.yaml.',
      reason: 'The name and the operator of the site are not known.',
      fix: 'Add site.yaml to the content folder.',
    },
    example: { file: sample.site },
  },
  'site-empty': {
    severity: 'error',
    ko: {
      message: '공약도, 정부가 발표한 공약 수도 없습니다.',
      reason: '빈 사이트는 약속이 없다고 말하는 것과 같습니다.',
      fix: 'governments/<지자체>/pledges/<임기>/ 아래에 공약 파일을 두거나, terms/<임기>.yaml의 announced에 발표한 수를 적습니다.',
    },
    en: {
      message: 'There is no pledge, and no number of pledges that a government announced.',
      reason: 'An empty site would say that nothing was promised.',
      fix: 'Put pledge files below governments/<government>/pledges/<term>/, or state the announced number in announced of terms/<term>.yaml.',
    },
    example: { file: '' },
  },
  'government-incomplete': {
    severity: 'error',
    ko: {
      message: '지자체 `{received}`에 {missing}이(가) 없습니다.',
      reason: '지자체의 이름, 부서, 임기를 알아야 기록을 보여 줄 수 있습니다.',
      fix: 'governments/{received}/ 아래에 {missing}을(를) 만들거나 폴더 이름을 확인합니다. 공약 카드가 없어도 됩니다. departments.yaml에 문서를 낸 부서 하나, terms/<임기>.yaml에 임기와 발표한 공약 수(announced)만 있으면 사이트가 지어집니다.',
    },
    en: {
      message: 'The government `{received}` has no {missing}.',
      reason: 'Records need the name, the departments and the terms of their government.',
      fix: 'Add {missing} below governments/{received}/, or check the name of the folder. No pledge card is needed: one department in departments.yaml, and the dates and the announced number of pledges (announced) in terms/<term>.yaml make a site.',
    },
    example: {
      file: sample.government,
      fills: { received: 'sample', missing: 'departments.yaml' },
    },
  },
  'term-missing': {
    severity: 'error',
    ko: {
      message: '공약 폴더의 임기 `{received}`에 terms/{received}.yaml이 없습니다.',
      reason: '임기를 모르면 공약의 분야와 기한을 알 수 없습니다.',
      fix: '임기 파일을 만들거나 폴더 이름을 고칩니다.',
    },
    en: {
      message: 'The pledges of term `{received}` have no terms/{received}.yaml.',
      reason: 'Without its term the areas and the deadline of a pledge are not known.',
      fix: 'Add the term file, or correct the name of the folder.',
    },
    example: {
      file: 'governments/sample/pledges/7/1-2.md',
      fills: { received: '7' },
    },
  },
} as const satisfies Record<string, ProblemEntry>;
