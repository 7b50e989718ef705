import { koreanSiteWays } from '../language/words/korean-site-ways.ts';
import { koreanUseWays } from '../language/words/korean-use-ways.ts';
import { koreanWays } from '../language/words/korean-ways.ts';
import { looseEnglishWays } from './english-loose-ways.ts';
import { englishSiteWays } from './english-site-ways.ts';
import { spokenEnglishWays } from './english-spoken-ways.ts';
import { englishWays } from './english-ways.ts';
import { row, together, type WayWords } from './way-row.ts';

const means =
  '(?:뜻|의미|(?:무슨|뭔|몬) ?(?:말|뜻|소리)|이란|란|뭔(?:데|가|지|디)|뭐(?:야|예요|에요|임|냐|여|고|꼬|지|래|죠|라|니)|머(?:야|임|꼬|고|지|예요|에요)|무엇)';
const meaning = (way: string, name: string): WayWords => ({
  way,
  words: new RegExp(
    `(?:^| )(?:${name})(?:이|가|은|는|의|이란|란|이?라[고는])? ?(?:(?:적|나오|써|쓰여|쓴|있|된|돼|하)\\S* )?(?:\\S+ )?${means}\\S*`,
  ),
});

/** Most exact first: 집행률 before 집행. */
const meanings: readonly WayWords[] = [
  meaning('meaning-execution-rate', '집행률|집행율'),
  meaning('meaning-secured-rate', '확보율'),
  meaning('meaning-completion-rate', '완료율|이행 ?완료율|이행률|이행율|공약 ?이행률'),
  meaning('meaning-schedule-rate', '기한 ?준수율'),
  meaning('meaning-yearly-target-rate', '목표 ?달성률|연차별 ?목표 ?달성률'),
  meaning('meaning-evidence-rate', '근거가 있는 비율'),
  meaning('meaning-prior', '기투자|이전 ?칸'),
  meaning('meaning-after-term', '임기 ?후|임기 ?뒤'),
  meaning('meaning-initial', '초기 ?계획|처음 ?계획'),
  meaning('meaning-secured', '확보(?:액|총계)?'),
  meaning('meaning-spent', '집행(?:액|총계)?'),
  meaning('meaning-plan', '총사업비|현재 ?계획|계획액'),
];

const korean: readonly WayWords[] = [
  row(
    'corrections',
    '오류 ?(?:신고|제보|알|고치)\\S*|틀린 ?(?:것|거|내용|곳)\\S* ?(?:신고|알려|제보|말)\\S*|(?:수정|정정) ?(?:요청|신청)\\S*|잘못된 ?\\S* ?(?:신고|알려|제보)\\S*|어디에 신고\\S*',
  ),
  row(
    'data',
    '내려 ?받\\S*|다운로드\\S*|다운 ?받\\S*|엑셀\\S*|csv\\S*|json\\S*|(?:자료|데이터) ?(?:파일|받)\\S*|오픈 ?데이터',
  ),
  row(
    'ledger',
    '(?:계획|확보|집행)\\S* (?:계획|확보|집행)\\S* (?:\\S+ )?(?:총액|합계|총합|비교)\\S*(?: 비교\\S*)?',
  ),
  row(
    'compare',
    '(?:도시|임기|지자체|다른 ?(?:시|도시|곳))\\S* ?비교\\S*|비교(?:하|해|$)\\S*|나란히',
  ),
  row('map', '(?:공약 ?)?지도(?:로|에|에서|를|가|는|만|도)?(?= |$)'),
  row(
    'most-spent',
    '(?:제일|가장|젤) ?(?:돈(?:을)? ?)?많이 ?(?:쓴|썼|쓰|든|들|집행)\\S*|돈(?:을)? ?(?:제일|가장|젤) ?많이 ?(?:쓴|썼|쓰|든|들)\\S*',
  ),
  row(
    'most-planned',
    '(?:제일|가장|젤) ?(?:비싼|큰|많은)\\S*|(?:예산|사업비|돈)(?:이|가)? ?(?:제일|가장|젤) ?(?:많|큰|크)\\S*|(?:제일|가장|젤) ?(?:예산|사업비|돈)(?:이|가)? ?(?:많|큰|크)\\S*',
  ),
  row('over', '\\S*(?:억|천만|백만)(?: ?원)? ?(?:이|을|를|도)? ?(?:넘|이상|초과|이하|미만)\\S*'),
  row(
    'overdue',
    '늦은\\S*|늦어\\S*|늦었\\S*|지연\\S*|기한(?:이|을)? ?(?:지난|넘)\\S*|(?:안|못) ?지킨\\S*|밀린\\S*',
  ),
  row(
    'not-started',
    '(?:시작|착수|착공|첫 ?삽)(?:도|을|를|조차)? ?(?:안|못|하지 ?않)\\S*|(?:안|못) ?(?:시작|착수|착공)\\S*|미착수\\S*|손도 ?(?:안|못)\\S*',
  ),
  row('due', '(?:올해|금년|이번 ?해|연내)(?:에|까지)? ?(?:끝|완료|마무리|준공|목표|마감)\\S*'),
  row(
    'ended',
    '(?:폐지|폐기|취소|중단|철회|보류)(?:된|됐|한|되)?\\S*(?: (?:공약|사업|것|거|약속|정책|목록)\\S*)?|없어진 ?(?:공약|사업|것|거|약속)\\S*',
  ),
  row(
    'changed',
    '(?:바뀐|바꾼|변경된|달라진|수정된|고친) ?(?:것|거|공약|약속|사업|내용|이력|내역|부분)\\S*|변경 ?(?:대장|내역|이력)\\S*',
  ),
  row('disclosure', '자가 ?점검\\S*|자체 ?점검\\S*|공개 ?점검\\S*'),
  row(
    'method',
    '(?:누가|어떻게) ?(?:확인|검증|계산|판정|평가)\\S*|어떻게 ?만들\\S*|검증\\S*|계산 ?방법\\S*|산출 ?(?:식|방법)\\S*|기준이 ?뭐\\S*',
  ),
  row(
    'rates',
    '(?:공약|약속)(?:을|은|이|를)? ?(?:몇|얼마나) ?\\S* ?(?:지켰|지킨|이행|완료)\\S*|(?:공약 ?)?이행[률율]\\S*|(?:공약 ?)?(?:이행 ?)?완료[률율]\\S*|확보[률율]\\S*|집행[률율]\\S*|달성[률율]\\S*',
  ),
  row('ledger', '(?:공약 ?)?가계부\\S*|공약 ?(?:재정|예산)(?: ?전체)?$'),
  row('departments', '부서 ?(?:목록|전체|별|마다)\\S*|(?:과|부서|국)별(?:로)?(?= |$)'),
  row(
    'records',
    '(?:가나다|ㄱㄴㄷ|ㄱㄴ|초성|자모)(?:순|순서|차례|별|색인| ?(?:순|순서|차례|색인|찾|목록))\\S*|색인\\S*',
  ),
  row('picture', '인포그래픽\\S*|한 ?장 ?그림\\S*'),
  row(
    'audit',
    '(?:맞지 ?않는|안 ?맞는|모순|틀린)\\S*(?: (?:숫자|것|곳|기록|거)\\S*)?|기록 ?대조\\S*',
  ),
  row('sources', '(?:출처|원문|원본) ?(?:목록|문서|자료|전체)\\S*'),
  row(
    'places',
    '우리 ?동네\\S*|동네 ?(?:별|마다|목록|공약|약속)\\S*|동네$|읍면동\\S*|지역 ?(?:별|목록)\\S*',
  ),
  row('privacy', '개인 ?정보\\S*'),
  row('accessibility', '접근성\\S*'),
  row('about', '(?:이|여기) ?(?:사이트|누리집|곳)\\S* ?(?:뭐|무엇|누가|소개)\\S*|운영자\\S*'),
];

const most = '제일|가장|젤|최고|최대|순서|순위|most|biggest|largest|highest|top';
const promised = '공약|약속|사업|pledge(?!book)|promise|project';
const thing = `${promised}|거(?: |$|예|야|죠|는)|것|뭐|어느`;
const spent = '쓴|썼|쓰인|써버|집행|잡아먹|들어간|spent|spend';
const costs =
  '비싼|비싸|비용|예산|사업비|금액|많이 ?드|많이 ?들|많이 ?잡|돈|세금|큰|expensive|cost|budget|costly';
const figures =
  '숫자|금액|수치|합계|총액|말|기록|자료|표|문서|서류|날짜|documents?|numbers?|figures?|totals?|records?';
const wrong =
  '틀린|틀렸|틀리|잘못|오류|오타|실수|이상한|이상해|거짓|항의|error|mistake|wrong|incorrect|inaccurate|typo';
const tell =
  '신고|알려 ?[주드]|알리|제보|고쳐|고치|수정|정정|바로잡|말해|말하|말씀|연락|어디다|어디에|어디로|실어|입장|반론|report|tell|fix|correct|contact|object|complain';

/** How questions ask in many words; they count after those of a few. */
const loose: readonly WayWords[] = [
  together('audit', '계획보다|예산보다|계획한 것보다', '더|초과|많이|넘'),
  together('ledger', '계획보다|예산보다|계획한 것보다', '더|초과|많이|넘'),
  together('ledger', 'than planned|over budget', 'over|more|spent'),
  together('audit', 'than planned|over budget', 'over|more|spent'),
  together(
    'audit',
    '안 ?맞|어긋|모순|서로 ?다른|다르게|제각각|불일치|앞뒤|따로 ?놀|contradict|mismatch|disagree|inconsistent|conflict',
    figures,
  ),
  together('corrections', wrong, tell),
  together(
    'ledger',
    '남은|남았|안 ?쓴|못 ?쓴|left|unspent|remaining',
    '돈|예산|사업비|money|budget|funds?',
  ),
  together(
    'audit',
    '(?:한다|된다|했다|짓는다|준다|하겠다)(?:더니|면서|고 ?해 ?놓고)|약속해 ?놓고|말해 ?놓고|말과',
    '못|안 |없|다르|다른',
  ),
  together('most-spent', most, spent, `돈|예산|세금|${thing}`),
  together('most-planned', most, costs),
  together(
    'overdue',
    '기한|마감|날짜|제때|제날|기일|목표 ?연도|약속한 ?(?:날|해)|deadline|date|time',
    '넘|지난|지났|못 ?[지맞]|안 ?지|어긴|어겼|missed|past|over',
  ),
  together('overdue', '늦|지연|밀린|밀리|지체|늑장|미뤄|late|delayed|overdue|behind', promised),
  together(
    'changed',
    '바꾼|바꿨|바뀐|바뀌|바꾸|변경|수정|고친|달라진|달라졌|변한|changed?|amended|reworded|rewritten',
    `${promised}|말|문구|내용|목표|wording|target`,
  ),
  together(
    'ended',
    '없앤|없앴|없어진|없어졌|폐지|폐기|취소|중단|접은|접었|그만둔|되돌|버린|버렸|포기|물거품|dropped|scrapped|abolished|reversed|abandoned|broken|given up',
    promised,
  ),
  together(
    'due',
    '올해|이번 ?해|금년|연말|this year',
    '끝|완료|마무리|준공|마감|finish|due|end',
    promised,
  ),
  together(
    'privacy',
    '검색|방문|접속|입력|내가|제가|나를|search|visit|i type|what i|\\bme\\b|\\bmy\\b',
    '기록(?:이|은|도)? ?남|기록[하되]|(?:검색|방문|접속) ?기록|추적|저장|남[아기나]|수집|쿠키|감시|track|store|save|record|cookie|log|collect|watch',
  ),
  together(
    'accessibility',
    '글자|글씨|화면|눈|시각|소리|낭독|스크린 ?리더|음성|키보드|text|screen|blind|font|keyboard|deaf',
    '(?:키우|키울|크게 ?하)\\S* ?(?:법|방법)|크게|키우|키울|확대|안 ?보|어두|침침|나빠|나쁜|읽어|읽는|듣|large|bigger|reader|read|only',
  ),
  together(
    'about',
    '누가|어디서|시청|시에서|정부|공식|민간|관공서|who|official|government',
    '사이트|홈페이지|누리집|이거|여기|페이지|site|website|page',
    '만든|만들|운영|하는|관리|낸|made|run|official|behind|own|belong',
  ),
  together(
    'method',
    '어떻게|기준|무슨 ?근거|계산|산출|매기|매겨|판단|정하|정한|차이|뭐가 ?달|무슨 ?차|다른 ?점|how(?! much| many| often| long)|calculated|worked out|computed|decided?|criteria|difference',
    '비율|이행률|이행율|확보|집행|상태|완료율|달성|설명이 ?필요|판정|지켰|지킨|이행|rates?|status|secured|spent|kept',
  ),
  together(
    'method',
    '설명이 ?필요|확인이 ?필요|알 수 없음|원문에 ?없|읽지 ?못|평가 ?없',
    '뜻|의미|잘못|뭐|무슨|왜',
  ),
  together(
    'data',
    '파일|자료|데이터|원자료|엑셀|(?:^| )표(?:를|로|도|는)?(?: |$)|통째|file|data|spreadsheet',
    '받(?:을|기|고 ?싶|아 ?(?:보|가|볼|갈|쓸)|으려|는 ?(?:법|방법|곳|데))|다운|내려 ?받|저장|퍼가|가져|download|export|copy',
  ),
  together(
    'compare',
    '비교|견주|견줘|견주어|나란히|옆에 ?놓|한 ?줄로|한 ?화면|compare|comparison|side by side',
    '도시|시|지자체|다른|셋|세 |cities|city|towns?|three',
  ),
  together('map', '(?<![는은던])지도|map', '공약|약속|동네|어디|사업|pledge|보|where'),
  together(
    'disclosure',
    '선거 ?(?:때|공보|공약)|공보물|내건|공개했|공개하는지|성실|self-?check|disclos',
    '맞춰|비교|공개|견줘|일치|점검|똑같|같은지|그대로|how|well',
  ),
];

/** Who asks for a list asks first for what it lists. */
const lists: readonly WayWords[] = [
  row(
    'pledges',
    '(?:공약|약속)(?:이|은)? ?(?:모두 |총 |전부 )?몇 ?(?:개|건|가지)\\S*|(?:모든|전체) ?(?:공약|약속)\\S*|(?:공약|약속) ?(?:전체|목록|전부|리스트|모두)\\S*',
  ),
];

/** What was changed and what was dropped stand in one register. */
const both = together(
  'changed',
  '바뀐|바꾼|변경|수정|달라진|changed|amended',
  '폐기|폐지|보류|취소|없어진|없앤|dropped|abandoned|cancell?ed|scrapped',
);

/** How people ask for what a page of the site shows. */
export const wayWords: readonly WayWords[] = [
  ...meanings,
  both,
  ...[...koreanUseWays, ...koreanSiteWays].map(([way, ...parts]) => together(way, ...parts)),
  ...korean,
  ...englishSiteWays,
  ...spokenEnglishWays,
  ...englishWays,
  ...loose,
  ...looseEnglishWays,
  ...koreanWays.map(([way, ...parts]) => together(way, ...parts)),
  ...lists,
];

/** Words for records that name none of them. */
export const namesAnyRecord =
  /^(?:공약|약속|사업|정책|기록|것|거|목록|리스트|순|순서|보기|전체|pledges?|promises?|list|projects?|buildings?|works|polic(?:y|ies)|schemes?|things?)(?:은|는|이|가|을|를|들|만|의|별)?$/;
