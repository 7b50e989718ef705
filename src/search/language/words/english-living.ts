/** What English questions call homes, work, shops, guests and leisure, that records name in Korean. English words : Korean ones. */
export const englishLivingWords = `
houses homes homeowner homebuyer mortgage : 주택 주거 주택담보
housingestate estate residentialarea : 주택단지 공동주택
tower highrise skyscraper : 고층 건물
apartmentblock apartmentcomplex flats condo : 공동주택 아파트
landlord lodger housemate dorm dormitory hostel : 임대 기숙사
deposit jeonse keymoney : 전세 보증금
squatter slum rundown derelict dilapidated ruin ruined : 노후 빈집 도시재생
demolition demolish demolished teardown : 철거
insulation insulate window boiler : 단열 보일러 그린리모델링
move moving mover relocated newcomer arrivals : 전입 이주 이사
stay staying remain liveon settle settling settled : 정주 정착 거주
leave leaving exodus outflow : 전출 인구유출
populated populous crowded overcrowded overcrowding : 인구 과밀
halfamillion halfmillion : 50만
millionpeople onemillion : 100만
bigcity largecity metropolis megacity : 대도시 특례시
newtown satellite bedtown : 신도시
oldtown downtown citycentre citycenter towncentre towncenter : 원도심 도심
selfsufficient selfsufficiency selfreliant : 자족도시 자족
hub growthhub cluster : 거점 성장거점 클러스터
techpark businesspark sciencepark industrialpark industrialestate industrialcomplex : 산업단지 테크노밸리
employer hirer headhunter payslip : 고용 채용 일자리
internships apprentice apprenticeship workexperience traineeship : 인턴 일경험
jobs jobhunting jobhunt jobsearch jobseekers jobfair : 일자리 구직 취업 채용박람회
employed employability getajob findwork : 취업 고용
fired sacked layoff laid redundancy redundant dismissal : 해고 실업 면직
union unions strike trade labourunion laborunion : 노동조합 노조
parttime temp contractworker fixedterm irregularworker : 기간제 비정규직
overtime shiftwork nightshift : 초과근무 근무
workplaceharassment : 직장내괴롭힘 괴롭힘
minimumpay hourlywage : 최저임금 생활임금
selfemployed freelancer freelance artisan craftsman : 자영업 프리랜서 소상공인
shopowner shopkeepers smallshop smallbusinesses momandpop trader traders merchants : 소상공인 자영업 상인
restaurantowner eateries restaurateur catering caterer cooks chef bakery : 외식업 음식점
hairdresser barber beauty salon : 미용 이용
bank banker credit creditguarantee loanguarantee : 금융 신용보증 융자
bankrupt bankruptcy bust : 파산 폐업
interest interestrate subsidisedloan : 이자 이차보전
invests investing investors fdi foreigninvestment : 투자 투자유치 외국인투자
exporter buyer overseasmarket : 수출 판로
brandname trademark patent : 상표 특허
marketstall stall vendor hawker peddler foodtruck : 노점 전통시장
supermarket hypermarket outlet departmentstore convenience : 대규모점포 마트
localmoney localcurrency giftcard giftvoucher cashback : 지역화폐 상품권
prices pricey costofliving livingcosts : 물가 민생
recession downturn slump depression : 경기침체 경제위기
stimulus recovery revival : 경기부양 활성화 회복
tourists sightseer sightseers holidaymaker backpacker tripper traveller traveler : 관광객 관광
sights landmark mustsee : 관광 관광지 명소
tourguide guidedtour daytrip excursion outing : 관광해설 견학
dmztour bordertour peacetourism securitytourism : dmz 평화관광 접경지역
tunnelno3 observatory imjingak freedombridge : 임진각 평화관광 전망대
resort resorts spa : 휴양 관광단지 휴양단지
holidaypark holidayresort holidayvillage themepark amusement waterpark funfair : 관광단지 휴양 테마파크
hotel hotels motel guesthouse inn pension bnb : 숙박 호텔
suspensionbridge skywalk cablecar gondola : 출렁다리 케이블카
lakeshore boating boat kayak canoe : 호수 수상레저
camper caravan glamping tent : 캠핑장 야영장
bookingsite bookonline onlinebooking onlinereservation reserveonline : 예약 온라인예약 온라인
entrancefee admission admissionfee : 입장료 관람료
souvenir specialty speciality localproduct : 특산품 특산물
fireworks lantern parade lightshow : 축제 불꽃
carnivals jubilee gala fest : 축제 행사
exhibition expo show fairground : 전시 박람회
gig bandstand choir orchestra singer dance dancing dancer ballet : 공연 무용
artwork painter painting sculptor craft crafts pottery : 예술 공예 작가
writer author poet poem poetry novelist : 문학 작가
artscentre culturecentre culturecenter culturalcentre culturalcenter : 문화예술회관 문화센터
film cinema movies filmmaker drama : 영화 영상
publishing publisher bookcity printing : 출판 출판단지
readers bookworm bookshop bookclub : 독서 독서동아리
borrow borrowing lend lending loan : 대출 대여
librarycard mobilelibrary smalllibrary bookmobile : 도서관 작은도서관
museums collection curator : 박물관 소장
archives photos photograph oralhistory : 기록 기록물 사진
royaltomb tomb palace fortress castle : 왕릉 문화유산
confucian buddhist monk monastery cathedral priest christian : 종교 사찰 향교
sportshall sportsground sportsfield sportscomplex sportsclub : 체육관 체육시설 체육센터
footballclub soccerclub footballteam soccerteam : 축구 fc 축구단
football soccer footballer : 축구 fc
baseball basketball volleyball tennis badminton tabletennis gateball hockey : 체육 생활체육
skating skate icerink rink ski skiing : 빙상 스케이트
swimmer swimming pool lido : 수영장
yoga pilates aerobics workout : 생활체육 건강
jog jogging runner runners marathon : 마라톤 달리기
hiker hikers walkingtrail walkingpath promenade boardwalk : 둘레길 산책로
fishingspot picnic bbq barbecue : 야영장 쉼터
playpark playarea sandpit swing indoorplayground : 놀이터 어린이공원
skatepark : 체육시설
evening class nightclass course workshop : 강좌 교육
adulteducation lifelonglearning : 평생학습 평생교육
english camp englishcamp languagecamp : 영어캠프 영어
summercamp wintercamp youthcamp schoolcamp kidscamp socialcamp : 캠프 청소년캠프
host guestfamily homestays : 홈스테이
studytrip languagetour culturetrip culturaltrip culturaltour : 어학연수 연수 문화탐방
onlinecourse onlineclass onlinelesson videolesson : 온라인 화상
penpal exchanges exchanged : 교류
`;
