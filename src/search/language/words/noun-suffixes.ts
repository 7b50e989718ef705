/** One syllable that makes another word of a noun: who does it, what it costs, how much of it there is, where it is done. */
export const nounSuffixes =
  '자 아 인 률 율 비 금 액 료 세 수 량 장 소 원 표 판 법 권 증 물 품 식 단 집 값 꾼 님 용 형 차 째 철 때 날 측 당 별';
