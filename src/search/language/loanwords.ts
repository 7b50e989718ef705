/** How letters are named in Korean, the longest first. */
const letterNames: readonly (readonly [name: string, letter: string])[] = (
  [
    ['더블유', 'w'],
    ['에이치', 'h'],
    ['에이', 'a'],
    ['에치', 'h'],
    ['에프', 'f'],
    ['제이', 'j'],
    ['케이', 'k'],
    ['에스', 's'],
    ['엑스', 'x'],
    ['와이', 'y'],
    ['제트', 'z'],
    ['아이', 'i'],
    ['브이', 'v'],
    ['아르', 'r'],
    ['비', 'b'],
    ['씨', 'c'],
    ['시', 'c'],
    ['디', 'd'],
    ['이', 'e'],
    ['지', 'g'],
    ['엘', 'l'],
    ['엠', 'm'],
    ['앰', 'm'],
    ['엔', 'n'],
    ['앤', 'n'],
    ['오', 'o'],
    ['피', 'p'],
    ['큐', 'q'],
    ['알', 'r'],
    ['티', 't'],
    ['유', 'u'],
  ] as const
).toSorted(([a], [b]) => b.length - a.length);

/** Latin words that Korean writes in Hangul, both ways. Each line: Latin spellings, then Hangul ones. */
const pairs: readonly (readonly [latin: string, hangul: string])[] = [
  ['wifi wi-fi', '와이파이'],
  ['cctv', '씨씨티비 시시티비 감시카메라'],
  ['call', '콜'],
  ['center centre', '센터 센타'],
  ['callcenter callcentre', '콜센터'],
  ['app', '앱 어플'],
  ['smart', '스마트'],
  ['platform', '플랫폼'],
  ['bigdata', '빅데이터'],
  ['data', '데이터'],
  ['drone', '드론'],
  ['robot', '로봇'],
  ['forum', '포럼'],
  ['campus', '캠퍼스'],
  ['cluster', '클러스터'],
  ['bus', '버스'],
  ['park', '파크'],
  ['culture', '컬처'],
  ['festival', '페스티벌'],
  ['youtube', '유튜브'],
  ['sns', '에스엔에스'],
  ['digital', '디지털'],
  ['online', '온라인'],
  ['community', '커뮤니티'],
  ['complex', '컴플렉스'],
  ['coaching', '코칭'],
  ['mentoring', '멘토링'],
  ['energy', '에너지'],
  ['bio', '바이오'],
  ['project', '프로젝트'],
  ['program programme', '프로그램'],
  ['service', '서비스'],
  ['system', '시스템'],
  ['team', '팀'],
  ['vision', '비전'],
  ['dashboard', '대시보드'],
  ['db database', '데이터베이스 디비'],
  ['iot', '사물인터넷 아이오티'],
  ['ai', '인공지능 에이아이'],
  ['lh', '엘에이치 한국토지주택공사'],
  ['led', '엘이디'],
  ['gtx', '지티엑스'],
  ['ktx', '케이티엑스'],
  ['sdg sdgs', '에스디지 에스디지스 에스디지에스 지속가능발전목표'],
  ['esg', '이에스지'],
  ['kt', '케이티'],
  ['mou', '엠오유 업무협약'],
  ['pdf', '피디에프'],
  ['csv', '씨에스브이 시에스브이'],
  ['json', '제이슨'],
  ['excel', '엑셀'],
  ['rss', '알에스에스'],
  ['qr', '큐알'],
  ['tf', '티에프'],
  ['bf', '비에프 장애물없는'],
  ['dmz', '디엠지 비무장지대'],
  ['it', '아이티'],
  ['ict', '아이씨티'],
  ['kpi', '케이피아이'],
  ['dong', '동'],
  ['eup', '읍'],
  ['myeon', '면'],
];

const table = new Map<string, string[]>();
for (const [latin, hangul] of pairs) {
  const [first, second] = [latin.split(' '), hangul.split(' ')];
  for (const word of [...first, ...second]) {
    const others = [...first, ...second].filter((other) => other !== word);
    table.set(word, [...(table.get(word) ?? []), ...others]);
  }
}

/** The Latin letters that a word of letter names spells (에스디지 → sdg); undefined where it is no such word. */
export function readLetterNames(word: string): string | undefined {
  let [rest, letters] = [word, ''];
  while (rest !== '') {
    const found = letterNames.find(([name]) => rest.startsWith(name));
    if (!found) return undefined;
    letters += found[1];
    rest = rest.slice(found[0].length);
  }
  return letters.length >= 2 ? letters : undefined;
}

/** Other spellings of a loan word, Latin for Hangul and Hangul for Latin. */
export function respellLoanword(word: string): readonly string[] {
  const spelled = readLetterNames(word);
  return [...(table.get(word) ?? []), ...(spelled === undefined ? [] : [spelled])];
}
