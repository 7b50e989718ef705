/** What English questions call care, health, youth, age and need, that records name in Korean. English words : Korean ones. */
export const englishCareWords = `
isolated isolation lonely loneliness lonesome secluded reclusive recluse hermit withdrawn loner cutoff : 고립 고립가구 은둔 고독사
neglect neglected abandoned : 방임 학대
housebound bedridden immobile : 거동불편 재가
dementia senile senility memory forgetful forgetfulness alzheimers : 치매 기억
frail frailty : 허약 노인
nursinghome carehome hospice : 요양원 요양시설 호스피스
caretaker carer helper : 돌봄 요양보호사
babysit nanny childminder : 아이돌봄 돌봄
afterschool afterclass : 방과후 돌봄
crib stroller pram pushchair : 유아 영유아 유모차
toy : 장난감
playgroup : 놀이 공동육아
adoption adopt adopted foster : 입양 위탁가정
orphanage : 아동양육시설 보육원
bully bullied bullying : 학교폭력 괴롭힘
dropout truant : 학교밖청소년 학교
runaway : 가출 쉼터
teen teens teenager teenage adolescence : 청소년
schoolkid schoolboy schoolgirl schoolchildren : 초등학생 학생 청소년
elementary primaryschool elementaryschool gradeschool : 초등학생 초등학교
middleschool juniorhigh secondaryschool : 중학생 중학교
highschool senior high : 고등학생 고등학교
undergraduate graduate campus : 대학생 대학
exam entrance : 입시 시험
tutor tutoring cram : 과외 학습지원
uniform schooluniform : 교복
schoolbus : 통학버스 통학
breakfast snack milk : 급식 간식
eat eating meal dish cook cooking kitchen : 급식 식생활 먹거리
hungry starving foodbank : 결식 푸드뱅크
nutritious dietary vitamin : 영양 식생활
obese obesity overweight : 비만
blood pressure diabetes chronic : 만성질환 고혈압 당뇨
cancer tumour tumor screening : 암검진 검진
checkup screening examination : 건강검진 검진
surgery operation operate : 수술
dentist teeth denture : 치과 구강
eyesight glasses optician : 안과 시력
hearingaid hearing : 청각 보청기
wheelchair ramp : 장애인 휠체어 무장애
handicap handicapped impaired impairment : 장애인
autism autistic developmental : 발달장애
signlanguage interpreter : 수어 통역
guide dog : 안내견
nurse midwife : 간호사 간호
mental depressed anxious anxiety trauma : 마음건강 정신건강 우울
stress stressed exhausted exhaustion burnout overwork overworked tired : 마음건강 마음코칭 격무
therapy therapist healing counsel counselled counseled : 상담 치유 힐링
grief bereavement mourning mourn : 유족 추모
drug narcotic opioid : 마약 중독
drunk drinking alcoholic liquor : 음주 절주
cigarette smoke smoker : 금연 흡연
gambling gamble : 도박
suicide suicidal selfharm : 자살예방 자살
jab shot injection vaccinated immunise immunize : 예방접종 접종
virus viral germ flu influenza measles tuberculosis : 감염병 독감 결핵
lockdown distancing distance : 거리두기 방역
mosquito tick rat pest vermin : 방역 해충
disinfect disinfection sanitise sanitize : 소독 방역
pill medication prescription : 의약품 약국
emergencyroom casualty firstaid : 응급실 응급의료
ward bed inpatient : 병상 병동
widow widower bereaved : 유족 한부모
refugee asylum : 난민 이주
migrantworker foreignworker : 외국인근로자 외국인
brides bride intermarriage mixedmarriage : 결혼이민자 다문화
international marriage : 결혼이민자 결혼
poor poorest penniless broke deprived deprivation : 저소득 취약계층 빈곤
lowincome breadline struggling hardship : 저소득 취약계층 생계
dole handout welfarecheck welfarepayment : 생계급여 기초생활
livelihood subsistence : 생계 민생
heating fuel warmth winterfuel heatingbill fuelbill : 난방비 에너지 에너지지원
powerbill electricitybill gasbill energybill utilitybill : 에너지 난방비 전기요금
blanket coal briquette : 연탄 난방
discounted concession concessionary : 감면 할인
pensioner retired oldster : 노인 어르신 고령
longevity centenarian lifespan : 장수 고령
elder eldercare : 어르신 노인 노인돌봄
veteran exserviceman exsoldier warveteran : 참전유공자 보훈 국가유공자
fallen warmemorial heroes hero : 추모 추모공원 현충
koreanwar warof1950 : 한국전쟁 참전 추모
remember remembered remembering commemorated honouring tribute : 추모 기념
womenonly housewife housewives : 여성 주부
gender feminist sexism : 양성평등 성평등
domesticviolence batter assault : 가정폭력 폭력예방
stalker stalking : 스토킹 범죄예방
prostitution brothel redlight : 성매매집결지 성매매
menstruation period sanitarypad tampon : 생리용품 월경
breastfeeding lactation nursingroom : 모유수유 수유실
pregnancy prenatal postnatal postpartum midwifery : 산모 산후 임산부
maternity paternity leave : 출산휴가 육아휴직
ivf infertile : 난임
twin triplet manychild : 다자녀 다둥이
babybonus birthgrant birthsubsidy : 출산장려금 출산지원금
bereft funeralhome mortuary crematory : 장례 장사시설
shelter safehouse refuge : 쉼터 보호시설
socialwork caseworker : 사회복지사 사례관리
volunteered volunteers : 자원봉사
charitable giver giving fundraiser : 기부 성금 모금
neighbour neighbor : 이웃 인접
neighbourly neighborly mutual : 이웃 나눔
`;
