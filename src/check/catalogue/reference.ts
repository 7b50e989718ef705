import { sample } from './example.ts';
import type { ProblemEntry } from './words.ts';

export const referenceProblems = {
  'source-missing': {
    severity: 'error',
    ko: {
      message: '출처 문서 `{received}`이(가) 없습니다.',
      reason: '없는 문서를 가리키는 사실은 확인할 수 없습니다.',
      fix: 'sources/{received}.yaml을 만들거나 id를 고칩니다.',
    },
    en: {
      message: 'The source `{received}` does not exist.',
      reason: 'A fact that cites a missing document cannot be checked.',
      fix: 'Add sources/{received}.yaml, or correct the id.',
    },
    example: {
      file: sample.pledge,
      wrong: '  cite: ▲reprot / 1쪽',
      right: '  cite: report / 1쪽',
      fills: { received: 'reprot' },
    },
  },
  'department-missing': {
    severity: 'error',
    ko: {
      message: '부서 `{received}`이(가) departments.yaml에 없습니다.',
      reason: '맡은 부서를 알 수 없는 기록이 됩니다.',
      fix: 'departments.yaml에 부서를 더하거나 id를 고칩니다.',
    },
    en: {
      message: 'The department `{received}` is not in departments.yaml.',
      reason: 'The record would belong to no known department.',
      fix: 'Add the department to departments.yaml, or correct the id.',
    },
    example: {
      file: sample.pledge,
      wrong: 'lead: ▲planing',
      right: 'lead: planning',
      fills: { received: 'planing' },
    },
  },
  'area-missing': {
    severity: 'error',
    ko: {
      message: '분야 `{received}`이(가) 임기 파일에 없습니다.',
      reason: '분야별로 셀 때 이 공약이 빠집니다.',
      fix: '임기 파일의 areas에 더하거나 id를 고칩니다.',
    },
    en: {
      message: 'The area `{received}` is not in the term file.',
      reason: 'The pledge would be left out of the counts by area.',
      fix: 'Add it to the areas of the term, or correct the id.',
    },
    example: {
      file: sample.pledge,
      wrong: 'area: ▲live',
      right: 'area: life',
      fills: { received: 'live' },
    },
  },
  'place-missing': {
    severity: 'error',
    ko: {
      message: '읍면동 `{received}`이(가) government.yaml에 없습니다.',
      reason: '지도와 읍면동 목록에서 이 공약이 빠집니다.',
      fix: 'government.yaml의 places에 더하거나 id를 고칩니다.',
    },
    en: {
      message: 'The place `{received}` is not in government.yaml.',
      reason: 'The pledge would be missing from the map and the list of places.',
      fix: 'Add it to the places of government.yaml, or correct the id.',
    },
    example: {
      file: sample.pledge,
      wrong: 'places: [▲centre]',
      right: 'places: [center]',
      fills: { received: 'centre' },
    },
  },
  'pledge-missing': {
    severity: 'error',
    ko: {
      message: '공약 `{received}`이(가) 없습니다.',
      reason: '없는 기록으로 가는 링크가 됩니다.',
      fix: '관리번호를 확인합니다.',
    },
    en: {
      message: 'The pledge `{received}` does not exist.',
      reason: 'The link would lead to no record.',
      fix: 'Check the number of the pledge.',
    },
    example: {
      file: sample.indicator,
      wrong: 'pledges: [▲1-7]',
      right: 'pledges: [1-1]',
      fills: { received: '1-7' },
    },
  },
  'record-missing': {
    severity: 'error',
    ko: {
      message: '이어지는 기록 `{received}`이(가) 이 정부의 폴더에 없습니다.',
      reason: '없는 기록으로 가는 링크가 됩니다.',
      fix: '정부의 폴더 아래 파일 경로에서 .yaml을 빼고 적습니다.',
    },
    en: {
      message: 'The related record `{received}` is not in the folder of this government.',
      reason: 'The link would lead to no record.',
      fix: 'Write the path of its file below the folder of the government, without .yaml.',
    },
    example: {
      file: sample.award,
      wrong: 'related: [▲sdgs/indicators/votrs]',
      right: 'related: [sdgs/indicators/voters]',
      fills: { received: 'sdgs/indicators/votrs' },
    },
  },
  'term-unknown': {
    severity: 'error',
    ko: {
      message: '임기 `{received}`이(가) 이 정부의 terms/ 폴더에 없습니다.',
      reason: '어느 임기의 공약을 다룬 기록인지 알 수 없습니다.',
      fix: '임기 파일을 만들거나 id를 고칩니다.',
    },
    en: {
      message: 'The term `{received}` is not in the folder terms/ of this government.',
      reason: 'There is no telling which pledges the record is about.',
      fix: 'Add the term file, or correct the id.',
    },
    example: {
      file: sample.award,
      wrong: 'term: ▲9',
      right: 'term: 8',
      fills: { received: '9' },
    },
  },
  'milestone-missing': {
    severity: 'error',
    ko: {
      message: '이 기록에 `{received}`이라는 일(milestone)이 없습니다.',
      reason: '무엇이 목표를 이루었는지, 무엇을 되돌렸는지 알 수 없습니다.',
      fix: 'milestones에 있는 id를 적습니다.',
    },
    en: {
      message: 'This record has no milestone `{received}`.',
      reason: 'There is no telling what met the target or what was undone.',
      fix: 'Use the id of one of the milestones.',
    },
    example: {
      file: sample.pledge,
      wrong: '  metBy: [▲build]',
      right: '  metBy: [built]',
      fills: { received: 'build' },
    },
  },
  'point-missing': {
    severity: 'error',
    ko: {
      message: '기준으로 삼은 때 `{received}`의 값이 series에 없습니다.',
      reason: '기준값이 없으면 증감에서 값을 계산할 수 없습니다.',
      fix: '값이 적힌 때를 from에 적습니다.',
    },
    en: {
      message: 'The series has no value for the base time `{received}`.',
      reason: 'Without the base no value can be computed from the change.',
      fix: 'Give a time that has a value as `from`.',
    },
    example: {
      file: sample.indicator,
      wrong: '    derive: { from: ▲2021, change: 3 }',
      right: '    derive: { from: 2023, change: 3 }',
      fills: { received: '2021' },
    },
  },
} as const satisfies Record<string, ProblemEntry>;
