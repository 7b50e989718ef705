/** Words that ask for a page, in folded text; the first row that fits counts most. */
export interface WayWords {
  way: string;
  words: RegExp;
}

const means = '(?:뜻|의미|무슨 ?말|뭔 ?말|이란|란|뭐야|뭐예요|뭐에요|뭔가요|뭐지|무엇)';
const meaning = (way: string, name: string): WayWords => ({
  way,
  words: new RegExp(`(?:^| )(?:${name})(?:이|가|은|는|의|이란|란)? ?(?:\\S+ )?${means}\\S*`),
});

const row = (way: string, words: string): WayWords => ({
  way,
  words: new RegExp(`(?:^| )(?:${words})`),
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
  row('due', '(?:올해|금년|이번 ?해|연내)(?:에|까지)? ?(?:끝|완료|마무리|준공|목표|마감)\\S*'),
  row(
    'ended',
    '(?:폐지|폐기|취소|중단|철회|보류)(?:된|됐|한|되)?\\S* ?(?:공약|사업|것|거|약속|정책|목록)?\\S*|없어진 ?(?:공약|사업|것|거|약속)\\S*',
  ),
  row(
    'changed',
    '(?:바뀐|변경된|달라진|수정된) ?(?:것|거|공약|약속|사업|내용)\\S*|변경 ?(?:대장|내역|이력)\\S*',
  ),
  row('disclosure', '자가 ?점검\\S*|자체 ?점검\\S*|공개 ?점검\\S*'),
  row(
    'method',
    '(?:누가|어떻게) ?(?:확인|검증|계산|판정|평가|만들)\\S*|검증\\S*|계산 ?방법\\S*|산출 ?(?:식|방법)\\S*|기준이 ?뭐\\S*',
  ),
  row(
    'rates',
    '(?:공약|약속)(?:을|은|이|를)? ?(?:몇|얼마나) ?\\S* ?(?:지켰|지킨|이행|완료)\\S*|(?:공약 ?)?이행[률율]\\S*|(?:공약 ?)?(?:이행 ?)?완료[률율]\\S*|확보[률율]\\S*|집행[률율]\\S*|달성[률율]\\S*',
  ),
  row('ledger', '(?:공약 ?)?가계부\\S*|공약 ?(?:재정|예산)(?: ?전체)?$'),
  row(
    'pledges',
    '(?:공약|약속)(?:이|은)? ?(?:모두 |총 |전부 )?몇 ?(?:개|건|가지)\\S*|(?:모든|전체) ?(?:공약|약속)\\S*|(?:공약|약속) ?(?:전체|목록|전부|리스트|모두)\\S*',
  ),
  row('picture', '인포그래픽\\S*|한 ?장 ?그림\\S*'),
  row('audit', '(?:맞지 ?않는|안 ?맞는|모순|틀린) ?(?:숫자|것|곳|기록|거)?\\S*|기록 ?대조\\S*'),
  row('sources', '출처 ?(?:목록|문서|전체)\\S*|원문 ?(?:목록|전체)\\S*'),
  row('departments', '부서 ?(?:목록|전체|별)\\S*'),
  row('places', '(?:우리 ?)?동네 ?(?:별|목록)?\\S*|읍면동\\S*|지역 ?(?:별|목록)\\S*'),
  row('award', '수상 ?(?:목록|내역|실적|전체)\\S*|받은 ?상\\S*'),
  row('privacy', '개인 ?정보\\S*'),
  row('accessibility', '접근성\\S*'),
  row('about', '(?:이|여기) ?(?:사이트|누리집|곳)\\S* ?(?:뭐|무엇|누가|소개)\\S*|운영자\\S*'),
];

const english: readonly WayWords[] = [
  ...(
    [
      ['meaning-execution-rate', '(?:what (?:is|does) (?:the )?)?execution rate (?:mean)?'],
      ['meaning-completion-rate', 'what (?:is|does) (?:the )?completion rate'],
      ['meaning-secured', 'what does secured mean|meaning of secured'],
      ['meaning-spent', 'what does spent mean|meaning of spent'],
      ['corrections', 'report (?:an |a )?(?:error|mistake)s?|correction|something (?:is )?wrong'],
      ['data', 'download|csv|json|excel|open data|data files?'],
      ['compare', 'compar(?:e|ison|ing)'],
      ['map', 'maps?(?: |$)'],
      ['most-spent', '(?:most spent|spent (?:the )?most|most (?:money )?spent)'],
      ['most-planned', 'most expensive|(?:biggest|largest|highest) (?:budget|cost|pledge|plan)s?'],
      ['over', '(?:over|more than|above|below|less than) \\S+ (?:billion|million)'],
      ['overdue', 'late pledges?|overdue|behind schedule|delayed|missed'],
      ['due', '(?:due|ending|ends|finish\\w*) this year'],
      ['ended', '(?:abolished|dropped|cancell?ed|scrapped|abandoned) ?(?:pledges?|promises?)?'],
      ['changed', 'changed pledges?|what (?:has )?changed|changes'],
      [
        'method',
        'who (?:checks|verifies|checked|verified)|verification|method|how (?:is it|are they) (?:calculated|computed|checked)',
      ],
      ['rates', '(?:completion|execution|fulfil\\w*|delivery) rates?'],
      ['ledger', 'ledger'],
      ['pledges', 'all (?:the )?(?:pledges|promises)|list of (?:pledges|promises)|pledge list'],
      ['audit', 'contradictions?|inconsisten\\w+|do(?:es)? not match'],
      ['sources', 'list of (?:sources|documents)|all sources'],
      ['departments', 'list of departments|all departments'],
      ['places', 'by (?:place|district|town)|list of places'],
      ['privacy', 'privacy|personal data'],
      ['accessibility', 'accessibility'],
      ['about', 'about this site|who runs this'],
    ] as const
  ).map(([way, words]) => row(way, words)),
];

/** How people ask for what a page of the site shows. */
export const wayWords: readonly WayWords[] = [...meanings, ...korean, ...english];

/** Words for records that name none of them. */
export const namesAnyRecord =
  /^(?:공약|약속|사업|정책|것|거|목록|리스트|순|순서|보기|전체|pledges?|promises?|list)(?:은|는|이|가|을|를|들|만|의|별)?$/;
