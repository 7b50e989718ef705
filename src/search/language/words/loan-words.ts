/** Words that Korean writes in Hangul and in Latin letters. One circle a line: Latin spellings : Hangul ones. */
export const loanWords = `
wifi : 와이파이
cctv : 씨씨티비 시시티비 폐쇄회로 감시카메라
call : 콜
center centre : 센터 센타
callcenter callcentre : 콜센터
app : 앱 어플 애플리케이션
smart : 스마트
smartcity : 스마트시티 스마트도시
smartfarm : 스마트팜
platform : 플랫폼
bigdata : 빅데이터
data : 데이터
database db : 데이터베이스 디비
drone : 드론
robot : 로봇
rpa : 알피에이 로봇자동화
forum : 포럼
seminar : 세미나
symposium : 심포지엄
conference : 콘퍼런스 컨퍼런스
workshop : 워크숍
campus : 캠퍼스
cluster : 클러스터
valley : 밸리
hub : 허브
bus : 버스
taxi : 택시
park : 파크
parkgolf : 파크골프
golf : 골프
tennis : 테니스
badminton : 배드민턴
culture : 컬처
festival : 페스티벌
concert : 콘서트
musical : 뮤지컬
opera : 오페라
orchestra : 오케스트라
gallery : 갤러리
museum : 뮤지엄
artcenter : 아트센터
art : 아트
design : 디자인
studio : 스튜디오
content contents : 콘텐츠 컨텐츠
media : 미디어
webtoon : 웹툰
game : 게임
esports : e스포츠 이스포츠
sports : 스포츠
youtube : 유튜브
sns : 에스엔에스
facebook : 페이스북
instagram : 인스타그램 인스타
blog : 블로그
kakaotalk : 카카오톡 카톡
digital : 디지털
online : 온라인
offline : 오프라인
internet : 인터넷
homepage : 홈페이지
website : 웹사이트
server : 서버
cloud : 클라우드
network : 네트워크
software sw : 소프트웨어
hardware : 하드웨어
mobile : 모바일
kiosk : 키오스크
tablet : 태블릿
metaverse : 메타버스
chatbot : 챗봇
chatgpt : 챗지피티
blockchain : 블록체인
nft : 엔에프티
vr : 브이알 가상현실
ar : 에이알 증강현실
xr : 엑스알 확장현실
ai : 인공지능 에이아이
iot : 사물인터넷 아이오티
ict : 아이씨티 정보통신기술
it : 아이티
led : 엘이디
gis : 지아이에스 지리정보시스템
bis : 버스정보시스템 비아이에스
gps : 지피에스
sms : 에스엠에스 문자메시지
qr : 큐알
community : 커뮤니티
complex : 콤플렉스 컴플렉스
coaching : 코칭
mentoring : 멘토링
mentor : 멘토
consulting : 컨설팅
coordinator : 코디네이터
manager : 매니저
supporters : 서포터즈
volunteer : 볼런티어
energy : 에너지
bio : 바이오
project : 프로젝트
program programme : 프로그램
service : 서비스
system : 시스템
team : 팀
tf taskforce : 티에프 태스크포스
vision : 비전
slogan : 슬로건
brand : 브랜드
logo : 로고
character : 캐릭터
campaign : 캠페인
event : 이벤트
challenge : 챌린지
contest : 콘테스트
award : 어워드
incentive : 인센티브
bonus : 보너스
point : 포인트
dashboard : 대시보드
monitoring : 모니터링
governance : 거버넌스
agenda : 어젠다 아젠다
manifesto : 매니페스토
roadmap : 로드맵
manual : 매뉴얼
guideline : 가이드라인
guidebook : 가이드북
leadership : 리더십
partnership : 파트너십
membership : 멤버십
internship : 인턴십
innovation : 이노베이션
startup : 스타트업
venture : 벤처
business : 비즈니스
marketing : 마케팅
market : 마켓
mart : 마트
outlet : 아울렛
shopping : 쇼핑
foodtruck : 푸드트럭
foodbank : 푸드뱅크
localfood : 로컬푸드
cafe : 카페
hotel : 호텔
resort : 리조트
camping : 캠핑
glamping : 글램핑
themepark : 테마파크
cablecar : 케이블카
gondola : 곤돌라
monorail : 모노레일
tram : 트램
brt : 비알티 간선급행버스
drt : 디알티 수요응답형
mbus : 엠버스 m버스
gtx : 지티엑스 광역급행철도
ktx : 케이티엑스 고속철도
srt : 에스알티
ic : 아이씨 나들목
jc jct : 제이씨 분기점
shuttle : 셔틀
terminal : 터미널
tunnel : 터널
kickboard : 킥보드
carsharing : 카셰어링
sdg sdgs : 에스디지 에스디지스 에스디지에스 지속가능발전목표
esg : 이에스지
re100 : 알이백 알이100
ccus : 씨씨유에스 탄소포집
lh : 엘에이치 한국토지주택공사
gh : 지에이치 경기주택도시공사
kt : 케이티
skt : 에스케이티
lg : 엘지
sk : 에스케이
mou : 엠오유 업무협약
fta : 에프티에이 자유무역협정
oecd : 오이시디 경제협력개발기구
unesco : 유네스코
unicef : 유니세프
un : 유엔 국제연합
who : 더블유에이치오 세계보건기구
iso : 아이에스오 국제표준
pdf : 피디에프
csv : 씨에스브이 시에스브이
json : 제이슨
excel : 엑셀
rss : 알에스에스
api : 에이피아이
kpi : 케이피아이 핵심성과지표
bsc : 비에스씨 균형성과표
bf : 비에프 장애물없는
dmz : 디엠지 비무장지대
jsa : 제이에스에이 공동경비구역
cpr : 씨피알 심폐소생술
aed : 에이이디 자동심장충격기 제세동기
pcr : 피씨알 피시알
covid covid19 : 코로나 코로나19
mri : 엠알아이
ct : 씨티
asf : 아프리카돼지열병
vaccine : 백신
virus : 바이러스
care : 케어
healthcare : 헬스케어
wellness : 웰니스
healing : 힐링
voucher : 바우처
barrierfree : 배리어프리 무장애
universal : 유니버설
silver : 실버
senior : 시니어
kids : 키즈
dreamstart : 드림스타트
apartment : 아파트
villa : 빌라
officetel : 오피스텔
elevator : 엘리베이터 승강기
escalator : 에스컬레이터
newtown : 뉴타운
newdeal : 뉴딜
greenbelt : 그린벨트 개발제한구역
green : 그린
ev : 전기차 이브이
lpg : 엘피지 액화석유가스
lng : 엘엔지 액화천연가스
co2 : 이산화탄소 씨오투
pm10 : 미세먼지
pm25 : 초미세먼지
soc : 에스오씨 사회간접자본
ngo : 엔지오 비정부기구
npo : 엔피오 비영리단체
pq : 피큐 사업수행능력평가
btl : 비티엘 임대형민자사업
bto : 비티오 수익형민자사업
pf : 피에프 프로젝트파이낸싱
mice : 마이스
expo : 엑스포
onestop : 원스톱
hotline : 핫라인
helpdesk : 헬프데스크
townhall : 타운홀
pocketpark : 포켓파크 쌈지공원
sinkhole : 싱크홀 지반침하
pothole : 포트홀
solar : 솔라 태양광
battery : 배터리
display : 디스플레이
homestay : 홈스테이
global : 글로벌
local : 로컬
km : 킬로미터 킬로
kg : 킬로그램
ha : 헥타르
cm : 센티미터
kw : 킬로와트
mw : 메가와트
gb : 기가바이트
ton : 톤
dong : 동
eup : 읍
myeon : 면
`;
