import { sample } from './example.ts';
import type { ProblemEntry } from './words.ts';

export const fileProblems = {
  'file-symlink': {
    severity: 'error',
    ko: {
      message: '심볼릭 링크입니다.',
      reason: '링크는 기록 폴더 밖의 파일을 공개할 수 있어 따라가지 않습니다.',
      fix: '링크를 지우고 파일을 그 자리에 둡니다.',
    },
    en: {
      message: 'This is a symbolic link.',
      reason: 'A link could publish a file from outside the content folder, so none is followed.',
      fix: 'Remove the link and put the file itself here.',
    },
    example: { file: 'sources/linked.yaml' },
  },
  'file-special': {
    severity: 'error',
    ko: {
      message: '보통 파일이 아닙니다(파이프, 소켓, 장치).',
      reason: '읽으면 끝나지 않을 수 있습니다.',
      fix: '기록 폴더에서 지웁니다.',
    },
    en: {
      message: 'This is not a plain file (a pipe, a socket or a device).',
      reason: 'Reading it might never end.',
      fix: 'Remove it from the content folder.',
    },
    example: { file: 'sources/pipe.yaml' },
  },
  'file-unreadable': {
    severity: 'error',
    ko: {
      message: '읽을 권한이 없습니다.',
      reason: '읽지 못한 기록은 사이트에서 빠집니다.',
      fix: '파일이나 폴더의 권한을 고칩니다.',
    },
    en: {
      message: 'There is no permission to read this.',
      reason: 'A record that cannot be read would be missing from the site.',
      fix: 'Change the permissions of the file or folder.',
    },
    example: { file: sample.source },
  },
  'file-hidden': {
    severity: 'error',
    ko: {
      message: '점으로 시작하는 숨은 파일입니다.',
      reason: '숨은 파일은 사람도 프로그램도 지나치기 쉽습니다. 조용히 버리지 않습니다.',
      fix: '필요한 기록이면 이름을 바꾸고, 아니면 지웁니다.',
    },
    en: {
      message: 'This is a hidden file (its name starts with a dot).',
      reason: 'People and programs overlook hidden files. Nothing is dropped silently.',
      fix: 'Rename it if it is a record, or remove it.',
    },
    example: { file: '.hidden.yaml' },
  },
  'file-unknown': {
    severity: 'error',
    ko: {
      message: '어떤 규칙도 모르는 자리나 확장자의 파일입니다.',
      reason: '읽지 않는 파일은 기록이 빠진 것처럼 보이지도 않습니다.',
      fix: '폴더 이름과 확장자(.yaml, .md, .mdx)를 확인하거나 기록 폴더 밖으로 옮깁니다.',
    },
    en: {
      message: 'No rule knows a file with this place or extension.',
      reason: 'A file that is never read would not even look missing.',
      fix: 'Check the folder and the extension (.yaml, .md, .mdx), or move it out of the content folder.',
    },
    example: { file: 'governments/sample/pledges/8/1-2.md.bak' },
  },
  'file-empty': {
    severity: 'error',
    ko: {
      message: '빈 파일입니다.',
      reason: '빈 기록은 아무 사실도 말하지 않습니다.',
      fix: '내용을 적거나 파일을 지웁니다.',
    },
    en: {
      message: 'The file is empty.',
      reason: 'An empty record states no fact.',
      fix: 'Fill it or remove it.',
    },
    example: { file: sample.source },
  },
  'file-too-large': {
    severity: 'error',
    ko: {
      message: '파일이 {limit} kB를 넘습니다.',
      reason: '글로 된 이런 기록이 이렇게 클 수 없습니다.',
      fix: '다른 파일을 잘못 넣었는지 확인합니다.',
    },
    en: {
      message: 'The file is larger than {limit} kB.',
      reason: 'A record of this kind is never this large.',
      fix: 'Check whether another file was put here by mistake.',
    },
    example: { file: sample.source },
  },
  'file-bom': {
    severity: 'error',
    ko: {
      message: '파일이 BOM(보이지 않는 표시)으로 시작합니다.',
      reason: '첫 줄을 다르게 읽게 만듭니다.',
      fix: '편집기에서 "UTF-8(BOM 없음)"으로 다시 저장합니다.',
    },
    en: {
      message: 'The file starts with a BOM (an invisible mark).',
      reason: 'It makes the first line read differently.',
      fix: 'Save it again as "UTF-8 without BOM".',
    },
    example: {
      file: sample.term,
      wrong: '▲\ufeffid: 8',
      right: 'id: 8',
    },
  },
  'file-utf16': {
    severity: 'error',
    ko: {
      message: 'UTF-16으로 저장한 파일입니다.',
      reason: '기록은 UTF-8만 읽습니다.',
      fix: '편집기에서 UTF-8로 다시 저장합니다.',
    },
    en: {
      message: 'The file is saved as UTF-16.',
      reason: 'Records are read as UTF-8 only.',
      fix: 'Save it again as UTF-8.',
    },
    example: { file: sample.term },
  },
  'file-not-utf8': {
    severity: 'error',
    ko: {
      message: 'UTF-8이 아닙니다. CP949(EUC-KR)로 저장한 듯합니다.',
      reason: '다른 방식으로 저장한 한글은 깨진 글자로 공개됩니다.',
      fix: '편집기에서 UTF-8로 다시 저장합니다.',
    },
    en: {
      message: 'This is not UTF-8. It looks like CP949 (EUC-KR).',
      reason: 'Korean saved in another encoding would be published as broken characters.',
      fix: 'Save it again as UTF-8.',
    },
    example: { file: sample.term },
  },
  'file-nul': {
    severity: 'error',
    ko: {
      message: '파일에 NUL 문자가 있습니다.',
      reason: '글 파일이 아니거나 깨진 파일입니다.',
      fix: '파일을 다시 받거나 다시 저장합니다.',
    },
    en: {
      message: 'The file holds a NUL character.',
      reason: 'It is no text file, or it is damaged.',
      fix: 'Fetch or save the file again.',
    },
    example: {
      file: sample.term,
      wrong: 'name: 시험용 민선 8기▲\0',
      right: 'name: 시험용 민선 8기',
    },
  },
  'file-line-ends': {
    severity: 'error',
    ko: {
      message: '옛 방식(CR)의 줄바꿈이 있습니다.',
      reason: '여러 줄이 한 줄로 읽힙니다.',
      fix: '편집기에서 줄바꿈을 LF로 바꾸어 저장합니다.',
    },
    en: {
      message: 'There are old-style line ends (CR).',
      reason: 'Several lines would be read as one.',
      fix: 'Save the file with LF line ends.',
    },
    example: {
      file: sample.term,
      wrong: 'id: 8▲\rname: 시험용 민선 8기',
      right: `id: 8
name: 시험용 민선 8기`,
    },
  },
  'file-conflict': {
    severity: 'error',
    ko: {
      message: 'git 병합 충돌 표시가 남아 있습니다.',
      reason: '두 판이 한꺼번에 공개됩니다.',
      fix: '맞는 쪽만 남기고 표시 줄을 지웁니다.',
    },
    en: {
      message: 'Marks of a git merge conflict are left.',
      reason: 'Both versions would be published.',
      fix: 'Keep the right side and remove the marks.',
    },
    example: {
      file: sample.pledge,
      wrong: `▲<<<<<<< HEAD
title: 시험용 공약 하나
=======
title: 시험용 다른 공약
>>>>>>> branch`,
      right: 'title: 시험용 공약 하나',
    },
  },
  'file-name': {
    severity: 'error',
    ko: {
      message: '주소가 될 수 없는 이름입니다: `{received}`',
      reason: '파일과 폴더의 이름은 그대로 주소가 됩니다.',
      fix: '영어 소문자와 숫자를 붙임표(-)로 이어 이름을 짓습니다. 한국어 이름은 title에 적습니다.',
    },
    en: {
      message: 'This name cannot become an address: `{received}`',
      reason: 'Names of files and folders become addresses as they are.',
      fix: 'Use lower-case letters and digits joined by hyphens; the Korean name goes into the title.',
    },
    example: {
      file: 'governments/sample/pledges/8/1_2.md',
      fills: { received: '1_2' },
    },
  },
  'file-name-not-id': {
    severity: 'error',
    ko: {
      message: 'id `{received}`이(가) 파일이나 폴더 이름 `{name}`과 다릅니다.',
      reason: '기록 하나는 이름 하나로 찾을 수 있어야 합니다.',
      fix: '둘을 같게 합니다.',
    },
    en: {
      message: 'The id `{received}` differs from the name of the file or folder, `{name}`.',
      reason: 'One record is found under one name.',
      fix: 'Make the two the same.',
    },
    example: {
      file: sample.second,
      wrong: 'id: ▲1-3',
      right: 'id: 1-2',
      fills: { received: '1-3', name: '1-2' },
    },
  },
  'file-twin': {
    severity: 'error',
    ko: {
      message: '이름이 사실상 같은 파일이 여럿입니다: {files}',
      reason: '대소문자, 기호, 앞의 0만 다른 이름은 한 주소로 합쳐져 기록이 사라질 수 있습니다.',
      fix: '서로 뚜렷이 다른 이름으로 바꿉니다.',
    },
    en: {
      message: 'Several files have what amounts to the same name: {files}',
      reason:
        'Names that differ only in case, signs or leading zeros can fall together, and a record is lost.',
      fix: 'Give them clearly different names.',
    },
    example: {
      file: 'governments/sample/pledges/8/공약①.md',
      fills: {
        files: 'governments/sample/pledges/8/공약①.md, governments/sample/pledges/8/공약②.md',
      },
    },
  },
  'id-twice': {
    severity: 'error',
    ko: {
      message: 'id `{received}`이(가) 두 번 쓰였습니다. 먼저 쓴 곳: {first}',
      reason: '같은 id의 기록은 하나가 다른 하나를 가립니다.',
      fix: '하나의 id를 바꿉니다.',
    },
    en: {
      message: 'The id `{received}` is used twice. First use: {first}',
      reason: 'Of two records with one id, one hides the other.',
      fix: 'Change one of the ids.',
    },
    example: {
      file: sample.second,
      wrong: 'id: ▲1-1',
      right: 'id: 1-2',
      fills: { received: '1-1', first: 'governments/sample/pledges/8/1-1.md' },
    },
  },
} as const satisfies Record<string, ProblemEntry>;
