import { makeCue, type Cue } from './cue.ts';

/** What may follow a noun in a question: particles, the copula in its spellings, and words that ask to be told. */
const noun =
  '(?:은|는|이|가|을|를|의|도|만|에|로|으로|이란|란|좀|요|이요|이에요|이예요|예요|에요|이야|야|이냐|냐|이고|인가|인가요|인지|인데요?|이죠|죠|입니까|일까|일까요|이래|래요?|였나요?|였어요?)?';

const begins = '(?<=^| )';
const ends = '(?=$| )';

/** A word by itself, with what may follow a noun. */
const nouns = (words: string) => new RegExp(`${begins}(?:${words})${noun}${ends}`, 'g');
/** The same at the end of a longer word: 콜센터예산. */
const gluedNouns = (words: string) =>
  new RegExp(`(?:${begins}|(?<=[가-힣a-z\\d]{2}))(?:${words})${noun}${ends}`, 'g');
/** A stem with any ending. */
const stems = (words: string) => new RegExp(`${begins}(?:${words})\\S*`, 'g');
/** The same at the end of a longer word: 콜센터얼마, 콜센터언제. */
const gluedStems = (words: string) =>
  new RegExp(`(?:${begins}|(?<=[가-힣a-z\\d]{2}))(?:${words})\\S*`, 'g');
/** Exactly so, endings and spaces included. */
const phrases = (words: string) => new RegExp(`${begins}(?:${words})${ends}`, 'g');

const done =
  '(?:했|됐|됬|되었|하였|한|된|될|할|하나|되나|하는|되는|하니|되니|해|돼|되|함|됨|일|날|시기|식)?';

const amounts: readonly Cue[] = [
  makeCue(
    'how-far',
    'ask',
    phrases('얼마나 (?:많이 )?(?:진행|됐|됬|되었|되고|이행|왔|지었|했|추진)\\S*(?: 있\\S*)?'),
  ),
  makeCue('how-far', 'ask', stems('어디까지|어디쯤|어느 정도(?:까지)?')),
  makeCue('how-big', 'ask', phrases('얼마나 (?:커|큰|크|넓)\\S*|몇 ?(?:층|평|제곱미터)\\S*')),
  makeCue('how-much', 'ask', gluedStems('얼마|얼만|얼매|얼마큼|올매|월매|을매')),
  makeCue('how-long', 'ask', stems('걸리|걸려|걸린|걸렸')),
  makeCue('how-long', 'field', gluedNouns('사업 ?기간|공사 ?기간|운영 ?기간|기간')),
  makeCue('how-often', 'ask', phrases('(?:얼마나 )?자주\\S*')),
  makeCue('how-often', 'ask', stems('몇 ?(?:번|회|차례)(?! ?공약)'), '회'),
  makeCue(
    'money',
    'field',
    gluedNouns('(?:총 ?)?(?:사업비|공사비|건립비|건축비|비용|예산액)|소요 ?예산'),
  ),
  // A budget that is made or judged is looked for, not asked for.
  makeCue(
    'money',
    'field',
    new RegExp(`${gluedNouns('(?:총 ?)?예산').source}(?! (?:짜|편성|심의|세우는|나누|정하))`, 'g'),
  ),
  makeCue('money', 'field', nouns('돈|금액|액수|경비|돈이')),
  makeCue(
    'cost',
    'ask',
    stems('들었|들어간|들어갔|든대|드나|드는|들어요|들어가|들까|들죠|드니|들어|든'),
  ),
  makeCue('spent', 'ask', stems('썼|쓴|쓰였|쓰여|써버|지출')),
  makeCue('spent', 'field', gluedNouns('집행(?:액|금액|총계|률|율)?|지출(?:액)?')),
  makeCue('spent', 'field', stems('집행(?:했|됐|된|한|되)')),
  makeCue('secured', 'field', gluedNouns('확보(?:액|금액|총계)?')),
  makeCue('secured', 'field', stems('확보(?:했|됐|된|한|되)|마련(?:했|됐|된|한|되)')),
  makeCue(
    'secured',
    'field',
    stems('따(?:온|왔|낸|냈)|받아(?:온|왔|낸|냈)|타낸|타냈|끌어(?:온|왔)|얻어(?:낸|냈)'),
  ),
  makeCue('saved', 'field', stems('아꼈|아낀|절감(?:했|된|한|액)|절약')),
  makeCue('funder', 'field', nouns('국비|도비|시비|군비|구비|민자|특조비|교부세|재원|재원별')),
  makeCue('prize', 'field', gluedNouns('상금|포상금|시상금')),
];

const times: readonly Cue[] = [
  makeCue('when', 'ask', gluedStems('언제|은제|원제|온제|언지')),
  makeCue(
    'when',
    'ask',
    phrases('몇 ?(?:년도?|월|일)(?:에|이에요|이야|인가요|였나요)?|며칠\\S*|날짜\\S*|일자\\S*'),
  ),
  makeCue('when', 'ask', phrases('(?:날|예정일)(?:은|이|이에요|이야)?')),
  makeCue('until', 'ask', stems('언제 ?까지|몇 ?년까지')),
  makeCue('until', 'field', gluedNouns('기한|마감일?|목표 ?(?:연도|년도)|달성 ?(?:연도|년도)')),
  makeCue('since', 'ask', stems('언제 ?부터')),
  makeCue('since', 'event', stems('시작|부터|개시')),
  makeCue('ground', 'event', gluedStems(`착공${done}|첫 ?삽`)),
  makeCue('finish', 'event', gluedStems(`준공${done}|완공${done}|완성`)),
  makeCue('finish', 'event', stems('지어지|지어져|지어졌|지었|짓는|짓나')),
  makeCue('finish', 'event', phrases('다 ?(?:지어|짓|지었|만들|됐|됬|되)\\S*')),
  makeCue('end', 'event', stems('완료|끝나|끝났|끝난|끝내|끝|마무리|마치|마쳤')),
  makeCue('open', 'event', gluedStems(`개소${done}|개관|개청|개원|개장|개통|오픈`)),
  makeCue('open', 'event', phrases('문(?:을|은)? ?(?:열|여)\\S*|열(?:었|렸|려|린|리)\\S*')),
  makeCue('open', 'event', stems('생겼|생긴|생기|만들어|만든|만들었')),
  makeCue('operate', 'event', gluedStems('운영(?:했|하|한|됐|되|시작|을|은)?')),
  makeCue('abolish', 'event', stems('폐지|폐쇄|없어|없앴|없앤|사라|그만')),
  makeCue('change', 'event', stems('바뀌|바뀐|바뀠|바꿨|바꾼|변경|달라')),
  makeCue('appoint', 'event', stems('임용|위촉|채용|뽑았|뽑혔')),
  makeCue('enact', 'event', stems('제정|만들어진')),
];

const people: readonly Cue[] = [
  makeCue('where', 'ask', gluedStems('어디|어딘|어딨|어딧|어데|어드메|워디|오데')),
  makeCue('where', 'ask', phrases('어느 (?:동|읍|면|지역|동네|건물)\\S*')),
  makeCue('where', 'field', gluedNouns('위치|장소|주소|소재지|가는 ?길|약도')),
  makeCue(
    'department',
    'field',
    gluedNouns(
      '담당 ?(?:자|부서|과|기관)?|책임 ?(?:자|부서)|주관 ?(?:부서|과)?|소관(?:부서)?|소속(?: ?(?:부서|과|국))?|부서',
    ),
  ),
  makeCue(
    'department',
    'field',
    stems('(?:담당|주관|관할|총괄)(?:하|해|했|합)|맡(?:아|은|고|나|았|는)|책임[지져졌]'),
  ),
  makeCue('department', 'ask', phrases('(?:어느|무슨|어떤|뭔|몬|무신) ?(?:부서|과|팀|국|실)\\S*')),
  makeCue(
    'department',
    'ask',
    phrases(
      '(?:어디|어데|워디|어느 ?(?:곳|데))(?:에서|서|에)? ?(?:맡|담당|주관|관할|소관|총괄|책임)\\S*(?: 있\\S*)?',
    ),
  ),
  makeCue('who', 'ask', gluedStems('누구|누가|뉘|누군|누꼬|누고')),
  makeCue('joins', 'field', stems('참여|참가|신청|받을')),
  makeCue('joins', 'field', nouns('대상|대상자|자격')),
  makeCue('host', 'field', stems('주최|수여|시상|평가(?:했|한|하)|받은|받았|줬|준|주는')),
  makeCue('host', 'field', gluedNouns('시상 ?기관|평가 ?기관|주최 ?기관')),
  makeCue('chosen', 'ask', phrases('어떻게 (?:뽑|모집|선정|정하|고르)\\S*')),
  makeCue('phone', 'field', gluedNouns('번호|전화 ?번호|전번|연락처|대표 ?(?:번호|전화)|문의처')),
  makeCue('phone', 'field', nouns('전화|문의|연락')),
  makeCue('phone', 'ask', stems('전화(?:하|해|할|걸)|문의(?:하|해|할)|연락(?:하|해|할)')),
];

const standing: readonly Cue[] = [
  makeCue(
    'status',
    'field',
    gluedNouns(
      '진행 ?(?:상황|상태|현황)|추진 ?(?:상황|현황|상태)|이행 ?(?:상황|상태|현황)|현재 ?상태|현황|상태',
    ),
  ),
  makeCue(
    'status',
    'ask',
    phrases('어(?:떻|떠)게 ?(?:됐|됬|되|돼|진행|하고|돌아)\\S*(?: 있\\S*)?'),
  ),
  makeCue(
    'status',
    'ask',
    phrases(
      '(?:잘|제대로) (?:되|돼|하|지켜|진행|이행)\\S*(?: 있\\S*)?|지켰\\S*|지켜졌\\S*|했나요|됐나요|됬나요|되었나요',
    ),
  ),
  makeCue('status', 'ask', phrases('(?:지금도|아직도?|요즘도) ?(?:있|하|해|운영|되)\\S*')),
  makeCue('result', 'field', gluedNouns('결과|등급|순위|점수|훈격')),
  makeCue('result', 'ask', phrases('몇 ?(?:위|등|점)\\S*|무슨 상\\S*')),
  makeCue('target', 'field', nouns('목표|달성 ?목표')),
  makeCue('how-many', 'ask', stems('몇 ?(?:명|사람|분)(?!의)'), '명'),
  makeCue('how-many', 'ask', stems('몇 ?(?:개|가지|곳|군데|팀|쪽|부(?!서)|마을|집)'), '개'),
  makeCue('how-many', 'ask', stems('몇 ?건'), '건'),
  makeCue('how-many', 'ask', stems('몇 ?대'), '대'),
  makeCue('how-many', 'ask', stems('몇 ?가구'), '가구'),
  makeCue('how-many', 'field', gluedNouns('인원(?:수)?|사람 ?수|참가자 ?수'), '명'),
  makeCue('how-many', 'field', gluedNouns('건수'), '건'),
  makeCue('how-many', 'field', gluedNouns('개수|갯수'), '개'),
  makeCue('hours', 'ask', phrases('몇 ?시\\S*')),
  makeCue('hours', 'field', gluedNouns('(?:운영|상담|이용|근무|업무) ?시간')),
  makeCue('how-big', 'field', gluedNouns('시설 ?규모|규모|면적|연면적|크기|넓이')),
  makeCue('number', 'ask', phrases('몇 ?번 ?공약\\S*|공약 ?(?:번호|몇 ?번)\\S*|관리 ?번호\\S*')),
  makeCue('basis', 'field', gluedNouns('근거|출처|원문|근거 ?자료|참고 ?문서')),
  makeCue(
    'basis',
    'ask',
    phrases(
      '(?:어디에|어디|어느 문서에|무슨 문서에|무엇에|뭐에) ?(?:나와|나오|나온|적혀|써|쓰여|실려|근거)\\S*(?: 있\\S*)?|어느 문서\\S*|무슨 문서\\S*',
    ),
  ),
  makeCue('why', 'ask', stems('왜')),
];

/** How Korean questions ask, spoken, typed and with the slips of endings (얼마에요, 됬나요). */
export const koreanCues: readonly Cue[] = [...amounts, ...times, ...people, ...standing];

const asks =
  /(?:나요|까요?|니|냐|죠|지요?|어요?|아요?|나|음|대요?|됨|함|는지|은지|은가요?|는가요?|ㄴ가요?|인가요?|일|날|시기|날짜|일자)$|^(?:has|have|had|did|does|do|is|are|was|were|will) /;

/** Whether a text is put as a question. */
export const isAsked = (text: string): boolean => asks.test(text);

/** Words of a question that carry nothing. */
export const koreanFillers =
  /^(?:데|때|게|걸|건|거|총|모두|전부|지금까지|현재까지|지금도|대략|정도|시기|요|좀|거예요|거야|건가요|건지|근데|그럼|그런데)$/;

/** A year, whatever follows it. */
export const yearWord = /^((?:19|20)\d\d)(?:년|년도|년에|년도에|년의)?$/;

/** The name of one source of money in a word that asks for it. */
export const nameFunder = (word: string): string | undefined =>
  /^(?:국비|도비|시비|군비|구비|민자|특조비|교부세)/.exec(word)?.[0];
