/** What English says in two words, written as one, and what records call it in Korean. English words : Korean ones. */
export const englishPhrases = `
townhall communitycentre communitycenter villageoffice townoffice : 행정복지센터 주민센터 청사
cityhall cityoffice : 시청 청사
welfarecentre welfarecenter : 복지관 행정복지센터
healthcentre healthcenter : 보건소 보건지소
seniorcentre seniorcenter : 경로당 노인복지관
youthcentre youthcenter : 청소년수련관 청소년센터
familycentre familycenter : 가족센터
artscentre artscenter : 문화예술회관
sportscentre sportscenter : 체육센터
callcentre callcenter contactcentre contactcenter helpline helpdesk phoneline telephoneline : 콜센터 민원콜센터
daycare childcare creche nurseryschool : 보육 어린이집
schoollunch schoolmeal : 급식 학교급식
childbenefit childallowance : 아동수당
parentalleave maternityleave : 육아휴직
singleparent loneparent : 한부모
oldpeople oldfolk olderpeople oldage seniorcitizen : 노인 어르신
youngpeople youngadult : 청년 청소년
disabledpeople wheelchairuser : 장애인 교통약자
nursinghome carehome retirementhome : 요양원 요양시설
socialworker : 사회복지사
mentalhealth : 정신건강 마음건강
publictransport publictransportation : 대중교통
busstop : 정류장
busroute busline : 버스노선 노선
expressbus : 광역버스
villagebus : 마을버스
carpark parkinglot parkingspace parkingplace : 주차장 공영주차장
trafficlight : 신호등
trafficjam : 교통혼잡 정체
schoolzone : 어린이보호구역
bikelane bikepath cyclelane cyclepath : 자전거도로
electriccar electricvehicle : 전기차
streetlight streetlamp : 가로등 보안등
wastewater : 하수 하수도
drinkingwater tapwater : 상수도 수돗물
foodwaste : 음식물쓰레기
publictoilet : 공중화장실
globalwarming climatechange : 기후변화 기후
carbonneutral netzero : 탄소중립
airquality : 대기질 미세먼지
finedust : 미세먼지
solarpanel solarpower : 태양광
heavyrain : 호우
heavysnow : 대설
earlywarning : 예경보 경보
civildefence civildefense airraid : 민방위
northkorea : 북한
armsindustry armsfactory : 방위산업 국방
smartcity : 스마트시티 스마트도시
opendata publicdata : 공공데이터
bigdata : 빅데이터
computersecurity datasecurity informationsecurity cybersecurity : 정보보안 정보보호
itdivision itdepartment itdept itteam itoffice : 정보통신과 정보통신 정보화
proffice prteam prdepartment prdept prdivision publicrelations : 홍보 소통홍보관
publicworks : 공공건축 건설
townplanning cityplanning urbanplanning townplanner cityplanner : 도시계획
cityfarm cityfarming urbanfarming urbanagriculture allotmentgarden : 도시농업 텃밭
legaldepartment legaldept legalaffairs legalteam : 법무 예산법무과
oldtown innercity : 원도심
newtown : 신도시
nextdoor nearbytown nearbycity neighbouringtown neighbouringcity neighboringtown neighboringcity : 인접 인근 생활권
thinktank : 연구원 시정연구원
headcount : 인구 정원 인원
birthrate : 출생 출산율
deathrate : 사망
redtape : 규제 규제개혁
localtax : 지방세
taxbill taxnotice taxletter : 지방세 고지서
propertytax : 재산세
cartax vehicletax : 자동차세
taxbreak taxrelief : 감면
centralgovernment nationalgovernment statemoney statefunding governmentmoney governmentfunding nationalmoney : 국비 정부
statefund nationalfund statebudget nationalbudget : 국비
provincialmoney provincialfunding provincialfund : 도비
citymoney ownmoney : 시비
publicmoney taxmoney taxpayermoney : 예산 세금
smallbusiness cornershop : 소상공인
jobcentre jobcenter : 일자리센터
minimumwage : 최저임금
livingwage : 생활임금
basicincome : 기본소득
publicworker publicservant civilservant cityworker cityemployee cityofficial governmentworker : 공무원 직원
organisationchart organizationchart : 조직도 조직
realname : 정책실명제 실명제
opinionpoll opinionsurvey publicopinion : 설문조사 만족도조사 여론
suggestionbox : 제안
citizensjury citizenjury citizenpanel citizenspanel : 평가단 배심원
townmeeting townhallmeeting : 타운홀미팅 타운홀
participatorybudget : 주민참여예산
openingceremony openingday ribboncutting : 개소식 개청
foundationstone : 기공식 착공
pressrelease : 보도자료
fieldtrip schooltrip : 견학 연수 어학연수
studyabroad languagecourse languagestudy languagetrip exchangestudent : 어학연수
hostfamily : 홈스테이
sistercity sistertown twintown twincity : 자매도시 자매결연 우호도시
partnercity partnertown friendshipcity : 우호도시 자매도시
localfood farmersmarket farmermarket : 로컬푸드
ricefield ricepaddy : 벼농사
publichousing socialhousing : 임대주택 공공임대
swimmingpool : 수영장
parkgolf : 파크골프
dogpark : 반려견
freewifi publicwifi wirelessinternet freeinternet hotspot : 공공와이파이 와이파이
handin handover sendin submitin putforward : 제안 제출
signup joinin takepart : 신청 참여
setup : 설립 설치
shutdown closedown getrid gotrid doaway didaway : 폐지
lookafter : 돌봄
movein moveto : 전입 이주
stayput keepliving : 정주 거주
teamup joinforces worktogether workwith : 협력 연계
localpaper localnews newspaper : 언론 보도
villageassembly residentsassembly townassembly villagemeeting residentsmeeting : 주민총회 총회
`;
