/** What English questions call streets, transit, safety, wires and pipes, that records name in Korean. English words : Korean ones. */
export const englishStreetWords = `
gtx rapidtransit commuterrail commutertrain expresstrain : gtx 광역급행철도 철도
bullettrain highspeed ktx srt : 고속철도 ktx
lightrail monorail tram : 경전철 트램
platform track railwayline trainline : 노선 철도
ride rider passenger : 승객 이용객 대중교통
busfare trainfare : 버스요금 교통비
busdriver taxidriver cabbie driver chauffeur : 운수종사자 운전 기사
nightbus latebus : 심야버스
doubledecker : 이층버스
busservice busnetwork buscompany : 버스 버스노선 대중교통
minibus shuttle : 마을버스 셔틀
demandresponsive ondemand callbus drt dialaride : 수요응답형 drt 똑버스
onethousandwon thousandwon cheaptaxi : 천원택시
cab hackney taxis : 택시
route routes reroute detour : 노선 우회
timetable frequency headway : 배차 시간표
transfer interchange change : 환승
carpooling carshare carsharing : 카풀 공유차
parked park parkingfine parkingticket : 주차 주정차
speeding speedcamera speedlimit : 과속 속도제한 단속
crackdown enforcement enforce : 단속
fine fined penalty : 과태료 벌금
drivinglicence driverslicence driverslicense drivinglicense : 운전면허
accidents crash crashed collision : 교통사고 사고
pedestrian walker zebra : 보행 횡단보도
kerb curb gutter paving pave paved tarmac asphalt : 포장 보도 도로
pothole hole bump bumpy : 포트홀 도로보수
bypass ring artery : 우회도로 도로
toll tollgate : 통행료 요금소
bike bicycles pedal : 자전거
escooter kickscooter : 전동킥보드 개인형이동장치
trafficsignal redlight greenlight : 신호등 신호
greenwave signalpriority priority : 우선신호 신호
ambulances rescuer firstresponder firetruck fireengine : 긴급차량 구급 소방
firestation firehouse firebrigade firedepartment firemen fireman : 소방서 소방
police cop officer constable policestation : 경찰 지구대
burglar burglary robbery thief stolen steal : 범죄예방 방범 절도
mugging violence violent : 폭력예방 범죄예방
watchman neighbourhoodwatch neighborhoodwatch : 자율방범 방범
dark darkness unlit lamppost : 가로등 보안등
cctv camera cameras webcam surveil spycam : cctv 카메라 통합관제센터
controlroom controlcentre controlcenter : 관제센터 통합관제센터 상황실
siren sirens loudspeaker speaker megaphone : 경보 민방위경보 음성 방송
airraidsiren airraidalarm airraidwarning : 민방위경보 경보
automaticvoice voicealarm voicewarning : 자동음성통보 음성
messageboard infoboard electronicsign electronicboard ledboard ledsign displayboard : 전광판 안내판
bomb bombing bombshelter missile shell shelling attack : 민방위 대피시설 접경지역
landmine mine minefield : 지뢰
propaganda leaflet balloon : 대북전단 전단
evacuate evacuee evacuated : 대피
rescueteam searchandrescue : 구조
hazardous collapse collapsed : 붕괴 위험 안전
rainstorm downpour cloudburst deluge flash : 호우 집중호우 침수
flooded waterlogged inundated overflow : 침수 하천범람 풍수해
typhoon hurricane gale windstorm : 태풍 강풍
blizzard snowfall snowplough snowplow gritting grit deicing : 제설 대설
frost freezing icy freeze : 한파 결빙
heatwave scorching hotweather sunstroke : 폭염 온열질환
quake tremor seismic aftershock : 지진
mudslide rockfall : 산사태 낙석
smoke alarm extinguisher arson : 화재 소화기
safetyinspection safetycheck safetyaudit : 안전점검
manhole drainpipe sewerage culvert : 하수도 맨홀 관로
burst leak leaking pipe : 누수 상수도
faucet plumbing hydrant waterbill watermeter waterrate : 수도 상수도 수도요금
blackout outage powercut poweroutage : 정전
pylon powerline cable wire overhead : 전선 지중화 송전선
gaspipe gasline towngas citygas : 도시가스
streetsign roadsign placename : 도로표지 도로명
internet wifi wi online broadband router accesspoint : 와이파이 공공와이파이 인터넷
kiosks terminal vending : 단말기 무인민원발급기
server cloud network : 서버 클라우드 통신망
hacker cyberattack databreach leak firewall : 정보보안 사이버 해킹
encrypt password : 정보보호 보안
drone uav : 드론
selfdriving driverless autonomous : 자율주행
sensor iot metaverse blockchain : 사물인터넷 메타버스 센서
digitalisation digitalization digitise digitize digitisation digitization digitaltransformation : 디지털 디지털전환 정보화
machine machines robots automated automating automatically bot : 자동화 로봇 rpa
`;
