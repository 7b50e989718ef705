/** What English questions call things that records name in Korean: countries, food, streets, bodies and guests. English words : Korean ones. */
export const englishWorldWords = `
england britain british uk scotland scottish wales welsh : 영국
taiwan taiwanese : 대만
indonesia indonesian : 인도네시아
zealand : 뉴질랜드
thailand thai : 태국
italy italian : 이탈리아
spanish mexico mexican : 스페인 멕시코
poland polish : 폴란드
brazil brazilian : 브라질
uzbekistan uzbek : 우즈베키스탄
kazakhstan kazakh : 카자흐스탄
nepal nepalese : 네팔
cambodia cambodian : 캄보디아
singapore : 싱가포르
malaysia malaysian : 말레이시아
sweden swedish : 스웨덴
netherlands dutch : 네덜란드
europe european : 유럽
asia asian : 아시아
africa african : 아프리카
say voice : 주민참여 참여
guest invite invited invitation envoy ambassador diplomat diplomatic : 초청 외교사절 내빈
remembrance memorial commemorate commemoration : 추모 추모공원 기념식
strawberry : 딸기
apple : 사과
pear : 배나무
peach : 복숭아
grape : 포도
garlic : 마늘
ginseng : 인삼
potato : 감자
pepper chilli chili : 고추
soybean bean : 장단콩 콩류
paddy : 벼농사 논농업
beef cow cattle dairy : 한우 축산
seafood anchovy fermented pickled : 젓갈 수산물
smallholder smallholding farmland : 소규모농가 농가 농지
organic : 친환경 유기농
boss supervisor executive superior leader leadership : 관리자 리더십 간부
wellbeing wellness burnout : 마음건강 힐링 마음코칭
intern internship apprentice trainee : 인턴 연수생
newcomer settler returnee : 전입 귀농귀촌
commute commuter commuting : 출퇴근 통근
lecture speech : 강연 연설
queue waiting : 대기
seal stamp : 인감
term tenure : 임기
signage signpost signboard : 간판 표지판 전광판
electronic electronics : 전자 전광판
urgent emergency : 긴급 비상
mural painting : 벽화
bench shade canopy : 쉼터 그늘막
pothole : 포트홀
storm stormwater rainwater runoff : 우수유출 빗물
groundwater : 지하수
pipe pipeline : 관로
lakeside lakeshore lakefront : 호수 수변
riverside riverbank waterfront : 수변 하천
seaside marine maritime : 해양 바다
barracks garrison regiment : 군부대 주둔지
hacker hacking phishing malware ransomware : 해킹 사이버 정보보안
ambulance : 긴급차량 구급
signal light : 신호 신호등
demand : 수요응답형
depot : 차고지
interchange hub : 환승센터 거점
deadline due : 기한 마감
widow bereaved : 유족
menstrual hygiene sanitary sanitation : 위생 생리용품
nutrition diet : 영양 식생활
dentist dental tooth : 구강 치과
inhabitant populace demographic demographics : 인구
isolation isolated solitary : 고립가구 고독사
booklet brochure leaflet pamphlet : 책자 리플릿
axe axed ditch ditched shelve shelved terminate terminated discontinue discontinued eliminate : 폐지 일몰제
alter altered tweak reword : 변경 개정
tape bureaucracy : 규제 규제개혁
repair mend : 보수
tackle combat prevent prevention : 예방 대응
respond response cope : 대응
revitalise revitalize boost stimulate : 활성화
announce announcement declare : 발표 선포
resign resignation dismiss dismissed : 의원면직 사직
transparent openness : 투명
`;
