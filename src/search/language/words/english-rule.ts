/** What English questions call money, rules, elections, offices and how they work, that records name in Korean. English words : Korean ones. */
export const englishRuleWords = `
pricetag bill bills invoice sum payment payments paid pay : 사업비 지급 비용
overspend overspent overrun overbudget : 초과 집행
cheaper savings thrift thrifty frugal economy efficiency : 절감 예산절감
purse coffers cash wallet treasury : 재정 예산
budgeting budgetary appropriation supplementarybudget extrabudget : 예산 추경
earlyspending frontload fasttrack : 신속집행
spends spender outlay outgoings : 집행 지출
lend lender borrower creditor interest : 융자 채무
govmoney statemoney statecash stategrant stategrants : 국비 보조금
outsidefunding externalfunding externalmoney outsidefunds : 외부재원 국도비 공모사업
competitivegrant competitivegrants competitivefunding governmentgrant governmentgrants : 공모사업 국도비
bidfor apply applied application applications : 신청 공모
subsidies handouts : 보조금 지원금
taxletter taxletters taxnotices taxmail taxbills : 지방세 고지서 안내문
taxpayer taxes taxed taxman taxation taxoffice : 지방세 세금
refund rebate repay repayment : 환급
unpaid evasion evader dodger : 체납
audits auditors accounts bookkeeping accounting : 감사 회계 결산
embezzle embezzlement bribe bribes graft nepotism : 부패 청렴
whistleblower whistleblowing : 공익신고
conflictofinterest : 이해충돌
elections electoral ballot ballots polling pollster candidate candidates : 선거 투표 후보자
vote voted voter voters votes voting : 투표 선거 투표인
electionlaw electionact : 공직선거법 선거
recall impeach impeachment : 주민소환
campaigned campaigner : 공약 선거
officeholder incumbent predecessor successor mayoral : 시장 민선
termofoffice inoffice tookoffice takeoffice : 임기 취임
inauguration sworn oath : 취임
councilman councilwoman councilmember alderman lawmakers : 시의원 시의회
townhall councilhouse : 시청 청사
officialdom bureaucrats officialsandstaff civilservants publicservants publicemployees : 공무원 직원
clerk clerks receptionist frontdesk : 직원 민원
boss bosses superiors managers middlemanagement middlemanager seniorofficial seniorofficials : 간부 관리자 팀장 리더십
leaders lead leadership : 리더십
morale teamwork harmony unity solidarity bonding teambuilding : 화합 직원화합
stop stopped ended : 중단 폐지 일몰
consecutive : 연속
renew renewed renewal : 교체 갱신
guard guards securityguard : 청원경찰 경비
shrinking shrink dwindle dwindling : 감소 인구
promoted promotions career ladder seniority : 승진 인사
personnel humanresources hr staffing : 인사 인력
payrise salary salaries wages bonus bonuses perk perks : 성과상여금 급여 포상
rewards rewarded rewarding honoured praised praise recognised commended commend : 포상 표창 수상
hired hiring hires recruits appoint appointed appointee : 채용 임용 위촉
fairhiring fairrecruitment : 공정채용
jobinterview interviewer : 면접
transfer posting rotation reassigned : 전보 인사이동
sacks fires fired dismiss : 해임 면직
civicgroup civicgroups civilgroup civilgroups citizensgroup citizengroup citizengroups civicorganisation civicorganization civilsociety pressuregroup : 시민사회 시민단체
activists campaigners ngos charity charities : 시민단체 비영리
spokesperson gobetween liaise liaison middleman : 소통관 소통 협력관
post position job role vacancy : 직위 임용
abolished closed disbanded dissolved dissolve disband axed scrapped : 폐지
bureau bureaus bureaux divisions department departments : 부서 국과
newdepartment newdivision newoffice newteam : 신설 조직개편
restructured restructuring reorganised reorganized shakeup overhaul : 조직개편
publiccompany publiccorporation cityowned municipalcompany publicenterprise stateowned : 공사 공단 공공기관
publicagency publicagencies publicbody publicbodies quango : 공공기관 출자출연기관
corporation corporations : 공사 공단
merged merging merger fuse fused amalgamate amalgamated unified : 통합 합병
takenover takeover : 인수
court courts courtroom judge judges verdict ruling : 소송 법원
taketocourt tocourt suing sued sues lawsuits legalaction legalbattle legalcase legalcases courtcase courtcases : 소송
winrate successrate : 승소율 승소
legaladviser legaladvisers legaladvisor legaladvisors legaladvice legalcounsel counsel : 고문변호사 법률자문
solicitors barrister attorneys lawyers : 변호사 고문변호사
locallaw locallaws bylaws byelaws ordinances citylaw citylaws : 조례
law laws rule rules legislation legislate legislative : 조례 자치법규 법규 공직선거법
amended updated revised : 개정 정비
redtape regulations overregulation paperwork burdens : 규제 규제개혁 불합리
unreasonable absurd silly : 불합리
proactive activeadministration : 적극행정
nimby opposition oppose opposed objection : 반대 갈등
petitions petitioner grievances complaints complained complaining moan : 민원 고충민원
suggestions suggested proposals ideas brainstorm brainwave : 제안 아이디어
adopted takenup acceptance adoption accepted uptake implemented : 채택
ideacontest ideascontest competition competitions hackathon : 공모전 경진대회
suggestionscheme ideascheme proposalscheme : 제안제도
answer reply : 답변 응답
faq script knowledgebase standardanswer standardreply : 표준상담 상담db
callhandler callagent phonestaff : 상담사 상담인력
ring rang dialled dialed : 전화 콜센터
onestop onestopshop singlewindow singlenumber onenumber : 원스톱 통합
counters window frontoffice servicedesk : 창구 민원
passports visa visas : 여권 비자
idcard identitycard seal certificate certificates : 증명서 인감
mortality : 사망
birth born births newborns babies : 출생 출생아
dying deaths deathtoll : 사망 사망자
citizenship naturalisation naturalization : 국적 귀화
assemblies assembly gathering gatherings residentsmeetings neighbourhoodassembly neighborhoodassembly : 주민총회 총회
meeting meetings gather met : 회의 간담회
meetthemayor talktothemayor mayormeets mayorvisits : 이동시장실 시장과의 대화
mobileoffice travellingoffice travelingoffice touringoffice pop : 이동시장실
honorarymayor honorarymayors mayorforaday onedaymayor daymayor guestmayor : 명예시장 일일
citizenpanels citizenjuries jurors jury panellist panelist : 평가단 배심원
designteam policydesign designers designer : 국민디자인단 정책디자인단 디자인단
citizensdebate publicdebate debates debated debating : 시민토론회 토론회
workshopdiscussion deliberate deliberations : 숙의 공론화
committees commissioner commissioners : 위원회 위원
townhallmeetings townmeetings : 타운홀미팅
villageplan neighbourhoodplan neighborhoodplan : 마을계획 자치계획
selfgovernment selfgoverning homerule residentsautonomy residentautonomy : 주민자치 자치
fixvillage fixupvillage villagerenewal villageproject villageprojects villagedevelopment : 마을만들기
neighbouringgovernments neighboringgovernments neighbours neighbors nearbytowns nearbycities neighbouringcities neighboringcities : 인접 생활권 연계협력
whitepaper whitebook yearbook annals : 백서
brochures booklets leaflets flyer flyers handbook : 책자 안내책자
whatsnew newthisyear whatchanges changesthisyear : 달라지는
opinionpolls surveyed surveys questionnaires polled askedcitizens : 설문조사 만족도조사
satisfied satisfaction dissatisfied pleased contentment : 만족도
selfassessment selfevaluation selfappraisal selfreview : 자체평가
graded grades marked marks scored scores ranked ranks : 평가 등급 점수
performancereview appraisal appraisals kpi kpis targetsetting : 성과관리 성과
trophies medals prizes awards accolade accolades honours honors : 수상 표창
sdg sdgs globalgoals unitednations : 지속가능발전 지속가능발전목표
futureplan masterplan blueprint longterm : 종합계획 기본계획 중장기
thinktanks policyinstitute researchers researchbody researchcentre researchcenter cityinstitute : 정책연구원 시정연구원 연구원
feasible viability viabilitystudy feasibilitystudy study studies : 타당성 연구용역 용역
pilot pilots trial trials tryout : 시범사업 시범
innovate innovations innovator : 혁신
studygroup studygroups staffclub staffclubs studyclub innovationgroup : 학습동아리 동아리 혁신동아리
crossdepartment interdepartmental silo silos worktogether workedtogether : 협업
collaborations collaborated teamedup joint jointly : 협업 협력
flagship keyproject coreproject signature : 대표사업 핵심사업 역점
realnames accountable signedoff : 정책실명제 실명제
sunsetreview sunsetclause uselesspolicies uselesspolicy outdated obsolete pointless wasteful : 일몰제 일몰
partnertowns partnercities friendshipcities friendcity friendcities twinnedtown twinnedcity sistertowns sistercities : 자매도시 우호도시 교류도시
friends friend befriend friendship : 우호 교류
envoys delegations emissary dignitary dignitaries : 대표단
visitors guests hosted welcomed : 방문 대표단
travelled traveled journey went abroad : 방문 파견
donated : 성금 기부
openeddata opendata opengovernment openup openingup : 공공데이터 개방
computersafety itsecurity : 정보보안
protecting protected safeguard : 보호 보안
mindcoaching : 마음코칭 마음건강
languagestudy : 어학연수
airraid : 민방위 민방위경보
callcentre : 콜센터 민원콜센터
halfmillion : 50만
`;
