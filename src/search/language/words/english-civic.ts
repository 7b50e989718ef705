/** What English questions call the work of a city, its people and its places that records name in Korean. English words : Korean ones. */
export const englishCivicWords = `
accountability accountable responsibility : 책임행정 책임
achieve attain accomplish : 달성 성과
activist : 시민단체 시민사회
advice advise : 자문 상담
allocate allocation : 배분 배정
analysis analyse analyze : 분석
anniversary : 주년 기념식
archive : 기록 기록물
authority : 권한 기관
backlog : 적체
balance balanced : 균형 균형발전
ban prohibit prohibition : 금지
basement underground : 지하
broadcast radio : 방송
politician candidate : 후보자 단체장 선거
capital : 자본 수도권
carnival parade : 축제 행진
choir : 합창단
clean cleaner cleaning : 청결 환경미화
collapse : 붕괴
complain complained : 민원
consensus : 합의 공감대
consult consulted : 자문 상담
contribute contribution : 기여 공헌
convention : 컨벤션 회의
cooperative : 협동조합
couple : 부부
crowd : 인파
dashboard : 현황판
decision : 의결
democracy democratic : 민주주의 민주
density : 밀도
diagnosis diagnose : 진단 조직진단
donor : 기부 기탁
driver driving : 운전 운수종사자
embassy consulate : 대사관 외교사절
engineer engineering : 기술 공학
ethics ethical : 윤리 청렴
evacuate : 대피
expert specialist professional : 전문가
flower : 꽃축제 화훼
forecast projection : 전망 추계
founder : 설립
fuel petrol diesel oil : 유류 연료
generation : 세대
graduate : 졸업
identity : 정체성
image : 이미지
incubator : 창업보육
interview : 면담 인터뷰
journal yearbook : 연보 백서
lease : 임대
leak leakage : 누수 유출
member membership : 회원 위원
milestone timeline timetable schedule : 일정 로드맵
minister ministry : 장관 부처
minority : 소수
navy : 해군
network : 네트워크 협의체
nuclear : 원자력
opera musical : 공연 오페라
oversight oversee : 관리감독 점검
ownership owner : 소유
payroll : 급여 인건비
photo photograph picture : 사진
premium : 보험료
procedure process workflow : 절차
property : 재산 부동산
protect protection : 보호
protest demonstration rally : 집회 시위
quality : 품질
rehabilitation : 재활
replace replacement swap : 교체
request : 요청 건의
rescue : 구조 구급
retire retirement retiree : 퇴직 은퇴
restore restoration : 복원
review : 검토 심사
reward rewarding : 포상 포상금
scholar : 학자
science scientific : 과학
sculpture statue : 조각 동상
settlement settle : 정착 정주
signature : 서명
skill : 역량 기획력
song singing : 노래 합창
speaker : 강사
spring summer autumn season seasonal : 계절
storage warehouse : 창고 물류
strike : 파업 노사
success successful : 성공
summary summarise : 요약
talent talented gifted : 인재 인재육성
teacher instructor lecturer : 강사 교사
technology technological technical : 기술 첨단
territory : 영토 구역
threat : 위협
toxic chemical : 유해 화학물질
tradition traditional : 전통 전통시장
trend : 동향 추세
trust : 신뢰
turnover resignation : 이직 의원면직
vacation holiday : 휴가 방학
venue : 개최지 장소
victim : 피해자 피해
weather : 기상
wound wounded : 부상
zone zoning : 지구 구역
zoo : 동물원
booking : 예약
bathhouse spa : 온천 목욕탕
crossing : 건널목 횡단보도
earthwork excavation : 굴착 토목
fundraising : 모금 성금
handover takeover : 인수 인계
liaison : 연락 협력
premises : 청사 부지
redevelop redeveloped : 재개발
refurbishing : 리모델링
secretary secretariat : 사무국 비서
spokesman spokeswoman : 대변인
subcommittee : 분과위원회
surcharge : 과태료 부담금
tenant : 임차인 임대
treasurer treasury : 재정 금고
workload : 격무 업무량
ring dial : 전화 콜센터
weapon arms ammunition missile : 국방 방위산업
happy happiness unhappy : 만족도 행복
stay remain settle reside : 정주 거주
inequality unequal : 불평등 양성평등
kid youngster : 청소년 학생
lad lass : 청소년
gran granny nan grandma grandad grandpa : 어르신 노인
bin dustbin : 쓰레기
postage stamp : 우편
neighbour neighbor neighbouring neighboring nearby adjacent : 인접 인근
`;
