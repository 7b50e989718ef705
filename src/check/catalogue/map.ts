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
  'boundaries-format': {
    severity: 'error',
    ko: {
      message: '지도의 경계로 쓸 수 있는 TopoJSON이 아닙니다. 어긋난 자리: {detail}',
      reason:
        '면(Polygon, MultiPolygon)만 있고 면마다 properties.name이 있는 TopoJSON만 그릴 수 있습니다.',
      fix: '기록 고치기의 "지도의 경계"에 적은 대로 다시 바꿉니다. GeoJSON이나 SHP는 먼저 TopoJSON으로 바꿉니다.',
    },
    en: {
      message: 'This is no TopoJSON that can be a map. What does not fit: {detail}',
      reason:
        'Only a TopoJSON of areas (Polygon, MultiPolygon), each with a properties.name, can be drawn.',
      fix: 'Convert it again as "Boundaries of a map" in the editing guide says. Turn GeoJSON or SHP into TopoJSON first.',
    },
    example: {
      file: sample.boundaries,
      wrong: '"type": "FeatureCollection"',
      right: '"type": "Topology"',
      fills: { detail: 'type' },
    },
  },
  'boundaries-degrees': {
    severity: 'error',
    ko: {
      message: '경계의 좌표가 경도와 위도가 아닙니다: {received}',
      reason: '미터로 된 좌표는 지도를 엉뚱한 모양으로 만듭니다.',
      fix: '좌표계를 WGS84(EPSG:4326)로 바꾸고, 좌표를 줄여 적지 않게(no-quantization) 다시 저장합니다.',
    },
    en: {
      message: 'The boundaries are not in degrees: {received}',
      reason: 'Coordinates in metres would draw a map of the wrong shape.',
      fix: 'Save it again in WGS84 (EPSG:4326) and without quantization.',
    },
    example: {
      file: sample.boundaries,
      wrong: '    [[950000, 1950000], [126, 37.1]',
      right: '    [[126, 37], [126, 37.1]',
      fills: { received: '950000, 1950000' },
    },
  },
  'boundaries-unmatched': {
    severity: 'error',
    ko: {
      message: '경계의 이름 가운데 places에 있는 것이 없습니다: {received}',
      reason: '이름이 같아야 모양과 페이지가 이어집니다. 지금은 아무것도 이어지지 않습니다.',
      fix: 'properties.name에 places의 name과 같은 이름(예: 시험동)을 적습니다.',
    },
    en: {
      message: 'None of the names of the boundaries is among the places: {received}',
      reason: 'A shape leads to a page by its name. Here nothing would lead anywhere.',
      fix: 'Give properties.name the same name as a place has.',
    },
    example: {
      file: sample.boundaries,
      wrong: '"name": "41480"',
      right: '"name": "시험동"',
      fills: { received: '41480, 다른동' },
    },
  },
  'boundaries-uncredited': {
    severity: 'error',
    ko: {
      message: '경계 파일이 있는데 government.yaml에 boundaries가 없습니다.',
      reason: '경계 자료에는 이용 조건이 있어, 출처를 밝히지 않고는 공개하지 않습니다.',
      fix: 'government.yaml의 boundaries에 attribution과 cite를 적습니다.',
    },
    en: {
      message: 'There are boundaries, and government.yaml has no `boundaries`.',
      reason: 'Boundaries come with terms of use, and are not published without their source.',
      fix: 'Give `boundaries` in government.yaml an attribution and a cite.',
    },
    example: { file: sample.boundaries },
  },
  'boundaries-missing': {
    severity: 'error',
    ko: {
      message: '경계의 출처가 있는데 boundaries.topojson이 없습니다.',
      reason: '그리지 않은 경계의 출처를 밝히게 됩니다.',
      fix: '파일을 government.yaml과 같은 폴더에 두거나 boundaries를 지웁니다.',
    },
    en: {
      message: 'Boundaries are credited, and there is no boundaries.topojson.',
      reason: 'The site would credit what it does not show.',
      fix: 'Put the file beside government.yaml, or remove `boundaries`.',
    },
    example: {
      file: sample.government,
      wrong: `▲boundaries:
  attribution: 시험용 경계
  cite: report / 1쪽`,
    },
  },
} as const satisfies Record<string, ProblemEntry>;
