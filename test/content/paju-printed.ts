/**
 * Every money figure of the six control cards, typed from the document and not from the records.
 * Cells are as printed, thousands commas and all, parted by `|`: a blank is a blank, a dash is a dash.
 */
export interface PrintedCard {
  pledge: string;
  /** The project, where a card holds two. */
  part?: string;
  unit: string;
  /** What stands before the section heading in citations. */
  place: string;
  /** `총사업비|기투자|'22년|'23년|'24년|'25년|'26년` under the name of each printed row. */
  plan: Readonly<Record<string, string>>;
  /** `초기계획|현재계획` */
  planTotal: string;
  /** The headings after `계획합계`, and the printed line. */
  termPlan: readonly [headings: string, line: string];
  /** The headings after `확보총계`, and the printed line. */
  secured: readonly [headings: string, line: string];
  /** The headings after `집행총계`, and the printed line. */
  spent: readonly [headings: string, line: string];
}

export const printedCards: readonly PrintedCard[] = [
  {
    pledge: '12-1',
    unit: '백만원',
    place: '12-1',
    plan: {
      계: '3,920||22|1,330|748|905|915',
      국비: '||||||',
      도비: '||||||',
      시비: '3,920||22|1,330|748|905|915',
      민자: '||||||',
    },
    planTotal: '4,200|3,920',
    termPlan: ['2022|2023|2024|2025|2026|임기후', '3,920|22|1,330|748|905|915|925'],
    secured: ['국비|도비|시비|민간', '3,920|||3,920|'],
    spent: ['2022|2023|2024|2025|2026', '3,061|21|1,434|706|900|-'],
  },
  {
    pledge: '12-3',
    unit: '백만원',
    place: '12-3',
    plan: { 계: '90||30|60|||', 시비: '90||30|60|||' },
    planTotal: '270|90',
    termPlan: ['2022|2023|2024|2025|2026|임기후', '90|30|60||||'],
    secured: ['국비|도비|시비|민간', '90|||90|'],
    spent: ['2022|2023|2024|2025|2026', '90|30|60|||'],
  },
  {
    pledge: '12-7',
    unit: '백만원',
    place: '12-7',
    plan: {
      계: '18,000|335||625|11,790|5,250|',
      국비: '||||||',
      도비: '||||||',
      시비: '17,200|335||625|11,790|4,450|',
      민자: '||||||',
      특조비: '800|||||800|',
    },
    planTotal: '17,800|18,000',
    // One heading is lost: the last figure stands under 2026 or 임기후.
    termPlan: ['2022|2023|2024|2025|?', '18,000|187|689|4,240|9,459|3,425'],
    secured: ['국비|도비|시비|특조비', '18,000|-|-|17,200|800'],
    spent: ['2022|2023|2024|2025|2026', '14,575|187|689|4,240|9,459|-'],
  },
  {
    pledge: '12-8',
    part: 'jori',
    unit: '백만원',
    place: '12-8',
    plan: {
      계: '14,524|11,178|3,346||||',
      국비: '||||||',
      도비: '||||||',
      시비: '13,924|10,578|3,346||||',
      기타: '600|600|||||',
    },
    planTotal: '14,524|14,524',
    termPlan: ['~2022|2023|2024|2025|2026|임기후', '14,524|14,524|||||'],
    secured: ['국비|도비|시비|기타', '14,524|||13,924|600'],
    spent: ['~2022|2023|2024|2025|2026', '4,467|4,467||||'],
  },
  {
    pledge: '12-8',
    part: 'gwangtan',
    unit: '백만원',
    place: '12-8',
    plan: {
      계: '3,888|1,030|2,858||||',
      국비: '||||||',
      도비: '||||||',
      // The names of two rows ran together: 시민자.
      시비: '3,888|1,030|2,858||||',
    },
    planTotal: '3,888|3,888',
    termPlan: ['~2022|2023|2024|2025|2026|임기후', '3,888|3,888|||||'],
    secured: ['국비|도비|시비|민간', '3,888|||3,888|'],
    spent: ['~2022|2023|2024|2025|2026', '2,965|2,965||||'],
  },
  {
    pledge: '12-9',
    unit: '백만원',
    place: '12-9',
    plan: {
      계: '28,681|14,105|4,325|9,651|600||',
      국비: '9,420|1,600|3,180|4,640|||',
      도비: '284||168|116|||',
      // The names of two rows ran together: 시민자.
      시비: '18,977|12,505|977|4,895|600||',
    },
    planTotal: '30,300|28,681',
    termPlan: ['~2022|2023|2024|2025|2026|임기후', '28,681|18,430|9,651|600|||'],
    secured: ['국비|도비|시비|민간', '28,681|9,420|284|18,977|'],
    spent: ['2022|2023|2024|2025|2026', '14,576|4,325|9,651|600||'],
  },
];

/** 12-2 · 5 추진현황: `계|농업|문화|복지|교육|기술|학생|비고`. */
export const printedMayors = {
  계: '51|5|10|14|8|8|6|',
  2023: '20|1|3|7|3|3|3|제1대~제20대',
  2024: '15|1|4|5|3|2|0|제21대~제35대',
  2025: '16|3|3|2|2|3|3|제36대~51대',
} as const;

/** The two tables 수상실적: `수여기관|수상일|수상구분|포상금(천원)` by the name of the award. */
export const printedAwards: Readonly<Record<string, string>> = {
  '2022년 지방자치단체 혁신평가': '행정안전부|2023. 2. 20.|우수기관|27,000',
  '2023 제5회 거버넌스지방정치대상': '거버넌스 센터|2023. 5. 24|장려|',
  '제28회 한국지방자치경영대상': '(사) 한국공공자치 연구원|2023. 7. 5.|인재육성대상|',
  '2023년 전국 기초단체장 매니페스토 우수사례 경진대회':
    '한국매니페스토 실천본부|2023. 7. 27.|최우수|',
  '2022년 민원서비스 종합평가': '행정안전부|2023. 4. 4.|장관상|60,000',
  '2022년 공공데이터 제공 운영실태 평가': '행정안전부|2023. 4. 18.|우수|-',
  '시군정보보안 관리실태 평가': '경기도|2022. 12. 30.|우수|-',
  // The table of Gimpo, which prints the class before the host and has no column of money.
  '2020 지방자치행정대상': '지방자치TV|2020. 6. 16.|대상|',
  '2019 정부합동평가': '경기도|2020. 7. 16|경기도 2그룹 2위(우수)|',
  '제5회 지역·사회발전 공헌대상': '세계일보사|2020. 8. 26.|대상 (통일준비 부문)|',
  '제11회 전국기초단체장 매니페스토우수사례 경진대회':
    '(사)한국매니페스토 실천본부|2020. 9. 10.|우수|',
  '2020 시군종합평가': '경기도|2020. 11. 24.|경기도 2그룹 5위(장려)|',
  '2020년 제안활성화 시군평가': '경기도|2020. 12. 4.|경기도 2그룹 2위|',
};

/** Awards that a text names and no table holds. */
export const awardsInText = ["'23년 시군종합평가", '경기도 시군 규제합리화 경진대회'];
