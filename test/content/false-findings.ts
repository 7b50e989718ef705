import type { Language } from '../../src/i18n/words.ts';

/** Sentences about sources that do not hold; no page may say them. The list grows and never shrinks. */
export const falseFindings: Readonly<Record<Language, readonly string[]>> = {
  ko: [
    // The within-term table places all 18,000: nothing of 12-7 is left out.
    '집행총계 14,575백만원은 2022년, 2023년, 2024년, 2025년만 더한 금액입니다',
    // Divided by the customary 3.3 both hold.
    '6,611㎡는 약 2,000평입니다',
    '1,194㎡는 약 361평입니다',
    // A selection and a ceremony, a rank and a prize.
    '한 곳은 2023. 4. 4., 다른 곳은 2023. 1.입니다',
    '한 곳은 장관상, 다른 곳은 최우수기관입니다',
    // Two strands at one time.
    '다음 줄에 그보다 앞선 날짜가 적혀 있습니다',
    // No source says which way is better.
    '임기가 시작된 뒤로 나빠졌습니다',
    // Silence about other comparisons is no agreement.
    '211가지가 맞고',
    '가지가 맞고',
    '사람이 적어 넣지 않습니다',
    // The heading is ~2022: with or without earlier years.
    '집행으로 적힌 금액은 4,467백만원(30.8%)입니다',
    // The Manifesto Center divides by something else.
    '한국매니페스토실천본부의 연차 평가에서 쓰는 식과 같습니다',
    // The document itself skips the numbers.
    '번호로 보아 12-4, 12-5, 12-6의 카드는 여기 없습니다',
    '집행총계에 기투자가 없음',
    '맞지 않는 숫자',
    // Both columns are headed ~2022; whether they count the same years is what nobody knows.
    '같은 기간의 계획은',
    '−10,057',
    // Twice a month is said of the running of the scheme, not of the mayors appointed.
    '“명예시장 위촉현황”: 원문은 다달이 2번이라고 적었고',
    '온전한 해마다 센 수',
    // The first plan of 12-7 is 17,800; the table compared totals 18,000.
    '처음 계획을 실제로 쓴 돈에 맞추어',
    // No document says how its form is to be filled in.
    '표는 하나만 고르게 되어 있습니다',
    // What the card says of the team that took over stands in another line of it.
    '카드가 적은 까닭은 위의 말에 있습니다',
  ],
  en: [
    'adds up only 2022, 2023, 2024, 2025',
    '6,611 ㎡ are about 2,000 pyeong',
    '1,194 ㎡ are about 361 pyeong',
    'with an earlier date',
    'worse since the term began',
    'comparisons, 211 agree',
    'agree and 29 do not',
    'No one types it in',
    'the card states 4,467 million won spent',
    'The formula that the Korea Manifesto Center uses in its yearly evaluation',
    'By their numbers, the cards 12-4',
    'Spent total leaves out earlier years',
    'Figures that do not match',
    'the plan for the same time is',
    '−10,057',
    'the counts of whole years',
    'the source states 2 times every month',
    'the table lets only one be chosen',
    'What the card says of them stands above',
  ],
};
