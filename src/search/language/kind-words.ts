/** Words of a question that say what kind of thing is meant, with what may follow them. */
const lines: readonly (readonly [says: RegExp, kinds: readonly string[]])[] = [
  [
    /^(?:과|부서|담당|담당부서|담당자|소관|실|팀|department|dept|office|division|bureau|team|unit|charge|responsible)(?:은|는|이|가|의|를|에서|예요|이에요|인가요)?$/,
    ['department'],
  ],
  [
    /^(?:평가|등급|점수|성적|evaluation|evaluations|grade|score)(?:은|는|를|가|의)?$/,
    ['evaluations'],
  ],
  [/^(?:지표|indicator|indicators)(?:은|는|를|가|의)?$/, ['indicator']],
  [
    /^(?:상|상장|상금|수상|표창|훈장|트로피|수상작|시상|award|awards|prize|prizes|medal|medals)(?:은|는|을|를|이|가|의|도|내역|실적|목록|이력)?$/,
    ['awards'],
  ],
  [
    /^(?:인원수?|사람수|명수|머릿수|건수|개수|갯수|횟수|대수|[가-힣]{2,}(?:율|률)|추이|추세|증감|변화|흐름|그래프|통계치?|수치)(?:은|는|를|을|이|가|의|도)?$/,
    ['indicator', 'statistics'],
  ],
  [/^(?:늘|줄)(?:었|어났|어들었|어나|어들|고|까|지|기)[가-힣]*$/, ['indicator', 'statistics']],
  [
    /^(?:(?:많|적|높|낮)아[졌지]|올랐|내렸|올라갔|내려갔|떨어졌|감소했|증가했)[가-힣]*$/,
    ['indicator', 'statistics'],
  ],
  [
    /^(?:공약|약속|공약들|pledge|pledges|promise|promises|promised)(?:은|는|이|을|를|가|의|에)?$/,
    ['pledge'],
  ],
  [
    /^(?:통계|숫자|몇|몇명|수|statistics|many|number|headcount|rates?|ratio|trends?|percent|percentage|proportion|share)$/,
    ['indicator', 'statistics'],
  ],
  [
    /^(?:동네|마을|우리동네|장소|place|town|village|neighbourhood)(?:은|는|이|가|의|에|에는)?$/,
    ['place'],
  ],
  [/^(?:보조금|공모|공모사업|국비|grant|grants|funding)(?:은|는|을|를|이|가)?$/, ['grants']],
  [/^(?:조직|기구|조직개편|organisation|organization)(?:은|는|을|를|이|가)?$/, ['organisation']],
  [/^(?:출처|원문|자료|문서|source|sources|document)(?:은|는|을|를|이|가)?$/, ['source']],
  [
    /^(?:교류|자매도시|우호도시|해외|exchange|exchanges|sister|abroad)(?:은|는|을|를|이|가)?$/,
    ['exchanges'],
  ],
  [
    /^(?:모순|확인|finding|findings|contradiction|contradictions)(?:은|는|을|를|이|가)?$/,
    ['finding'],
  ],
];

/** Several words that say so together. */
const phrases: readonly (readonly [says: RegExp, kinds: readonly string[]])[] = [
  [
    /(?:무슨|어떤|뭔|뭐|뭘) ?(?:일(?:을|이)? ?)?(?:하는|맡은|맡는|담당하는) ?(?:곳|데|부서|과|실|팀|조직)|맡(?:은|는|고 있는) ?(?:곳|데|부서|과)|담당하는 ?(?:곳|데|부서|과)|하는 일/,
    ['department'],
  ],
  // Who asks for the office that does something names what it does: 건물 짓는 부서, 여권 업무 보는 과.
  [/[가-힣](?:는|를|을) (?:부서|과|팀|실|국)(?:가|이|은|는|에|로|를|을)?(?= |$)/, ['department']],
  [/(?:^| )상(?:을|도|은)? ?(?:받|탄|탔|타(?:$|[서본고])|땄|딴)/, ['awards']],
  [
    /(?:무슨|어느|어떤|뭔|몇) ?법(?!인)|(?:^| |선거|자치)법(?:에|률에|령에)? ?(?:몇 ?조|조항|나[오와])|(?:which|what) (?:law|act|statute)/,
    ['source'],
  ],
  [
    /(?:돈|예산|국비|도비|지원금|보조금)(?:을|이)? ?(?:얼마나? ?)?(?:따|받아|얻어|타|끌어) ?(?:온|왔|낸|냈|오)/,
    ['grants'],
  ],
  [
    /(?:^| )(?:what|which|any|ever) .*\b(?:win|won|awarded|honou?red)\b|\bwon (?:an?|any|the|first|second|third)\b/,
    ['awards'],
  ],
  [
    /how well .*\b(?:do|does|did|done|doing|scored?|ranks?|ranked|performs?|performed|compares?)\b/,
    ['evaluations'],
  ],
];

const figures: readonly string[] = ['indicator', 'statistics'];

/** How something went up or down over the years is asked of figures. */
const trend =
  /(?:^| )(?:how|is|are|was|were|has|have|did|do|does) .*\b(?:chang(?:e|ed|ing)|gr[eo]w(?:n|s|ing)?|ris(?:e|en|ing)|rose|f[ae]ll(?:en|ing)?|increas(?:e|ed|ing)|decreas(?:e|ed|ing)|declin(?:e|ed|ing)|(?:gone|went|going|go) (?:up|down)|more or (?:less|fewer)|shr[iau]nk(?:ing)?)\b|\b(?:more|fewer|less) .*than (?:before|earlier|ever|last year|in the past)|over the (?:years|last|past)|year (?:by|on|after) year/;

/** Whether a question asks how something went up or down. */
export const asksTrend = (words: readonly string[]): boolean => trend.test(words.join(' '));

/** What the words of a question ask for: kinds of records, of entries by the folder that their addresses have. */
export function preferKinds(words: readonly string[]): ReadonlySet<string> {
  const text = words.join(' ');
  return new Set([
    ...lines.flatMap(([says, kinds]) => (words.some((word) => says.test(word)) ? kinds : [])),
    ...phrases.flatMap(([says, kinds]) => (says.test(text) ? kinds : [])),
    ...(trend.test(text) ? figures : []),
  ]);
}

const meaning = /^(?:뜻|의미|무슨뜻|뭔뜻|뭔말|무슨말|이란|means?|meaning|definition)/;

/** Whether a question asks what something means. */
export const asksMeaning = (words: readonly string[]): boolean =>
  words.some((word) => meaning.test(word));

/** What may follow the word for an office where its name is asked. */
const asIs =
  '(?:가|이|는|은|를|을|에|에서|서|로|에다|야|여|임|고|꼬|죠|예요|에요|이에요|인가요|인지|입니까)?(?=$| )';
/** The office that does something: 경보 울리는 부서, 경보 맡은 데. */
const doingOffice = [
  `[가-힣](?:는|은) ?(?:부서|과|실|팀|담당관)${asIs}`,
  `(?:맡은|맡는|맡고 있는|담당하는|하는) [가-힣]{2,3} (?:부서|과|실)${asIs}`,
  `(?:맡은|맡는|맡고 있는|담당하는|관할하는|책임지는|처리하는) ?(?:데|곳)${asIs}`,
].join('|');
/** Which office does it: 경보는 무슨 과, 경보 담당 부서가 어디. */
const whichOffice = [
  `(?:^| )(?:무슨|어느|어떤|뭔|몬|무신) ?(?:부서|과|국|실)${asIs}`,
  `(?:담당|주관|소관|책임) ?(?:부서|과|팀)${asIs}`,
  `(?:부서|과)(?:가|는|이|은)? ?(?:어디|어데|워디)`,
].join('|');
const koreanOffice = new RegExp(doingOffice);
const anyOffice = new RegExp(`${doingOffice}|${whichOffice}`);

/** Whether a Korean question asks for an office, by what it does or by what is done. */
export const asksWhichOffice = (words: readonly string[]): boolean =>
  anyOffice.test(words.join(' '));

const offices = 'department|dept|office|division|bureau|team|unit|section';
/** Which office, the office that does something, who is to be asked, or nothing but the name of one. */
const englishOffice = new RegExp(
  [
    `(?:which|what) (?:${offices})`,
    `(?:${offices}) (?:that|which|who|responsible|in charge|for|handling|dealing|of)\\b`,
    'who (?:handles|deals with|looks after|takes care of)',
    `who (?:do|should|must|can|could|would|shall) (?:i|we|one|you) (?:see|ask|call|ring|phone|contact|speak|talk|go|turn|write)`,
    `^(?!(?:who|whose|when|where|why|how|is|are|was|were|do|does|did|has|have|can)\\b)(?:\\S+ ){1,4}(?<!\\b(?:per|each|every|by|a|one|any) )(?:${offices})(?: (?:in |at )?\\S+)?$`,
  ].join('|'),
);

/** Whether a question asks which office does something, instead of which one a record belongs to. */
export const asksOffice = (words: readonly string[]): boolean => {
  const text = words.join(' ');
  return koreanOffice.test(text) || englishOffice.test(text);
};

const comparing =
  /(?:중에서?|가운데|사이에)(?: |$)|보다 |더 (?:많|적|잘|빨|높|낮|못)|누가|어디가|어느 ?(?:쪽|시|도시|곳)/;

/** Whether a question that names several cities sets them against each other. */
export const setsAgainst = (words: readonly string[]): boolean => comparing.test(words.join(' '));
