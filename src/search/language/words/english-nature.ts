/** What English questions call land, farms, animals and the environment, that records name in Korean. English words : Korean ones. */
export const englishNatureWords = `
farmer farmers peasant grower producer agrarian : 농업인 농가 생산자
farmhouse farmstead farming cultivate cultivation till : 농가 영농 농업
tractor machinery farmmachinery : 농기계
seed seeds sow sowing planting seedling : 종자 모종 파종
fertiliser fertilizer compost manure : 비료 퇴비
pesticide herbicide spraying : 농약 방제
irrigation irrigate canal : 관개 농업용수 수로
greenhouse polytunnel vinylhouse : 비닐하우스 시설원예
smartfarm hydroponic : 스마트팜
ricecake grainrice ricepaddies : 벼농사
rice locallygrown homegrown localrice : 경기미 농산물
certified certification gap : 인증 gap
harvesting harvested yield : 수확 농산물
veg veggies vegetables cabbage radish onion lettuce cucumber tomato : 채소 농산물
kimchi kimjang : 김장 김치
soy bean soybeans beans : 장단콩 콩류
apples pears grapes peaches fruits berries blueberry melon : 과수 과일 농산물
honey bee beekeeping beekeeper : 양봉
mushroom : 버섯
flowers floral bloom blossom cherryblossom tulip rose : 꽃축제 화훼
florist nursery horticulture gardener : 화훼 원예
weed weeds lawn mowing grass : 제초 잔디
allotment allotments plot communitygarden kitchengarden rooftop : 텃밭 도시농업 주말농장
livestock pig cattle cow chicken hen duck poultry ranch : 축산 가축
slaughterhouse abattoir barn shed : 축사 도축
footandmouth swinefever birdflu avianflu : 아프리카돼지열병 조류인플루엔자 구제역
vet veterinarian veterinary : 수의 동물병원
strays kennel animalshelter dogshelter : 유기동물 동물보호
dogwalking leash dogrun : 반려견
boar deer crane migratory bird birds wildbird : 야생동물 철새 조류
insect firefly frog butterfly : 곤충 생물
hedgehog squirrel fox : 야생동물
logging timber woodcutting : 산림 벌목
reforestation reforest plantatree treeplanting : 나무심기 산림
hill mountaintop valley : 산림 계곡
wildfires forestfire : 산불
riverbed riverbank levee embankment dyke dike dam weir : 하천 제방
swamp marsh wetlands tidal mudflat : 습지 갯벌
shore seashore coastal : 해안 연안
fishing fisherman fishermen fishpond angling : 어업 낚시 어촌
drought dry watershortage rainless : 가뭄 용수
rain raining rainy rainfall : 강우 호우 우수
smog finedust yellowdust exhaust fumes emissions : 미세먼지 대기질 배출
chimney smokestack : 굴뚝 배출
dirty filthy polluted polluting contaminated : 오염 대기오염 수질
smelly stinks stinking stink reek : 악취
noisy loud racket din : 소음
asbestos lead chemical chemicals : 석면 유해화학물질
radiation radon radioactive nuclearplant : 방사능 라돈
carbonfootprint co2 emission emit netzero zero decarbonise decarbonize : 탄소중립 온실가스 탄소
globalheating heating planet earth : 기후변화 기후위기
ecofriendly ecological greener sustainable : 친환경 생태
renewables windpower windturbine wind turbine biogas biomass hydro hydropower : 신재생에너지 풍력 바이오
rooftopsolar solarfarm solarroof : 태양광
electrification electriccharger chargingstation chargingpoint chargepoint : 충전시설 전기차
dump dumped dumping flytipping landfill : 매립장 무단투기 폐기물
trashcan wheelie garbagetruck bincollection rubbishcollection garbagecollection binday : 쓰레기 쓰레기수거 종량제
plasticbag bottle bottles can cans packaging cup tumbler : 재활용 다회용기 일회용품
repairshop secondhand upcycle upcycling flea fleamarket : 재사용 나눔장터 벼룩시장
sort sorting separatecollection : 분리배출
foodscraps leftovers foodwaste : 음식물쓰레기
incinerators burn burning burner : 소각시설 소각
wildflower biodiversity endangered species : 생물다양성 멸종위기
groundwater well wells aquifer spring : 지하수 우물
soil earth land ground : 토양 토지
nationalpark naturereserve conservation conserve preserve preservation : 자연보호 보전
lotus botanic botanical : 수목원 식물원
`;
