import { sample } from './example.ts';
import type { ProblemEntry } from './words.ts';

/** What was published stays at its address, and names become addresses that every disk can hold. */
export const addressProblems = {
  'address-lost': {
    severity: 'error',
    ko: {
      message: '`{received}`에 있던 기록이 없어집니다. 있던 파일: {file}',
      reason: '시민이 인용했을 수 있는 주소는 없어지지 않습니다.',
      fix: "실수라면 파일과 id를 되돌리고, 거두려면 `npm run retire -- {received} '까닭'`을 씁니다. id를 바꾼 것이면 --instead에 새 주소를 적습니다.",
    },
    en: {
      message: 'The record at `{received}` would be gone. It stood in {file}',
      reason: 'An address that citizens may have cited never goes.',
      fix: "If it was a mistake, put the file and its id back. To retire the record: `npm run retire -- {received} 'reason'`; if its id changed, give the new address with --instead.",
    },
    example: {
      file: 'governments/sample/awards/old.yaml',
      fills: { received: '/sample/awards/old/', file: 'governments/sample/awards/old.yaml' },
    },
  },
  'government-gone': {
    severity: 'warning',
    ko: {
      message: '지자체 `{received}`이(가) 통째로 빠집니다.',
      reason: '그 지자체의 모든 주소가 사이트에서 없어집니다.',
      fix: '뜻한 일이면 그대로 두고, 아니면 governments/{received}/를 되돌립니다.',
    },
    en: {
      message: 'The whole government `{received}` goes.',
      reason: 'All its addresses leave the site.',
      fix: 'If that is meant, nothing is to be done; if not, put governments/{received}/ back.',
    },
    example: { file: '.', fills: { received: 'second' } },
  },
  'page-gone': {
    severity: 'warning',
    ko: {
      message: '`{received}` 페이지가 없어집니다.',
      reason: '그 목록에 담을 기록이 이제 없습니다.',
      fix: '뜻한 일이면 그대로 둡니다. 아니면 그 목록에 들던 기록이 무엇이 바뀌었는지 봅니다.',
    },
    en: {
      message: 'The page `{received}` goes.',
      reason: 'It listed records, and none is left for it.',
      fix: 'If that is meant, nothing is to be done; if not, look at what changed in the records it listed.',
    },
    example: { file: '.', fills: { received: '/sample/8/pledges/by-status/done/' } },
  },
  'since-unlike': {
    severity: 'warning',
    ko: {
      message: '견줄 지난 사이트와 같은 기록이 하나도 없습니다.',
      reason: '처음 짓는 사이트이거나 다른 사이트와 견준 것입니다. 없어진 주소를 찾을 수 없습니다.',
      fix: '처음 짓는 것이면 그대로 두고, 아니면 --since에 적은 것을 확인합니다.',
    },
    en: {
      message: 'The site to compare with has no record in common with this one.',
      reason:
        'This is a first build, or the comparison is with another site. Lost addresses cannot be told.',
      fix: 'If it is the first build, nothing is to be done; if not, check what --since names.',
    },
    example: { file: '.' },
  },
  'retired-taken': {
    severity: 'error',
    ko: {
      message: '거둔 주소 `{received}`에 다른 것이 있습니다: {first}',
      reason: '한 주소에는 하나만 있을 수 있습니다.',
      fix: '기록을 되살렸으면 거둔 목록에서 지우고, 두 번 적었으면 하나를 지웁니다.',
    },
    en: {
      message: 'Something else stands at the retired address `{received}`: {first}',
      reason: 'One address holds one thing.',
      fix: 'If the record is back, take it off the list of the retired; if it is listed twice, remove one.',
    },
    example: {
      file: sample.retired,
      wrong: '  - address: ▲/sources/report/',
      right: '  - address: /sample/awards/old/',
      fills: { received: '/sources/report/', first: sample.source },
    },
  },
  'retired-address': {
    severity: 'error',
    ko: {
      message: '기록의 주소가 아닙니다: `{received}`',
      reason: '거둔 기록의 페이지는 기록이 있던 주소에만 섭니다.',
      fix: '주소를 그대로 적습니다. /로 시작하고 /로 끝나며 언어(/en/)와 사이트의 base는 적지 않습니다.',
    },
    en: {
      message: 'This is no address of a record: `{received}`',
      reason: 'The page of a retired record stands only where a record stood.',
      fix: 'Write the address as it was, beginning and ending with /, without language (/en/) and base path.',
    },
    example: {
      file: sample.retired,
      wrong: '  - address: ▲sample/awards/old',
      right: '  - address: /sample/awards/old/',
      fills: { received: 'sample/awards/old' },
    },
  },
  'retired-pledge': {
    severity: 'error',
    ko: {
      message: '공약은 거두지 않습니다: `{received}`',
      reason: '폐기되거나 합쳐진 공약도 페이지와 주소, 처음 세던 수에 그대로 남습니다.',
      fix: '공약 파일을 되돌려 adjustments에 폐기·통합을 적습니다. id만 바뀌었으면 instead에 지금 주소를 적습니다.',
    },
    en: {
      message: 'A pledge is never retired: `{received}`',
      reason:
        'A pledge that was dropped or merged keeps its page, its address and its place in the original count.',
      fix: 'Put the file back and record the drop or merger under adjustments. If only its id changed, give its present address as instead.',
    },
    example: {
      file: sample.retired,
      wrong: '  - address: ▲/sample/8/pledges/1-9/',
      right: '  - address: /sample/awards/old/',
      fills: { received: '/sample/8/pledges/1-9/' },
    },
  },
  'retired-nowhere': {
    severity: 'error',
    ko: {
      message: '대신 볼 곳 `{received}`에 아무 기록도 없습니다.',
      reason: '거둔 기록이 없는 곳으로 이끌면 두 번 잃는 것입니다.',
      fix: '지금 있는 기록의 주소를 적거나 instead를 지웁니다.',
    },
    en: {
      message: 'No record stands at `{received}`, where to look instead.',
      reason: 'A retired record that leads nowhere is lost twice.',
      fix: 'Give the address of a record that stands, or remove instead.',
    },
    example: {
      file: sample.retired,
      wrong: `    date: 2024-06
    instead: ▲/sources/reprot/`,
      right: '    date: 2024-06',
      fills: { received: '/sources/reprot/' },
    },
  },
  'record-is-folder': {
    severity: 'error',
    ko: {
      message: '파일이 있을 자리에 폴더가 있습니다.',
      reason: '파일처럼 이름 지은 폴더 안은 읽지 않으므로, 있던 기록이 말없이 사라집니다.',
      fix: '기록을 그 이름의 파일로 되돌리거나 폴더의 이름에서 확장자를 뗍니다.',
    },
    en: {
      message: 'A folder stands where a file belongs.',
      reason:
        'What lies in a folder named like a file is never read, so the record would vanish without a word.',
      fix: 'Put the record back as a file of this name, or take the extension off the folder.',
    },
    example: { file: 'governments/sample/pledges/8/1-3.md' },
  },
  'file-name-reserved': {
    severity: 'error',
    ko: {
      message: 'Windows에서 쓸 수 없는 이름입니다: `{received}`',
      reason:
        '장치 이름(CON, NUL, AUX 들)이나 점·빈칸으로 끝나는 이름의 파일은 Windows에서 받거나 열 수 없습니다.',
      fix: '다른 이름으로 바꿉니다.',
    },
    en: {
      message: 'Windows cannot hold this name: `{received}`',
      reason:
        'Files named like devices (CON, NUL, AUX …) or ending in a dot or space cannot be checked out or opened on Windows.',
      fix: 'Choose another name.',
    },
    example: { file: 'governments/sample/pledges/8/aux.md', fills: { received: 'aux' } },
  },
  'page-name-taken': {
    severity: 'error',
    ko: {
      message: '`{received}`은(는) 사이트가 스스로 만드는 페이지의 이름입니다.',
      reason: '같은 주소의 두 페이지 가운데 하나는 사라집니다.',
      fix: '파일 이름을 바꿉니다.',
    },
    en: {
      message: '`{received}` is the name of a page that the site makes itself.',
      reason: 'Of two pages at one address one is lost.',
      fix: 'Rename the file.',
    },
    example: { file: 'pages/ko/keys.mdx', fills: { received: 'keys' } },
  },
} as const satisfies Record<string, ProblemEntry>;
