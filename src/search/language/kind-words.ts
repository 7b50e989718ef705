import type { SearchKind } from '../kinds.ts';

/** Words of a question that say what kind of thing is meant, with what may follow them. */
const lines: readonly (readonly [says: RegExp, kinds: readonly SearchKind[]])[] = [
  [
    /^(?:과|부서|담당|담당부서|담당자|소관|실|팀|department|office|division|charge|responsible)(?:은|는|이|가|의|를|에서|예요|이에요|인가요)?$/,
    ['department'],
  ],
  [
    /^(?:평가|등급|점수|성적|evaluation|evaluations|grade|score)(?:은|는|를|가|의)?$/,
    ['evaluation'],
  ],
  [/^(?:지표|indicator|indicators)(?:은|는|를|가|의)?$/, ['indicator']],
  [
    /^(?:공약|약속|공약들|pledge|pledges|promise|promises|promised)(?:은|는|이|을|를|가|의|에)?$/,
    ['pledge'],
  ],
  [/^(?:통계|숫자|몇|몇명|수|statistics|many|number)$/, ['indicator', 'statistic']],
  [
    /^(?:동네|마을|우리동네|장소|place|town|village|neighbourhood)(?:은|는|이|가|의|에|에는)?$/,
    ['place'],
  ],
  [/^(?:보조금|공모|공모사업|국비|grant|grants|funding)(?:은|는|을|를|이|가)?$/, ['grant']],
  [/^(?:조직|기구|조직개편|organisation|organization)(?:은|는|을|를|이|가)?$/, ['organisation']],
  [/^(?:출처|원문|자료|문서|source|sources|document)(?:은|는|을|를|이|가)?$/, ['source']],
  [
    /^(?:교류|자매도시|우호도시|해외|exchange|exchanges|sister|abroad)(?:은|는|을|를|이|가)?$/,
    ['exchange'],
  ],
  [
    /^(?:모순|확인|finding|findings|contradiction|contradictions)(?:은|는|을|를|이|가)?$/,
    ['finding'],
  ],
];

/** The kinds of record that the words of a question name. */
export function preferKinds(words: readonly string[]): ReadonlySet<SearchKind> {
  return new Set(
    lines.flatMap(([says, kinds]) => (words.some((word) => says.test(word)) ? kinds : [])),
  );
}

const meaning = /^(?:뜻|의미|무슨뜻|뭔뜻|뭔말|무슨말|이란|means?|meaning|definition)/;

/** Whether a question asks what something means. */
export const asksMeaning = (words: readonly string[]): boolean =>
  words.some((word) => meaning.test(word));
