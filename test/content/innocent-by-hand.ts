import type { HandReading } from './findings-by-hand.ts';

/** What looks like a finding and is none: the innocent explanation stands. */
export const innocentByHand: readonly HandReading[] = [
  {
    record: '12-1',
    quotes: ['2023. 4. ~ 9. 표준상담 DB 구축', '2023. 1. ~ 5. 상담원 운영방안 검토 및 확정'],
    innocent: 'Two strands at one time: the second begins before the first ends.',
  },
  {
    record: '12-1',
    quotes: ['상담인력 14명 · 09:00 ~ 19:00 (2026.1.현재)', '총 15명의 상담사가 평일 오전 9시부터 오후 6시 (2023-12-19)'],
    innocent: 'Two dates: a change from December 2023 to January 2026.',
  },
  {
    record: '12-1',
    quotes: ['2023. 11. ~ 12. 상담원 구성 완료 및 기본업무교육', '2023. 11. 상담인력 구성 완료'],
    innocent: 'One lies within the other, and only one counts the training.',
  },
  {
    record: '12-2',
    quotes: ['계 51 (회)', '총 51명 위촉'],
    innocent: 'One appointment, one mayor: the same 51.',
  },
  {
    record: '12-2',
    quotes: ['2023 20 (카드)', '일일 명예시장 20명 위촉 (행정안전국)'],
    innocent: 'The same 20 of 2023 in two documents.',
  },
  {
    record: '12-2',
    quotes: ['청년·여성 명예시장제 운영', '공약 청년·여성 명예시장 운영'],
    innocent: 'Both documents call it a pledge.',
  },
  {
    record: '12-7',
    quotes: ['사업기간 : 2020. 10. ~ 2026. 3.', '2020. 10. 청사분리 계획 수립'],
    innocent: 'The first work is of the first month of the period.',
  },
  {
    record: '12-2',
    quotes: ['2023 20', '2025 16'],
    innocent: 'No document says that more appointments are better.',
  },
  {
    record: '12-3',
    quotes: ['시장직속으로 「시민사회소통관」을 신설', '2022. 8. 시민사회소통관 임용(자치협력과)'],
    innocent: 'The dated target is the appointment; the office under the mayor followed in 2023. 1.',
  },
  {
    record: '12-7',
    quotes: ['기투자 335', '집행총계 14,575'],
    innocent: '14,575 + 3,425 = 18,000: the within-term table places the whole total in its columns.',
  },
  {
    record: '12-7',
    quotes: ['임기내 계획 … 3,425', "투자계획 '26년 (빈칸)"],
    innocent: 'The heading over 3,425 is lost in reading: 2026 or after the term.',
  },
  {
    record: '12-8',
    quotes: ["투자계획 '22년 2,858", '집행금액 ~2022 2,965'],
    innocent: 'The column counts up to 2022, with or without earlier years: no overrun of one year.',
  },
  {
    record: '12-8',
    quotes: ['대지면적 6,611m²(2,003평)', '연면적 1,194m²(362평)'],
    innocent: 'Divided by the customary 3.3: 2,003.3 and 361.8.',
  },
  {
    record: '12-8',
    quotes: ['임기내 계획 계획합계 14,524', '기투자 11,178'],
    innocent: 'The only column is headed ~2022, which may mean with earlier years.',
  },
  {
    record: '12-9',
    quotes: ['286억원', '28,681백만원'],
    innocent: 'Cut off after 억: 286.81.',
  },
  {
    record: '12-9',
    quotes: ['2022. 6. … 계약심사(경기도)', '2022. 7. ~ 8. 계약심사 및 공사입찰 등'],
    innocent: 'A review may be begun in June and closed in July.',
  },
  {
    record: '12-1',
    quotes: ['2024. 1. ~ 정식 운영', "'파주시 민원콜센터' 정식 운영 (2023-12-19)"],
    innocent: 'The headline is the newspaper’s; the card calls the same days a trial.',
  },
  {
    record: '12-2',
    quotes: ['(기존) 청년·여성 → (변경) 모든 시민', '2023 · 청소년 5명, 예술인 1명'],
    innocent: 'Teenagers are young, and an artist may be a woman or young; the classes overlap.',
  },
  {
    record: '12-3',
    quotes: ['2024. 1. 시민사회소통관 폐지', '집행금액 2022 30 · 2023 60'],
    innocent: 'The card does not say on which day of January; the figures are rounded to a million won.',
  },
  {
    record: '12-7',
    quotes: ["투자계획 '24년 11,790 · '25년 5,250", '2026. 3. 공사 준공 및 개청'],
    innocent: 'Money is budgeted before it is paid; what is left is carried over to the year of completion.',
  },
  {
    record: '12-8',
    quotes: ['조리읍·광탄면 행정복지센터 조기 증축 완료', '2020. 10. 기존 청사 철거'],
    innocent: 'The title names both buildings by one word; one replaces, one adds.',
  },
  {
    record: '12-8',
    quotes: ['사업기간 : 2021. 1. ~ 2022. 8.', '2022. 12. 시설개선 공사'],
    innocent: 'Improvement of a finished building is work of its own.',
  },
  {
    record: '12-9',
    quotes: ["투자계획 '22 4,325 · '23 9,651 · '24 600", '집행금액 2022 4,325 · 2023 9,651 · 2024 600'],
    innocent: 'The project is over, and its plan may have been brought up to the closed accounts.',
  },
  {
    record: 'civil-service-2022',
    quotes: ['최우수기관 선정 (2023. 1)', '2023. 4. 4. 장관상'],
    innocent: 'A body is chosen in January and given the prize in April; the rank is one thing, the prize another.',
  },
];
