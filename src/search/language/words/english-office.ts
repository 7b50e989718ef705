/** What English questions call things that records name in Korean: the work of the office. English words : Korean ones. */
export const englishOfficeWords = `
money budget budgetary finance financial fiscal : 예산 재정
cost expense expenditure spending spend : 사업비 예산
fund funding financing : 재원 기금 보조금
revenue income : 세입 수입
tax taxation taxpayer : 세금 지방세
arrears delinquent : 체납
debt loan borrowing bond : 채무 지방채 융자
deficit shortfall : 적자 부족
grant subsidy subsidise subsidize subsidized : 보조금 공모사업
national state : 국비 국가
provincial province : 도비 경기도
central : 중앙 중앙부처
matching : 매칭
saving save saved cut trim reduce reduction slash economise : 절감 감축 삭감
increase raise grow growth expand expansion : 증가 확대 증액
decrease decline shrink drop : 감소 감액
contract procurement tender bid bidding contractor : 계약 입찰
outsourcing outsource consignment entrust entrusted : 위탁 민간위탁
audit auditor inspector : 감사
inspection inspect inspected checkup : 점검
award prize medal trophy commendation honour honor : 수상 표창
won win winner winning : 수상 선정 승소
reward bonus incentive : 포상금 인센티브
rank ranking ranked : 순위 등급
best top excellent excellence outstanding : 최우수 우수
evaluation evaluate assessment assess assessor judge appraisal : 평가
score grade rating mark : 점수 등급
integrity corruption bribery anticorruption : 청렴 청렴도 부패
survey poll questionnaire : 설문조사 조사
satisfaction satisfied : 만족도
opinion view feedback : 의견 의견수렴
statistics statistic figure number : 통계
rate ratio percentage percent share proportion : 비율
average mean median : 평균
indicator metric measure : 지표
target aim objective : 목표 목표치
goal sdg sdgs : 지속가능발전목표 목표
sustainable sustainability : 지속가능발전
performance scorecard bsc : 성과관리 성과
achievement accomplishment result outcome : 성과 실적
pledge promise commitment vow : 공약
fulfilment fulfillment fulfil fulfill kept deliver : 이행 이행률
manifesto : 매니페스토
election elected campaign : 선거 공약
mayor : 시장
deputy vice : 부시장
governor : 도지사
council councillor councilor legislature : 시의회 의회 시의원
assembly : 총회 시의회 의회
lawmaker parliament congress : 국회 국회의원
department division bureau : 부서 담당관
office : 사무소 사무실 부서
section unit : 팀별 부서
official civil servant bureaucrat : 공무원
staff employee personnel workforce workplace : 직원 인력
manager director head chief leader : 과장 국장 단장
appointment appoint appointed : 위촉 임명
promotion promoted : 승진
overtime shift : 초과근무 근무
harassment bullying : 괴롭힘 갑질
organisation organization : 조직
reorganisation reorganization restructuring restructure reshuffle : 조직개편
committee commission : 위원회
board : 위원회 게시판
panel jury juror : 평가단 배심원
advisory adviser advisor consultant consultation : 자문 자문단
task taskforce team : 추진단
institute research researcher : 연구원 연구
think tank thinktank : 연구원 시정연구원
foundation : 재단
utility : 공사 공단
association federation union : 협회 협의회 연합회
lawyer attorney solicitor legal law : 법률 변호사
lawsuit court litigation trial sue sued suit : 소송
victory prevail : 승소
lose lost defeat : 패소
appeal : 이의신청 항소
dispute conflict disagreement : 갈등 분쟁
ordinance bylaw byelaw : 조례
regulation rule deregulation : 규칙 규제개혁
amend amendment revise revision : 개정 변경
permit permission licence license approval approve approved : 허가 인허가 승인
policy : 정책
project programme program : 사업
plan planning : 계획
support : 지원
strategy strategic roadmap : 전략 종합계획
vision slogan motto : 비전 시정목표
agenda issue : 의제 현안
feasibility : 타당성
design architect : 설계
administration administrative : 행정
governance : 협치 거버넌스
autonomy decentralisation decentralization : 자치 분권
self : 주민자치 자체
joint cooperation cooperate collaboration collaborate : 협력 합동
agreement mou memorandum treaty accord : 협약 업무협약
real name : 정책실명제 실명제
sunset ended abolished scrapped abolish scrap abolition : 폐지 일몰제
innovation innovative innovate : 혁신
practice : 우수사례
club circle study : 동아리 학습동아리
idea proposal suggestion propose suggest : 제안
debate discussion discuss forum deliberation deliberative : 토론회 공론화 포럼
hearing briefing : 공청회 설명회
meeting meet : 회의 간담회
minutes transcript : 회의록
conference symposium seminar : 회의 심포지엄 세미나
talk dialogue conversation : 대화 간담회 소통
listen listening : 경청 소통
vote voting voter ballot referendum : 투표 주민투표
turnout : 투표율
participation participatory participate participant part join : 주민참여 참여
citizen : 시민
community communal : 마을공동체 공동체 커뮤니티
civic ngo nonprofit : 시민사회 시민단체 비영리
contest competition compete : 경진대회 공모
training education educational learn course teach lecture class : 교육 강좌
lifelong learner : 평생학습
literacy : 문해교육
scholarship tuition : 장학금
mentor mentoring coaching coach : 멘토링 코칭
workshop : 워크숍
sister twin twinning twinned friendship : 자매결연 자매도시 우호도시
partner partnership : 협력 우호
exchange : 교류
visit visited delegation trip delegate tour : 방문 대표단
abroad overseas international foreign global : 국제교류 해외 국제
homestay : 홈스테이
relief aid : 구호 성금
help helping assistance assist : 도움 보조
humanitarian : 인도적지원 구호
language interpreter translation translate : 언어 통역 번역
english : 영어
chinese china : 중국
japanese japan : 일본
american america usa : 미국
vietnam vietnamese : 베트남
mongolia mongolian : 몽골
russia russian : 러시아
germany german : 독일
france french : 프랑스
spain spanish : 스페인
turkey turkish turkiye : 튀르키예 터키
australia australian : 호주
canada canadian : 캐나다
india indian : 인도
philippines filipino : 필리핀
ukraine ukrainian : 우크라이나
north : 북한 북부
peace peaceful : 평화
border frontier demilitarised demilitarized dmz : 접경지역 dmz
unification reunification : 통일 남북교류
counsellor counselor agent operator : 상담사 상담인력
call hotline helpline callcentre callcenter switchboard : 콜센터 민원콜센터
complaint petition grievance ombudsman : 민원 고충민원
passport : 여권
certificate document paperwork : 증명서 제증명
counter window desk : 창구 민원실
kiosk : 무인민원발급기 키오스크
registration register enroll enrol : 등록
apply applicant : 신청
reservation booking reserve : 예약
honorary : 명예
daily : 일일
communication communicate : 소통
spokesperson press media journalist newspaper news : 언론 보도자료 대변인
advertising publicity advertise publicise : 홍보
newsletter magazine bulletin : 소식지
equality equal gender : 성평등 양성평등
discrimination rights human : 인권 차별
disclosure transparency transparent disclose open opened : 공개 정보공개
notice noticeboard sign led : 게시판 전광판
monitor monitoring watch supervise supervision : 모니터링 점검
check checked verify verification : 점검 확인 평가
late delay delayed overdue postpone postponed behind : 지연 연기
finish finished complete completed completion done : 완료 준공
start started begin began begun commence launch launched : 착공 착수 시작
groundbreaking : 착공 기공식
opening inauguration inaugurate : 개소 개관 개장
change changed alter adjust adjustment modify : 변경 조정
cancel cancelled canceled dropped suspend halt withdraw withdrawn : 폐지 중단 취소
fail failed unfulfilled broken unkept : 미이행 보류
ongoing underway continuing : 추진중 정상추진
scheduled upcoming future : 예정 향후
relocate relocation move moved transfer transferred : 이전 이관
merge merger integrate integration combine unify : 통합
split separate divide separation : 분리 분동
install installed installation equip : 설치
repair fix maintenance maintain mend : 보수 정비 유지관리
renovate renovation refurbish refurbishment remodel remodelling : 리모델링 개선
improve improvement upgrade enhance better : 개선
extend extension widen widening : 연장 확장
establish establishment founded create creation : 설립 신설 조성
attract bring : 유치
obtain acquire acquisition : 확보
select selected selection choose chosen pick designate designated designation : 선정 지정
host hosted hosting hold held : 개최
distribute distribution provide provision supply : 지급 제공 배부
purchase buy bought : 구입 구매
sell sold sale : 매각 판매
compensation compensate : 보상
exempt exemption discount waive waiver : 감면 할인
free gratis : 무료 무상
public : 공공
private : 민간
local : 지역 지방
urban : 도시
city municipal municipality : 시청
county : 군청
region regional : 지역 권역
metropolitan : 광역 수도권
year annual yearly : 연도 연도별
month monthly : 월별
quarter quarterly : 분기
quota headcount : 정원 인원
capacity : 규모 수용
area size floor : 면적 연면적
location located address : 위치 소재지
map : 지도
symbol logo mascot character : 상징물 캐릭터
brand branding : 브랜드
manual guide guideline guidebook handbook : 매뉴얼 지침
report : 보고서 보고
whitepaper : 백서
error mistake wrong correction : 오류 정정
contradiction inconsistent inconsistency mismatch discrepancy : 모순 불일치
difference gap : 차이
evidence proof source : 근거 출처
reason cause : 사유
effect effectiveness impact : 효과 기대효과
problem obstacle difficulty hurdle : 문제점 애로사항 쟁점
privacy personal : 개인정보
hack cyber cybersecurity : 정보보안 사이버
paperless : 전자결재 종이없는
new : 신규 신설
`;
