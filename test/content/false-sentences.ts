/** What no page may say, because no document that the site holds says it. The list grows and never shrinks. */
export interface FalseSentence {
  says: string | RegExp;
  why: string;
  /** The one page that it would be false on, where it is true elsewhere: the end of its address. */
  on?: RegExp;
}

const lost = 'The cards print the choices; which box applies did not survive in our text.';

const total = 'No document here gives the number of all pledges, so nobody knows the original number.';
const noCard = 'There is no card of it on this site; what was promised is not known.';

const comfort = 'Without records or a promised rhythm, silence is no good news.';
const after = 'What lies after the as-of date may be past when it is read; nothing here tells.';

const ours = 'The indicators are this site’s own choice; none is said to be among the government’s 75.';
const period = 'The source does not say when; the period was made up.';

const verdict = 'No document states which direction is better; 20 → 16 honorary mayors is not worse.';

const trade = 'Words of the trade say nothing to a reader.';
const searched = 'The words looked for stand in the address, which a server may log.';
const through = 'Whether a column “~2022” counts what was spent before is not stated.';
const noDay = 'The cards give the year of a target (달성연도 2024) and no day.';
const notHeld = 'The documents that would say it are not on this site; those here are not silent on it.';
const changed = 'Cards print changes of plans and of totals (12-7: 건립계획 변경, 12-9: 30,300 → 28,681).';
const gaps = 'The list of contents of the document has no 12-4, 12-5 or 12-6 either.';
const undone = 'The card prints 폐지, and that a team goes on with the work: nothing was turned back.';
const whole = 'The column ~2022 may be all of 2022: 4,563 + 7,432 is more than the 11,834 of 2023.';
const spans = 'The plan holds 14,105 from before 2022; the spending has no column for it.';
const unread = 'The heading of the column is lost in our text: 3,425 may stand there.';

const ahead = 'The amount stands in a budget for the year ahead; nothing says that it was spent.';

const announcedElsewhere = 'Documents of Gimpo and Nonsan state their totals; those of Paju do not.';

const widened = 'The card prints that those to be appointed were widened; the pledge kept its name.';
const takenAway = 'It is a plan less what is stated as spent: works run on, and 2026 is printed “-”.';
const noTerm = '기투자 ends where the table begins, not where the term does.';
const oneSite = 'The centre stands on one site, named by its dong and by its legal dong.';
const elsewhere = 'The record of 12-7 gives works planned for March 2026.';
const beforeSpent =
  'The plan counts money from before 2022; the table of spending has no column for it.';

export const falseSentences: readonly FalseSentence[] = [
  { says: '원문에 이행 상태가 적혀 있지 않습니다', why: lost },
  { says: 'The source does not state a status', why: lost },
  { says: '정부가 밝힌 이행 상태는 원문에 없습니다', why: lost },
  { says: 'The sources do not state the government’s own status of any pledge', why: lost },
  { says: '정부가 밝힌 이행 상태가 원문에 하나도 없습니다', why: lost },
  { says: 'The sources state no status for any pledge', why: lost },
  { says: '정부가 이행 상태를 밝힌 공약이 없어', why: lost },
  { says: 'The government states no status', why: lost },
  { says: /정부의 발표\s*원문에 없음/, why: lost },
  { says: /Government says\s*Not stated/, why: lost },
  { says: /이행단계\s*원문에 없음/, why: lost },
  { says: /사업형태\s*원문에 없음/, why: lost },
  { says: /정부가 이행 상태를 밝혔다\s*못 갖춤/, why: lost },
  { says: /The government states a status\s*(?:Missing|Not met|Fail)/, why: lost },
  { says: '관리카드의 표시가 원문 글에 남아 있지 않습니다', why: 'It takes for granted that there was a mark.' },

  { says: '처음 약속한 공약과 지금 세는 공약이', why: total },
  { says: '빠지거나 더해진 공약이 없습니다', why: total },
  { says: 'The pledges promised at first and those counted now are the same', why: total },
  { says: 'None has left and none was added', why: total },
  { says: /처음 \d+건을 지금도 모두 셉니다/, why: total },
  { says: 'All of the first 6 pledges', why: total },
  { says: /처음의 수\s*\d/, why: total },
  { says: '(처음 수로)', why: total },
  { says: 'on the first count', why: total },
  { says: /· 공약 6건|상태별 공약 수 · 근거 공약 6건|(?<!있는 파주시 )민선8기 공약 6건/, why: total },
  { says: /상태별 공약 수/, why: total },
  { says: '공약 카드 6건을 공개했습니다', why: 'The city published the cards; this site copied them.' },
  { says: /미래도약 경제도시\s*\(?0/, why: noCard },
  { says: /포용사회 문화도시\s*\(?0/, why: noCard },
  { says: /Economy city leaping into the future\s*\(?0/, why: noCard },
  { says: /(?<!발표 \d+건 · 이 사이트에 실린 )공약 0건/, why: noCard },
  { says: /Pledges\s*:?\s*0\b/, why: noCard },
  { says: /0건 중 0건/, why: noCard },
  { says: '이 지역의 공약이 없습니다', why: noCard },
  { says: '이 부서가 맡은 기록이 없습니다', why: noCard },
  { says: '건은 근거가 없습니다', why: 'A card without events is our gap, not a lack of work.' },
  { says: /정부가 공약의 수를 밝혔다\s*못 갖춤/, why: total },
  { says: '정부가 발표한 공약 수가 원문에 없습니다', why: total },
  { says: '공개 항목을, 이 사이트의 기록에 그대로 물었습니다', why: 'Several items are this site’s own.' },

  { says: '기한이 지난 공약이 없습니다', why: comfort },
  { says: 'No pledge is past its deadline.', why: comfort },
  { says: /갱신이 늦은 기록\s*0건/, why: comfort },
  { says: '약속한 갱신 주기를 넘긴 기록이 없습니다', why: comfort },
  { says: 'No record is older than the promised update', why: comfort },
  { says: '곧 올 일', why: after },
  { says: 'Coming up', why: after },
  { says: /‘공사 준공과 개청’ 예정입니다/, why: after },
  { says: 'Planned next:', why: after },

  { says: /지속가능발전목표\s*27건/, why: ours },
  { says: /Sustainable Development Goals\s*27(?! indicators)/, why: ours },
  { says: '여기에는 원문에서 값을 찾을 수 있는 지표', why: ours },
  { says: '2022. 7. ~ 2023. 12.', why: period },
  { says: /2022년 7월\s*~\s*2023년 12월/, why: period },
  { says: 'Jul 2022 to Dec 2023', why: period },
  { says: '그 문서에 실린 일들의 기간을 적었다', why: period },
  { says: '행정구역이 나뉘고', why: 'The card prints 개편, a reorganisation.' },
  { says: '협업 우수사례 선정 건수', why: 'The 9 of 19 and the 18 a year belong to different schemes.' },

  { says: '나빠짐 1개', why: verdict },
  { says: '임기가 시작된 뒤로 나빠졌습니다', why: verdict, on: /pledges|audit|indicators/ },
  { says: /got worse since the term began/, why: verdict, on: /pledges|audit|indicators/ },
  { says: '클수록 나은 지표입니다', why: verdict },

  { says: '뽑은 글', why: trade },
  { says: '로 뽑혔', why: trade },
  { says: 'Decides the target', why: trade },
  { says: /(?<![가-힣])[가-힣]+(?:했|있|없|않|었|였|겠|같)다\./, why: 'One voice: 합니다체.', on: /^\/(?!en\/)/ },
  { says: /\d (?:명|건|회|개소)(?![가-힣])/, why: 'A Korean unit has no space before it.', on: /^\/(?!en\/)/ },
  { says: /20 명|Secured 국비|\(과장, 팀장/, why: 'Fixed words have an English word.', on: /^\/en\// },

  { says: '검색어는 읽는 사람의 브라우저 안에서만', why: searched },
  { says: 'What you search for stays in your browser', why: searched },
  { says: '그 앞의 계획도 더합니다', why: through },
  { says: 'the plan of the years before is added too', why: through },
  { says: '그해까지의 계획을 모두 더해 뺐습니다', why: through },
  { says: 'all of the plan up to that year is counted', why: through },
  { says: '모든 사실에는 어느 문서의', why: 'Notes on a table name no place of their own.' },
  { says: 'Every fact names the document', why: 'Notes on a table name no place of their own.' },
  { says: /계획에서 남은 돈은 142억/, why: through },
  { says: '₩14.201 billion of the plan is left', why: through },

  { says: '우리가 읽은 문서에는 공약의 총수가 적혀 있지 않습니다', why: announcedElsewhere },
  { says: 'The documents we read do not state how many pledges', why: announcedElsewhere },
  { says: 'promises a rhythm of updates, so', why: 'A document of Gimpo names one; none of Paju does.' },
  { says: /정상추진\s*46|완료율\s*43/, why: '“진행중” is not said to go to plan, and nobody published a rate.', on: /gimpo/ },
  { says: '기준일 2026', why: 'Its one document speaks of an earlier year.', on: /^\/(?:gimpo|nonsan)\// },
  { says: /기한 20\d\d년 12월 31일/, why: noDay },
  { says: /Deadline: 31 December/, why: noDay },
  { says: '기한은 달성연도의 12월 31일입니다', why: noDay },
  { says: 'The deadline is 31 December of the target year', why: noDay },
  { says: /기준일 2026년 1월 31일/, why: 'The cards state January 2026 and no day.' },
  { says: /[Aa]s of 31 January 2026/, why: 'The cards state January 2026 and no day.' },
  { says: /선거공보 문구\s*원문에 없음/, why: notHeld },
  { says: /Words in the campaign leaflet\s*Not stated/, why: notHeld },
  { says: '공약이행평가단의 권고가 원문에 없습니다', why: notHeld },
  { says: 'The source states no recommendation', why: notHeld },
  { says: /공개 주소\s*원문에 없음/, why: notHeld, on: /sources/ },
  { says: /지역\s*원문에 없음/, why: 'The card of 12-1 prints where the centre is.', on: /pledges/ },
  { says: /Places\s*Not stated/, why: 'The card of 12-1 prints where the centre is.', on: /pledges/ },
  { says: /문제점과 대책\s*원문에 없음/, why: 'Five cards have the item; ours of 12-1 may have lost it.' },
  { says: /Problems and responses\s*Not stated/, why: 'Ours of 12-1 may have lost the item.' },
  { says: '원문이 ‘없음’이라고 적었습니다', why: 'The cards print 해당없음 or 특이사항 없음.' },
  { says: 'The source says “none”', why: 'The cards print 해당없음 or 특이사항 없음.' },
  { says: '원문에 적힌 변경이 없습니다', why: changed },
  { says: 'The source states no change', why: changed },
  { says: '번호로 보아 이 사이트에 없는 카드', why: gaps },
  { says: 'Cards not on this site, by their numbers', why: gaps },
  { says: '9건 가운데 6건', why: gaps },
  { says: /only 6 of 9/, why: gaps },
  { says: '달성 뒤 되돌림', why: undone },
  { says: '목표를 이룬 뒤 되돌려졌습니다', why: undone },
  { says: 'Met, then undone', why: undone },
  { says: /집행은 2023년이 [\d,억만 ]+원으로 가장 많습니다\.(?! 해를 나눌)/, why: whole },
  { says: /Spending is largest in 2023: \S+ billion\.(?! Amounts that)/, why: whole },
  { says: /‘공사 준공’이 목표였고, 2022년 8월 ‘광탄면/, why: 'The other building has to be finished too.' },
  { says: /17,800 18,000 18,000 335 (?:원문에 없음|Not stated)/, why: unread },
  { says: /2026 not stated Printed as “-” in the source not stated/, why: unread },
  { says: /2026 원문에 없음 원문에 ‘-’로 적힘 원문에 없음/, why: unread },
  { says: '분모가 나온 문서', why: 'The plan of the bureau gives no number of pledges.' },
  { says: 'Documents behind the denominator', why: 'The plan of the bureau gives no number of pledges.' },
  { says: '중대한 어긋남이 없거나 설명되었습니다', why: 'Nobody has explained anything.' },
  { says: /사실마다 문서와 그 안의 자리가 있음/, why: 'Notes on a table name no place of their own.' },
  { says: '건에만 있습니다', why: 'Zero of six is not “only” in some.' },
  { says: '기록이 약속한 갱신 주기 안에 있음', why: 'No rhythm was promised, so none was missed.' },
  { says: /so nobody can tell whether/, why: 'The city can tell; this site cannot.' },
  { says: '임기 전에 이미 들어간', why: '기투자 ends where the table begins, not where the term does.' },
  { says: '2026년 1월까지의 실적', why: 'Only the staff of 12-1 carries that date; 12-2 ends with 2025.' },
  { says: /개 항목 가운데 \d+개는 갖추었고/, why: 'Below the city’s name it reads as the city’s mark; it is ours.' },
  { says: /items that can be asked, \d+ are met/, why: 'Below the city’s name it reads as its mark.' },
  { says: /모두 286억 8,100만 원이고, 쓴 돈\(집행\)은 [^.]*\.(?! 계획에는)/, why: spans },
  { says: /₩28\.681 billion in all; [^;]*\(2022 to 2024\)\.(?! The plan counts)/, why: spans },
  { says: '셀 수 없는 공약', why: '12-2 has no money to count: 해당없음 is not unknown.' },
  { says: /기한 20\d\d년|Due 20\d\d/, why: noDay, on: /pledges/ },
  { says: '4,325에 이전에 쓴 돈이 들어 있는지', why: 'The column is headed 2022 and equals the plan of 2022.' },
  { says: '연차별 목표달성률 (지금 세는 카드로)', why: 'Four of six had no goal that could be judged; they did not miss it.' },
  { says: 'Yearly target rate (on the cards counted now)', why: 'Four of six could not be judged.' },
  { says: '목표를 보여 주는 일이 정해져 있고', why: 'It hides who set it: the editors.' },

  { says: /든 돈 [\d원]/, why: ahead, on: /exchanges|\/ledger\/$/ },
  { says: /Cost ₩/, why: ahead, on: /exchanges|\/ledger\/$/ },
  { says: '평가한 곳', why: 'Most of these evaluations were still planned when the document was written.' },
  { says: '평가한 실적의 때', why: 'Most of these evaluations were still planned when the document was written.' },
  { says: /평가의 종류 시군종합평가/, why: 'The document of Nonsan speaks of 시군평가 only.', on: /nonsan/ },
  { says: /For whom/, why: '대상 is the prize here: the grand prize.', on: /en\/\w+\/awards\// },
  { says: /지표 수 원문에 없음|평가방법과 비율 원문에 없음/, why: 'The cited lines print 93 and 70:30.', on: /city-county-2021/ },
  { says: /평가 기간 원문에 없음/, why: 'The table of awards prints the year.', on: /paju\/evaluations\/innovation-2022/ },
  { says: '김포시에서 태어난 사람', why: 'The table does not say what was counted: registrations are no places of birth.' },
  { says: '김포시에서 사망한 사람', why: 'The table does not say what was counted.' },
  { says: '누구나(시민과 공무원)', why: 'The document says 누구나; the officials of the other line are thanked, not asked.' },
  { says: '정비한 까닭', why: '과년도 is no reason.' },
  { says: '칸의 이름은 사람의 이름이어서', why: 'One of the ten is an institution.' },
  { says: '무엇을 센 수인지는 적혀 있지 않습니다', why: 'The line of the 298 begins with what was advised on.', on: /litigation/ },
  { says: '공약이행완료율 70%', why: 'Printed: 공약사업 70% 이행완료. The name of the rate is not.' },
  { says: '그 앞의 대상은 청년·여성이었습니다', why: 'The year 2023 had 청소년 and 예술인 among the twenty.' },
  { says: '모두 11개 동아리', why: 'It reads as all clubs; there were thirteen.' },
  { says: '격월로 3건이면 한 해에 18건이고', why: 'The plan of one year says nothing about the choice of another.' },
  { says: /(?:적힌 금액|예산·사업비|Stated amount|Budget) (?:26억|₩2\.6 billion)/, why: 'The yearly budget of an institute is no price of the study.' },
  { says: /부서 미래전략관/, why: 'Which office did it is not printed.', on: /^\/paju\/programmes\/saving-/ },
  { says: '막은 공격의 종류만 있고', why: 'The document prints when the centre opened, and how many kinds.' },
  { says: '적어 차례가 어긋납니다', why: 'A span of months that begins before a contract is no disorder.' },
  { says: /(?:^|[^\d])0개에서는 옮기지 않았습니다|from 0 nothing was taken/, why: 'A count of nothing says nothing.' },
  { says: '돈의 뜻과 기간이 달라 더하지', why: 'Some money stands in two records: there it is the same.' },
  { says: /운영 기간 원문에 없음/, why: 'The card prints 1월~12월, the plan of the contest 1월 ~ 6월.', on: /honorary-mayors\/$|collaboration-ideas-2021/ },
  { says: /기간 원문에 없음/, why: 'The times of its steps are printed.', on: /paju\/programmes\/citizen-design-team\/$/ },
  { says: /공약 인포그래픽 6건/, why: 'There is one picture, of six pledges.', on: /^\/paju\/8\/$/ },
  { says: /예산 원문에 없음/, why: 'The card of the pledge prints 해당없음.', on: /participation\/honorary-mayors\/$/ },
  { says: /적힌 금액 원문에 없음|Stated amount Not stated/, why: 'The section prints an amount; it is no budget of the task.', on: /gimpo\/programmes/ },

  { says: '약속이 바뀜', why: widened },
  { says: 'The promise changed', why: widened },
  { says: '계획에서 남은 돈은', why: takenAway },
  { says: '확보하고 아직 쓰지 않은 돈', why: takenAway },
  { says: 'is secured and not yet spent', why: takenAway },
  { says: 'of the plan is left', why: takenAway },
  { says: /임기 전의 칸|임기 전에 쓴 돈|임기 내 계획 임기 전/, why: noTerm },
  { says: /column for the time before the term|Plan for the term Before the term/, why: noTerm },
  {
    says: '아직 싣지 못했습니다',
    why: 'It takes for granted that each of the announced pledges has a card.',
  },
  { says: 'does not hold their cards yet', why: 'It takes for granted that there are cards.' },
  { says: '걸친 것까지 합쳐', why: oneSite },
  { says: '여러 곳에 걸쳐 있어', why: oneSite },
  { says: 'Recorded money, together with', why: oneSite },
  { says: /우리 동네 공약 \d+건/, why: 'What other pledges name the place is not known here.' },
  { says: '이 목표에 이어진 기록이 아직 없습니다', why: 'Our gap is no lack of work.' },
  { says: 'No records are linked to this goal yet', why: 'Our gap is no lack of work.' },
  { says: /0개의 진도를 판정/, why: 'A count of nothing says nothing.' },
  { says: /the progress of 0 is judged/, why: 'A count of nothing says nothing.' },
  {
    says: /시가 받은 상 가운데|Awards received by/,
    why: 'The document of Paju prints 선정 of one, and a prize for politics may be a person’s.',
  },
  { says: '적힌 일은 이 사이트의 기록에 없습니다', why: elsewhere, on: /paju\/departments/ },
  { says: 'No record on this site gives anything as planned', why: elsewhere },
  { says: /20\d\d undone/, why: 'The card prints 폐지: ended.', on: /^\/en\// },
  { says: /없고, 찾기 말고는 입력하는 칸이/, why: 'Lists have a filter to type into.' },
  { says: 'nothing to fill in but the search.', why: 'Lists have a filter to type into.' },
  { says: /(?:145억 7,[56]00만 원) \(2022년~202[45]년\)/, why: beforeSpent },
  { says: /₩14\.57[56] billion \(2022 to 202[45]\)(?!\. The plan counts)/, why: beforeSpent },
  {
    says: /1건은 목표를 이룬 뒤 그것을 폐지하거나 되돌린 일이 적혀 있습니다\.(?! 목표를 이룬 것으로 센)/,
    why: 'What met three of the targets is the editors’ judgement, wherever they are counted.',
    on: /^\/$/,
  },
  {
    says: /집행률 (?:80\.5|100\.3)% = [^%(]*백만원(?! \(공약 3건)/,
    why: 'It counts three of the six; the sum beside it counts five.',
    on: /^\/paju\/8\/$/,
  },
  {
    says: /계획한 돈은 모두 39억 2,000만 원이고[^.]*\.(?! ‘임기 뒤’)/,
    why: 'The card prints 925 after the term beside it.',
    on: /pledges\/12-1/,
  },
  { says: /%p 늘었습니다/, why: 'A share rises; it is no count.' },
  {
    says: /지표 75개를 세웠다고|정부가 세운 체계|it set 17 goals/,
    why: 'The document prints 선정; that they be settled was still planned for December 2023.',
  },
];
