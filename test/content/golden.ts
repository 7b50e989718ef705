/** A question of a citizen and the record that must be among the first of the answer. */
export interface Golden {
  query: string;
  /** Any of these counts. */
  wants: readonly string[];
  /** How far down it may stand; the first place unless said. */
  within?: number;
  /** The record says one of the words otherwise, so the answer must say that it is partial. */
  partial?: true;
}

const pledge = (id: string) => `/paju/8/pledges/${id}/`;
const award = (id: string) => `/paju/awards/${id}/`;
const indicator = (id: string) => `/paju/sdgs/indicators/${id}/`;
const term = (page: string) => `/paju/8/${page}/`;
const programme = (id: string) => `/paju/programmes/${id}/`;
const department = (id: string) => `/paju/departments/${id}/`;

const callCentre = [pledge('12-1'), indicator('call-centre-counsellors')];
const office = [pledge('12-7'), pledge('12-8')];
const mayor = [pledge('12-2'), indicator('honorary-mayors')];

/** Questions as citizens type them, by what is hard about each. */
export const golden: Readonly<Record<string, readonly Golden[]>> = {
  'as it is written': [
    { query: '민원콜센터', wants: callCentre, within: 3 },
    { query: '시민평가단', wants: ['/gimpo/participation/pledge-panel-2021/'] },
    { query: '주민참여예산', wants: ['/gimpo/programmes/participatory-budget/', '/gimpo/participation/participatory-budget-2021/'] },
    { query: '타운홀미팅', wants: ['/nonsan/programmes/town-hall-meetings/', '/nonsan/participation/town-hall-2017/'] },
    { query: '자체평가', wants: ['/paju/programmes/self-evaluation/', '/paju/evaluations/self-2024/'] },
    { query: '운정3동 행정복지센터', wants: [pledge('12-7')] },
    { query: '조리읍 행정복지센터', wants: [pledge('12-8')] },
    { query: '금촌 복합커뮤니티센터', wants: [pledge('12-9')] },
    { query: '시민사회소통관', wants: [pledge('12-3')] },
    { query: '지방자치단체 혁신평가', wants: [award('innovation-2022')] },
    { query: '민원서비스 종합평가', wants: [award('civil-service-2022')] },
    { query: '민원여권과', wants: [department('civil-service')] },
    { query: '공직선거법', wants: ['/sources/election-act/'] },
    { query: '민선8기', wants: ['/paju/8/'] },
    { query: '희망마을', wants: ['/nonsan/programmes/hope-villages/'] },
    { query: '탐정호', wants: ['/nonsan/programmes/tamjeong-resort/'] },
    { query: '재난기본소득', wants: ['/gimpo/programmes/covid-budget-2020/'] },
    { query: '시책일몰제', wants: [programme('policy-sunset-2023'), indicator('policies-ended')], within: 2 },
    { query: '논산시 정책실명제', wants: ['/nonsan/programmes/real-name/'] },
    { query: '공모사업 절차', wants: ['/paju/grants/procedure-2024/'] },
  ],
  'a word inside a word': [
    { query: '콜센터', wants: callCentre, within: 3 },
    { query: '여성', wants: [pledge('12-2')], within: 2 },
    { query: '커뮤니티', wants: [pledge('12-9')] },
    { query: '소통관', wants: [pledge('12-3')] },
    { query: '와이파이', wants: [indicator('public-wifi')] },
    { query: '매니페스토', wants: [award('manifesto-2023')], within: 2 },
    { query: '공공데이터', wants: [award('public-data-2022')] },
    { query: '정보보안', wants: [award('security-2022')] },
    { query: '여권', wants: [department('civil-service'), programme('direction-civil-service')] },
  ],
  'with a particle or an ending': [
    { query: '명예시장은', wants: mayor, within: 2 },
    { query: '콜센터에서', wants: callCentre, within: 3 },
    { query: '행정복지센터의 위치', wants: office, within: 2 },
    { query: '주민총회에', wants: [indicator('assembly-voters')], within: 4 },
  ],
  'spaces otherwise': [
    { query: '행정 복지 센터', wants: office },
    { query: '명예 시장', wants: mayor },
    { query: '민원 콜 센터', wants: callCentre, within: 3 },
    { query: '복합 커뮤니티 센터', wants: [pledge('12-9')] },
    { query: '운정3동행정복지센터', wants: [pledge('12-7')] },
    { query: '청년여성명예시장', wants: [pledge('12-2')] },
    { query: '민군복합커뮤니티센터', wants: [pledge('12-9')] },
    { query: '주민총회투표자', wants: [indicator('assembly-voters')] },
  ],
  'a citizen’s word': [
    { query: '동사무소', wants: office },
    { query: '주민센터', wants: office },
    { query: '감시카메라', wants: [indicator('disaster-cctv')] },
    { query: '여권 발급', wants: [department('civil-service')], within: 2 },
    { query: '일일시장', wants: mayor, within: 2 },
    { query: '버스', wants: [department('public-transport'), programme('transport-strategy')] },
    { query: '어린이집', wants: [department('childcare'), programme('saving-gap-rice')] },
    { query: '마음건강', wants: [indicator('mind-coaching')] },
    { query: '포상금', wants: [award('civil-service-2022'), award('innovation-2022')], within: 4 },
  ],
  'a whole question': [
    { query: '콜센터 언제 문 열었나요?', wants: callCentre, within: 3 },
    { query: '운정3동 행정복지센터는 언제 완공되나요', wants: [pledge('12-7')] },
    { query: '명예시장이 뭐예요', wants: mayor, within: 2 },
    {
      query: '조리읍 행정복지센터 공사비는 얼마나 들었나요',
      wants: [pledge('12-8')],
      within: 2,
    },
    { query: '시민사회소통관은 왜 없앴나요', wants: [pledge('12-3')] },
    { query: '주민총회에 몇 명이 투표했나요', wants: [indicator('assembly-voters')], within: 3 },
  ],
  'first consonants': [
    { query: 'ㅁㅇㅋㅅㅌ', wants: callCentre, within: 3 },
    { query: 'ㅎㅈㅂㅈㅅㅌ', wants: office },
    { query: 'ㅁㅇㅅㅈ', wants: mayor, within: 2 },
    { query: 'ㅇㅈ3ㄷ', wants: [pledge('12-7'), '/paju/places/unjeong-3/'], within: 2 },
    { query: 'ㅈㅁㅊㅎ', wants: [indicator('assembly-voters')], within: 4 },
  ],
  'a slip of the finger': [
    { query: '민원콜샌터', wants: callCentre, within: 3 },
    { query: '행정복지센타', wants: office },
    { query: '명예시쟝', wants: mayor, within: 2 },
    { query: '메니페스토', wants: [award('manifesto-2023')], within: 2 },
    { query: '운정3동 행정복지센타', wants: [pledge('12-7')] },
  ],
  'the other keyboard layout': [
    { query: 'alsdnjszhftpsxj', wants: callCentre, within: 3 },
    { query: 'auddPtlwkd', wants: mayor, within: 2 },
    { query: 'ㅊㅊㅅㅍ', wants: [indicator('disaster-cctv')] },
  ],
  'half typed': [
    { query: '민원콜세', wants: callCentre, within: 3 },
    { query: '행정복지센ㅌ', wants: office },
    { query: '명예싲', wants: mayor, within: 2 },
  ],
  'numbers and ids': [
    { query: '12-7', wants: [pledge('12-7')] },
    { query: '12-1번 공약', wants: [pledge('12-1')] },
    { query: '180억원', wants: [pledge('12-7')] },
    { query: '180억', wants: [pledge('12-7')] },
    { query: '18,000백만원', wants: [pledge('12-7')], within: 2 },
    { query: '39억 2천만원', wants: [pledge('12-1')] },
    { query: '031-940-4114', wants: ['/paju/', pledge('12-1')], within: 2 },
    { query: '940-4114', wants: ['/paju/', pledge('12-1')], within: 2 },
    { query: '4423.54', wants: [pledge('12-7')] },
  ],
  'a contradiction in the source': [
    {
      query: '두 표의 연도별 계획',
      wants: [`${pledge('12-7')}#paju-8-12-7-plan-differs`],
      within: 5,
    },
    { query: '총사업비가 바뀜', wants: [`${pledge('12-3')}#paju-8-12-3-plan-restated`], within: 4 },
  ],
  'what a city accounts for besides': [
    { query: '국제교류', wants: ['/paju/exchanges/', '/nonsan/exchanges/'], within: 2 },
    { query: '자매도시', wants: ['/paju/exchanges/', '/nonsan/exchanges/'], within: 2 },
    { query: '사세보시', wants: ['/paju/exchanges/sasebo-delegation/'], within: 2 },
    { query: '조직개편', wants: ['/paju/organisation/reorganisation-500k/'], within: 3 },
    { query: '김포시 인구', wants: ['/gimpo/statistics/population/'], within: 2 },
    { query: '승소율', wants: ['/gimpo/statistics/win-rate/'] },
    { query: '시군종합평가', wants: ['/gimpo/awards/city-county-evaluation-2020/', '/paju/evaluations/city-county-2023/'], within: 2 },
  ],
  'a goal': [
    { query: 'SDG 16', wants: ['/paju/sdgs/16/'] },
    { query: '기후변화', wants: ['/paju/sdgs/13/'] },
    { query: '평화 정의', wants: ['/paju/sdgs/16/'] },
  ],
  'a page by what citizens call it': [
    { query: '가계부', wants: [term('ledger')] },
    { query: '공약가계부', wants: [term('ledger')] },
    { query: '가계부는 어디 있나요', wants: [term('ledger')] },
    { query: 'ㄱㄱㅂ', wants: [term('ledger')] },
    { query: '이행률', wants: [term('rates')] },
    { query: '이행률은 얼마인가요', wants: [term('rates')] },
    { query: '공약이행완료율', wants: [term('rates')] },
    { query: '공약 이행 완료율', wants: [term('rates')] },
    { query: '집행률', wants: [term('rates')] },
    { query: '자체 점검', wants: ['/audit/disclosure/'] },
    { query: '자체점검', wants: ['/audit/disclosure/'] },
    { query: '자가 점검', wants: ['/audit/disclosure/'] },
    { query: '맞지 않는 숫자', wants: ['/audit/'] },
    { query: '폐기', wants: [term('adjustments')] },
    { query: '공약지도', wants: [term('map')] },
    { query: '지도', wants: [term('map')] },
    { query: '나란히 보기', wants: ['/compare/'] },
    { query: '비교', wants: ['/compare/'] },
    { query: '공약 목록', wants: [term('pledges')] },
    { query: '수상', wants: ['/paju/awards/', '/gimpo/awards/'] },
    { query: '부서', wants: ['/paju/departments/', '/gimpo/departments/', '/nonsan/departments/'] },
    { query: '파주시 부서', wants: ['/paju/departments/'] },
    { query: '김포시', wants: ['/gimpo/'] },
    { query: '논산시 민선6기', wants: ['/nonsan/6/'] },
    { query: '출처', wants: ['/sources/'] },
    { query: '민원여권과 공약', wants: [term('pledges/by-department/civil-service')] },
    { query: '계산 방법', wants: ['/about/method/'] },
    { query: '첫 화면', wants: ['/'] },
    { query: 'ledger', wants: [term('ledger')] },
    { query: 'rates', wants: [term('rates')] },
    { query: 'map', wants: [term('map')] },
    { query: 'completion rate', wants: [term('rates')] },
    { query: 'self-audit', wants: ['/audit/disclosure/'] },
  ],
  'a page for editors, where nothing else answers': [
    { query: '기록 고치기', wants: ['/about/editing/'] },
    { query: '기록 항목 안내', wants: ['/about/keys/'] },
    { query: 'schema', wants: ['/about/keys/'] },
  ],
  'English and signs': [
    { query: 'call centre', wants: callCentre, within: 3 },
    { query: 'CCTV', wants: [indicator('disaster-cctv')] },
    { query: '"명예시장 위촉"', wants: mayor },
    { query: '「파주시 민원콜센터 설치 및 운영에 관한 조례」', wants: [pledge('12-1')] },
    { query: '청년·여성', wants: [pledge('12-2')] },
  ],
};

const finding = (start: string) => new RegExp(`^/paju/8/pledges/12-\\d/#paju-8-12-\\d-${start}`);

/** Questions in English, and what must be among the first of the answer. */
export const englishGolden: readonly { query: string; wants: string | RegExp; within?: number }[] =
  [
    { query: 'ledger', wants: term('ledger') },
    { query: 'rates', wants: term('rates') },
    { query: 'completion rate', wants: term('rates') },
    { query: 'self-audit', wants: '/audit/disclosure/' },
    { query: 'source documents', wants: '/sources/' },
    { query: 'budget', wants: /^\/(paju|gimpo|nonsan)\/ledger\/$/ },
    { query: 'budget', wants: department('budget-law'), within: 4 },
    { query: 'award', wants: /^\/(paju|gimpo)\/awards\// },
    { query: 'awards 2023', wants: /^\/paju\/awards\/.+/, within: 2 },
    { query: 'SDG 11', wants: '/paju/sdgs/11/' },
    { query: 'sustainable cities', wants: '/paju/sdgs/11/' },
    { query: 'climate', wants: '/paju/sdgs/13/' },
    { query: 'quality education', wants: '/paju/sdgs/4/' },
    { query: 'gender equality', wants: '/paju/sdgs/5/' },
    { query: 'honorary mayor', wants: pledge('12-2'), within: 4 },
    { query: 'community service centre', wants: pledge('12-8'), within: 2 },
    { query: 'ground-breaking', wants: pledge('12-7') },
    { query: 'call centre staff', wants: indicator('call-centre-counsellors') },
    { query: 'public wi-fi', wants: indicator('public-wifi') },
    { query: 'cameras', wants: indicator('disaster-cctv') },
    { query: 'voters', wants: indicator('assembly-voters') },
    { query: 'passport', wants: department('civil-service') },
    { query: 'Unjeong', wants: '/paju/places/unjeong-3/' },
    { query: 'manifesto', wants: award('manifesto-2023'), within: 2 },
    {
      query: 'two places differ',
      wants: /#(paju-8-12-\d|gimpo-statistic-legal-advice)-stated-differently/,
    },
    { query: 'restated', wants: finding('plan-restated') },
    { query: 'statistics', wants: /^\/(gimpo|nonsan)\/statistics\// },
  ];

/** What the site does not have: nothing may be shown, or only what is marked as part of the words. */
export const absent: readonly string[] = [
  '제주도 감귤 축제',
  '공항 활주로',
  '지하철 3호선 연장',
  '감귤',
  '롯데월드',
  '대통령 선거 결과',
  '해수욕장',
  '파주시 지하철',
  '인공지능 로봇',
  '12-99',
  '9999억원',
  '"위촉 명예시장"',
  'asdfghjkl',
  'ㅋㅋㅋㅋㅋㅋ',
  '쀍뀷쀍',
];
