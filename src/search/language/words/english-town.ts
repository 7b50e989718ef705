/** What English questions call things that records name in Korean: people, town and daily life. English words : Korean ones. */
export const englishTownWords = `
library librarian : 도서관
playground : 놀이터 어린이공원
park parkland : 공원 근린공원
garden gardening : 정원 텃밭 도시농업
school classroom pupil : 학교 교육
student teenager teen adolescent : 학생 청소년
university college : 대학교 대학
kindergarten preschool : 유치원
nursery childcare daycare creche : 보육 어린이집
babysitter babysitting : 아이돌봄 돌봄
care carer caregiver caring nursing : 돌봄 요양
child children kid toddler infant : 어린이 아동 영유아
baby newborn birth childbirth fertility maternity : 출생 출산 임산부
pregnant pregnancy infertility : 임산부 임신 난임
mother father parent mum mom dad parenting : 부모 보육 육아
woman women female girl : 여성
man men male : 남성
youth young youngster : 청년 청소년
elderly senior old aged grandparent grandmother grandfather pensioner ageing aging : 노인 어르신 고령
dementia alzheimer : 치매
disabled disability wheelchair accessible accessibility barrier : 장애인 무장애 교통약자
deaf blind braille : 수어 시각장애인 점자
foreigner migrant immigrant multicultural immigration expat : 외국인 다문화 이주민
refugee defector : 난민 북한이탈주민
soldier military defence defense army troop : 국방 군부대 장병
veteran : 보훈 국가유공자 참전유공자
resident inhabitant townspeople : 주민
person people population live : 인구
household family : 가구 가족
marriage wedding married newlywed : 혼인 결혼 신혼부부
divorce divorced single : 한부모 1인가구
lonely loneliness alone : 고독사 1인가구
poor poverty needy vulnerable disadvantaged underprivileged : 취약계층 저소득 빈곤
homeless homelessness : 노숙인
hunger meal lunch feeding : 급식 무료급식 결식
welfare benefit allowance : 복지 수당
pension : 연금 기초연금
donation donate charity philanthropy : 기부 성금 나눔
volunteer volunteering : 자원봉사
orphan abuse violence : 학대 폭력예방 아동보호
village town neighbourhood neighborhood hamlet : 마을 읍면동
district borough : 지구 읍면동
bus coach minibus : 버스 대중교통
transport transit transportation mobility : 교통 대중교통
traffic congestion jam : 교통 교통혼잡
train railway subway metro rail tram : 철도 전철
station terminal : 철도역 터미널
road street highway expressway motorway lane avenue : 도로
alley backstreet : 골목
sidewalk pavement pedestrian walkway footpath walking : 보행 보도 산책로
crosswalk crossing junction intersection roundabout : 횡단보도 교차로
parking garage : 주차 공영주차장
car vehicle automobile truck : 자동차 차량
bicycle bike cycling cyclist cycle : 자전거
scooter kickboard : 전동킥보드 개인형이동장치
bridge overpass : 교량 육교
tunnel underpass : 터널 지하차도
airport flight : 공항
port harbour harbor ferry : 항만 선착장
taxi cab : 택시
fare ticket : 요금 교통비
streetlight lamp lighting : 가로등 보안등 조명
water tap drinking : 상수도 수돗물
sewage sewer wastewater drain drainage : 하수 하수도 하수처리
waste garbage rubbish trash litter refuse : 폐기물 쓰레기
incinerator landfill incineration : 소각시설 매립장
recycling recycle reuse reusable plastic : 재활용 자원순환 다회용기
toilet restroom washroom : 공중화장실
air dust smog haze : 미세먼지 대기질
pollution contamination pollutant : 오염 대기오염 수질
odour odor smell stench : 악취
noise : 소음
climate carbon emission warming greenhouse neutrality : 기후변화 탄소중립 온실가스
energy power electricity electric : 에너지 전기 전력
solar renewable photovoltaic : 태양광 신재생에너지
hydrogen : 수소
gas heating : 도시가스 난방비
charger charging ev : 충전시설 전기차
forest tree woodland mountain arboretum : 산림 도시숲 수목원
green greenery : 녹지 친환경
river stream creek riverside : 하천 수변
lake pond reservoir : 저수지 호수
sea ocean coast beach island : 해양 해수욕장 도서지역
wetland ecology ecological ecosystem biodiversity habitat : 생태 습지 생물다양성
environment environmental : 환경
animal wildlife : 동물 야생동물
pet dog cat puppy stray : 반려동물 유기동물 동물
hospital clinic doctor nurse : 병원 의료
health healthy : 건강 보건
medical medicine healthcare treatment physician : 의료 진료
pharmacy pharmacist drugstore : 약국 공공심야약국
ambulance paramedic : 구급 응급
patient illness disease sick : 환자 감염병
covid corona pandemic coronavirus covid19 epidemic infection infectious outbreak : 코로나19 감염병
vaccine vaccination mask quarantine immunisation : 방역 예방접종
mental stress psychological psychology emotional depression mindfulness : 마음건강 정신건강 심리
counselling counseling : 상담
suicide : 자살예방 자살
addiction drug alcohol smoking tobacco : 중독 금연 절주
cemetery funeral crematorium burial grave : 장사시설 추모공원 봉안
police policing patrol : 경찰 순찰 방범
crime criminal theft : 범죄예방 방범
safety safe secure : 안전
security guard : 보안 경비
fire firefighter blaze wildfire : 소방 화재 산불
disaster emergency hazard catastrophe : 재난 재해
flood flooding rain rainfall storm typhoon inundation : 침수 호우 풍수해
drought heatwave heat cold : 가뭄 폭염 한파
snow ice winter : 제설 대설
landslide slope sinkhole subsidence : 산사태 급경사지 지반침하
earthquake seismic : 지진 내진
evacuation shelter bunker refuge : 대피시설 대피
siren alarm : 경보 민방위경보
war bombardment : 민방위 접경지역
camera cctv surveillance : cctv 통합관제센터
accident injury : 사고 안전사고
insurance insured : 보험 시민안전보험
house housing home dwelling residential accommodation : 주택 주거
apartment flat condominium : 공동주택 아파트
rent rental tenant lease landlord : 임대 임대주택 전월세
redevelopment regeneration renewal reconstruction : 재개발 도시재생 정비사업
land plot site parcel : 토지 부지
development develop developer : 개발
vacant empty : 빈집 유휴
building structure tower : 건물 건축물 청사
hall courthouse headquarters : 청사 회관
construction construct build built erect : 건립 공사 건설
centre center : 센터
complex compound : 복합 단지
elevator lift escalator : 승강기
signboard billboard banner : 옥외광고물 현수막
landscape scenery view : 경관
internet wifi hotspot wireless broadband : 와이파이 공공와이파이
website homepage web portal : 홈페이지 누리집
computer software digital hardware : 정보화 디지털 컴퓨터
data dataset database : 데이터
robot automation rpa automate automated : 자동화 로봇
ai artificial chatbot intelligence : 인공지능 챗봇
smart : 스마트
app application mobile smartphone : 모바일
phone telephone dial : 전화
email mail letter post postal : 우편 메일
message text sms : 문자 알림톡
job employment work worker labour labor : 일자리 고용 노동
hiring recruitment hire recruit recruiting vacancy : 채용 모집
career vocational occupation : 진로 직업
unemployed unemployment jobless jobseeker : 실업 구직자 일자리
wage salary pay paycheck : 임금 생활임금 급여
company business firm enterprise corporation corporate : 기업 업체
startup entrepreneur venture : 창업 스타트업 벤처
investment investor invest : 투자 투자유치
factory industrial industry manufacturing plant : 산업 산업단지 공장
semiconductor chip display : 반도체 디스플레이
farm farmer agriculture farming agricultural : 농업 농업인 농가
rural countryside : 농촌
crop rice harvest grain : 벼농사 농산물
fruit vegetable produce orchard : 농산물 과수 채소
livestock cattle pig poultry swine : 축산 가축
fishery fisherman fishing fish : 어업 수산
food grocery : 먹거리 식품
restaurant cafe eatery : 음식점 식품위생
shop store retail merchant trader shopkeeper : 상점 소상공인 상권
market marketplace bazaar : 전통시장 시장
mall shopping : 쇼핑 대규모점포
trade export import : 수출 통상 무역
economy economic : 경제
tourism tourist travel visitor sightseeing attraction : 관광 관광객
resort hotel lodging : 리조트 관광단지 숙박
camping campsite : 캠핑장 야영장
currency voucher coupon : 지역화폐 상품권
price inflation : 물가 가격
culture cultural : 문화
festival fair carnival fete celebration : 축제 행사
event ceremony : 행사 기념식
concert performance music orchestra band : 공연 음악회
theatre theater auditorium stage : 공연장 극장
art artist arts gallery exhibition exhibit : 예술 전시 미술관
film movie cinema video : 영화 영상
museum : 박물관
heritage relic monument : 문화유산 문화재
history historical historic : 역사
archive memory record : 기록 기록물
temple church shrine religion religious : 사찰 종교
book reading read bookstore literature : 독서 도서 출판
sport sports athletic athlete : 체육 스포츠
gym gymnasium fitness : 체육관 체육센터
stadium arena football soccer baseball : 경기장 축구장 야구장
swimming pool : 수영장
golf : 골프 파크골프
marathon race running : 마라톤
hike hiking trail trekking : 등산로 둘레길 탐방로
leisure recreation hobby : 여가 체육시설
`;
