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

const announcedElsewhere = 'Documents of Gimpo and Nonsan state their totals; those of Paju do not.';

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
];
