/** What English questions call things that records name in Korean only: English words, then the Korean ones. */
const lines = `
library:도서관|playground:놀이터|park:공원|school:학교|student pupil teenager teen:학생,청소년|university college:대학|kindergarten nursery childcare daycare:보육,어린이집|child children kid:어린이,아동
woman women female girl:여성|youth young:청년|elderly senior old aged grandparent:노인,어르신|disabled disability wheelchair accessible:장애인|foreigner migrant multicultural:외국인,다문화|defector:북한이탈주민|soldier military defence defense army:국방,군
resident citizen inhabitant:주민,시민|people person population live inhabitants:인구|birth newborn baby:출생|household family:가구,가족|marriage:혼인|village town neighbourhood neighborhood:마을,읍면동
bus transport transit traffic:교통,버스|train railway subway metro:철도|road street:도로|parking car:주차|bicycle bike:자전거|bridge:교량|airport:공항|taxi:택시
water:물,상수도|sewage:하수|waste garbage rubbish trash recycling:폐기물,재활용|air dust pollution:미세먼지,대기|climate carbon emission warming:기후변화,탄소|energy electricity solar:에너지|forest tree green:산림,녹지|river lake:하천,호|environment:환경|animal pet dog cat:동물
hospital clinic health medical:보건,의료,건강|covid corona pandemic coronavirus covid19:코로나19|vaccine mask quarantine:방역|mental stress counselling counseling:마음,상담|suicide:자살
police crime safety:안전,방범|fire firefighter:소방,화재|disaster flood emergency:재난,재해|siren alarm warning:경보|camera cctv surveillance:cctv
internet wifi hotspot wireless:와이파이|website homepage:홈페이지|computer software it digital:정보화,디지털|data:데이터|robot automation rpa:자동화,로봇|app:앱|phone telephone number:전화|email mail letter post:우편,메일|message text:문자
job employment work hiring recruitment career:채용,일자리,고용|company business firm enterprise:기업|investment investor:투자|factory industrial industry:산업|farm farmer agriculture rural:농업,농촌|shop market merchant store:시장,상권|tourism tourist travel resort:관광,리조트|currency:지역화폐
house housing apartment home:주택,주거|land development redevelopment:개발|building office hall:청사,건물|construction build built:건립,공사|centre center:센터
money budget cost spending expense fund funding expensive finance:예산,사업비,재정|tax:세금,세|debt loan:채무|grant subsidy:공모사업,보조금|national government:국비|saving save saved:절감|prize award won:수상|reward bonus incentive:포상금
mayor:시장|council councillor assembly:의회,주민총회|department division bureau office:부서,담당관,과|official civil servant staff employee:공무원,직원|organisation organization reorganisation restructuring:조직개편,조직|committee board panel:위원회,평가단|institute think tank research:연구원,연구|audit inspection auditor:감사|lawyer legal law lawsuit court litigation:소송,법률|ordinance regulation rule:조례,규칙|win won winning:승소
pledge promise commitment:공약|policy:정책|project programme program:사업|plan strategy planning:계획,전략|evaluation assessment score grade rating:평가,등급|survey satisfaction poll opinion:조사,만족도|statistics figure number:통계|performance scorecard bsc:성과관리,bsc|real name:실명제|sunset ended abolished scrapped:폐지,일몰제|innovation:혁신|club study group circle:동아리|idea proposal suggestion:제안|debate discussion forum deliberation:토론회,공론,포럼|vote voting voter ballot:투표|volunteer:자원봉사|participation participatory take part join say decide:주민참여|contest competition:공모|training education learn course:교육,연수
sister twin friendship partner:자매,우호|exchange visit delegation trip abroad overseas international:국제교류,교류,방문|homestay:홈스테이|earthquake relief:지진,구호|language english:언어,영어
culture festival concert art:문화,축제|museum heritage history historical archive memory:기록,문화유산,역사|sport gym stadium swimming:체육|book reading:독서
counsellor counselor agent operator:상담사,상담인력|call hotline helpline:콜센터|passport:여권|complaint petition:민원|honorary:명예|communication:소통|equality gender:평등,성평등|poverty poor hunger:빈곤|goal sdg sustainable sustainability:지속가능발전
peace:평화|border dmz:접경,dmz|city:시|county:군|self:자체|joint:합동|disclosure transparency open:공개|message board notice sign:전광판,게시판
late delay delayed overdue behind:지연|finished complete completed done:완료,준공|started start begin began:착공,시작|changed change:변경|cancelled dropped abandoned:폐지,중단|check checks checked verify monitor:평가,점검
`;

const table = new Map<string, Set<string>>();
for (const line of lines.trim().split(/[\n|]/)) {
  const [english = '', korean = ''] = line.split(':');
  for (const word of english.split(' ')) {
    const means = table.get(word) ?? new Set<string>();
    for (const each of korean.split(',')) means.add(each);
    table.set(word, means);
  }
}

/** The Korean words for an English one, given by itself or by its stem. */
export function translateWord(word: string): readonly string[] {
  return [...(table.get(word) ?? [])];
}
