import { sample } from './example.ts';
import type { ProblemEntry } from './words.ts';

export const mapProblems = {
  'tile-format': {
    severity: 'error',
    ko: {
      message: '지도의 칸이 아닙니다: `{detail}`',
      reason: '한 줄에는 places의 id와 빈 칸을 뜻하는 점(.)만 띄어 적습니다.',
      fix: '한국어 이름이면 그 읍면동의 id로 바꿉니다.',
    },
    en: {
      message: 'This is no tile of the map: `{detail}`',
      reason: 'A row holds ids of places and dots for empty tiles, with a space between.',
      fix: 'Where it is a Korean name, write the id of the place.',
    },
    example: {
      file: sample.government,
      wrong: 'tiles:\n  - ▲시험동 .',
      right: 'tiles:\n  - center .',
      fills: { detail: '시험동' },
    },
  },
  'tile-unknown': {
    severity: 'error',
    ko: {
      message: '지도의 칸 `{received}`이(가) places에 없습니다.',
      reason: '이름도 페이지도 없는 칸이 됩니다.',
      fix: 'places에 더하거나 id를 고칩니다. 문서에 이름이 나오지 않는 곳은 놓지 않습니다.',
    },
    en: {
      message: 'The tile `{received}` is not among the places.',
      reason: 'The tile would have neither a name nor a page.',
      fix: 'Add it to the places, or correct the id. A place that no document names has no tile.',
    },
    example: {
      file: sample.government,
      wrong: 'tiles:\n  - ▲centre .',
      right: 'tiles:\n  - center .',
      fills: { received: 'centre' },
    },
  },
  'tile-twice': {
    severity: 'error',
    ko: {
      message: '지도에 `{received}`이(가) 두 번 있습니다.',
      reason: '한 곳의 공약이 두 칸에 나뉜 것처럼 보입니다.',
      fix: '한 칸만 남기고 다른 칸은 점(.)으로 바꿉니다.',
    },
    en: {
      message: '`{received}` is on the map twice.',
      reason: 'The pledges of one place would seem to lie in two.',
      fix: 'Keep one tile, and turn the other into a dot.',
    },
    example: {
      file: sample.government,
      wrong: 'tiles:\n  - ▲center center',
      right: 'tiles:\n  - center .',
      fills: { received: 'center' },
    },
  },
  'tiles-many': {
    severity: 'error',
    ko: {
      message: '지도가 {columns}칸 × {rows}줄보다 큽니다.',
      reason: '전화기에서 이름을 읽을 수 없을 만큼 칸이 좁아집니다.',
      fix: '빈 줄과 빈 칸을 줄입니다.',
    },
    en: {
      message: 'The map is larger than {columns} columns × {rows} rows.',
      reason: 'On a phone the tiles would be too narrow for a name.',
      fix: 'Leave out empty rows and columns.',
    },
    example: {
      file: sample.government,
      wrong: 'tiles:\n  - ▲. . . . . . . . . . . . center',
      right: 'tiles:\n  - . . center',
      fills: { columns: 12, rows: 16 },
    },
  },
} as const satisfies Record<string, ProblemEntry>;
