/** Nouns of one syllable that compounds end in, and hardly any other word does: 예산 ends in no 산, 정책 in no 책. */
export const shortNouns = '쌀 콩 꽃 숲 빚 땅 밥 옷 떡 닭 밭 빵 흙 탑 춤 컵 벽 섬 뜰 꿀 팥 앱';
