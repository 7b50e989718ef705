/** A family: how citizens say it, by the beginnings of its words, and the words that records have for it. */
interface Family {
  says: string;
  means: string;
}

const verbs: readonly Family[] = [
  {
    says: '지은 지었 지어 지을 짓는 짓기 짓고 지음 세우 세운 세워 세웠 들어서 들어선 들어섰 만들 만든',
    means: '건립 신축 조성 설치 구축 착공 준공',
  },
  {
    says: '끝나 끝난 끝났 끝내 끝낸 끝냈 끝날 마무리 다됐 다된 다지',
    means: '완료 준공 종료 달성',
  },
  {
    says: '문연 문열 열었 열린 열려 열리 여나 여는 연다 오픈',
    means: '개관 개소 개장 개최 개청 개통 준공',
  },
  { says: '시작 착수 첫삽 공사들어 삽뜬 삽뜨', means: '착공 착수 시작 개시' },
  {
    says: '바꾸 바꾼 바꿨 바뀌 바뀐 바뀔 고친 고쳤 달라지 달라진 달라졌 변한 변했',
    means: '변경 조정 개정 전환 개편',
  },
  {
    says: '없애 없앤 없앴 없어지 없어진 없어졌 사라지 사라진 사라졌 접은 접었 그만두 그만둔 그만뒀 관둔 중단 취소',
    means: '폐지 폐기 중단 취소 해제 종료 일몰 끝낸',
  },
  {
    says: '깎이 깎인 깎였 깎은 깎아 줄인 줄이 줄였 줄어든 줄었 줄어 삭감',
    means: '삭감 감액 감소 축소 감축',
  },
  { says: '늘리 늘린 늘렸 늘어나 늘어난 늘었 늘어', means: '증가 확대 증액 확충 증원' },
  { says: '합치 합친 합쳐 합쳤 묶은', means: '통합 합병' },
  { says: '옮기 옮긴 옮겨 옮겼 이사', means: '이전 이관 이동' },
  { says: '넘겨 넘긴 넘어간', means: '이관 이전' },
  { says: '상받 상탄 상을받 받은상 탔 수상', means: '수상 우수상 최우수상 대상' },
  { says: '뽑은 뽑힌 뽑혔 뽑는 뽑아 뽑히', means: '선정 위촉 선발' },
  { says: '나눠주 나눠준 나눠줬 주는 지급', means: '지급 지원 배부 제공' },
  { says: '고장 수리 손보 고치는 고쳐', means: '보수 정비 수선 개선' },
  { says: '미뤄 미룬 미뤘 밀린 밀렸 늦어 늦은 늦춰 늦춘 지연', means: '지연 연기 연장 조정' },
  { says: '바뀌었', means: '변경' },
  { says: '가르치 가르쳐주는 배우 배운', means: '교육 강좌 학습 연수' },
  { says: '찾아오 찾아가 찾아온 찾아간', means: '찾아가는 이동 순회 방문' },
  { says: '만나는 만난 만남 얘기하는 대화', means: '간담회 회의 소통 면담 대화' },
  { says: '듣는 들어주는', means: '경청 소통 청취' },
  { says: '물어보 문의 물어볼', means: '문의 상담' },
  { says: '뽑기 투표', means: '투표' },
  { says: '아껴 아낀 아낀돈 절약', means: '절감 절약' },
  { says: '속이 거짓말 뻥 다르다 안맞 틀린 틀렸 어긋난', means: '모순 확인이 필요한 곳 차이' },
];

const nouns: readonly Family[] = [
  { says: '할머니 할아버지 어르신 노인네 노인 시니어 고령자', means: '노인 어르신 경로 고령' },
  { says: '아이 아이들 애들 꼬마 어린이 유아 애기 아기', means: '아동 어린이 보육 유아' },
  { says: '신생아 갓난아기 출생아 출산율 출생률', means: '출생 출산' },
  { says: '엄마 아빠 부모 임산부 산모 육아', means: '부모 보육 임산부 출산 육아' },
  { says: '학생 학생들 중학생 고등학생 초등학생 십대', means: '청소년 학생 학교' },
  { says: '젊은이 젊은이들 젊은사람 청년들', means: '청년' },
  { says: '여자 여자들 여성들', means: '여성' },
  { says: '농부 농사 농사꾼 농민 귀농 시골', means: '농업 농민 농가 농촌' },
  { says: '장사 가게 자영업 자영업자 소상공인 상인 골목', means: '소상공인 상권 지역화폐 시장' },
  { says: '시장통 재래시장', means: '전통시장 시장' },
  { says: '길 차도 도로 인도 보도', means: '도로 보행' },
  { says: '주차 주차장', means: '주차' },
  { says: '버스 지하철 전철 택시 교통편', means: '교통 대중교통 버스 철도' },
  { says: '기차 전철역', means: '철도 역' },
  { says: '나무 숲 산', means: '산림 녹지 공원' },
  { says: '놀이터 공원 산책 산책로', means: '공원 산책로 놀이터 둘레길' },
  { says: '호수 저수지 물가', means: '호 저수지 호수' },
  { says: '돈 세금 혈세 비용 경비 금액 액수', means: '예산 사업비 재정' },
  { says: '나랏돈 국가돈', means: '국비 국가보조금' },
  { says: '도비 도돈', means: '도비' },
  { says: '빚 부채', means: '채무 지방채' },
  { says: '상금 포상', means: '포상금 시상금 인센티브' },
  { says: '집 주택 아파트', means: '주택 주거 공동주택' },
  { says: '일자리 취업 직장 채용', means: '일자리 고용 취업 채용' },
  { says: '회사 기업 업체 사장', means: '기업 업체' },
  { says: '투자 해외투자', means: '투자유치 외국인투자' },
  { says: '공장 산단', means: '산업단지' },
  { says: '병원 의원 치료 보건소', means: '의료 보건 건강' },
  { says: '코로나 코로나19 팬데믹 역병 전염병 감염병', means: '코로나19 감염병 방역' },
  { says: '백신 마스크', means: '방역 코로나19' },
  { says: '공기 미세먼지 매연', means: '미세먼지 대기' },
  { says: '쓰레기 분리수거', means: '폐기물 청소 재활용' },
  { says: '하수 오물', means: '하수도 환경' },
  { says: '전기 전기세 태양광', means: '에너지 전기' },
  { says: '물 수돗물', means: '상수도 물' },
  { says: '컴퓨터 전산', means: '정보화 전산' },
  { says: '인터넷 와이파이 무선', means: '와이파이 정보화' },
  { says: '전광판 알림판', means: '전광판' },
  { says: '로봇 자동화', means: '자동화 rpa' },
  { says: '직원 공무원', means: '직원 공무원' },
  { says: '과장 국장 간부', means: '공무원' },
  { says: '칭찬 상장 표창', means: '표창 수상' },
  { says: '강아지 반려견 애완견 고양이', means: '반려동물 동물' },
  { says: '운동장 헬스장 운동 체육관 축구장 수영장', means: '체육' },
  { says: '공연 콘서트 음악회 축제', means: '문화 축제 공연' },
  { says: '책 독서', means: '도서관 독서' },
  { says: '박물관 유적 옛날집 한옥', means: '문화재 유산 문화유산' },
  { says: '여행 놀러 관광지 리조트', means: '관광 리조트 휴양' },
  { says: '동네 마을 우리동네', means: '마을 주민 읍면동' },
  { says: '모임 동아리', means: '동아리 연구모임' },
  { says: '아이디어 제안 건의 의견', means: '제안 건의 공모' },
  { says: '설문 여론조사 만족도', means: '조사 설문 만족도' },
  { says: '편지 우편 고지서 안내문', means: '우편 고지서 안내문' },
  { says: '문자 카톡 알림톡', means: '문자 알림' },
  { says: '신문 뉴스 기사 보도 방송', means: '보도자료 언론 보도' },
  { says: '정책 시책 제도', means: '정책 시책 제도' },
  { says: '대책 방안 대안', means: '정책 계획 방안' },
  { says: '약속 공약들', means: '공약' },
  { says: '상 트로피', means: '수상 상' },
  { says: '성적표 점수 등급 평점', means: '평가 등급 점수' },
  { says: '꼴찌 순위 등수', means: '순위 평가' },
  { says: '재판 소송 고소', means: '소송' },
  { says: '변호사 법률', means: '법률고문 고문변호사 소송' },
  { says: '법 규정 규칙 조례안', means: '조례 규칙' },
  { says: '민원 불편 불만 신고', means: '민원' },
  { says: '전쟁 폭격 공습 대피', means: '민방위 경보 대피' },
  { says: '탈북민 탈북자 새터민', means: '북한이탈주민' },
  { says: '물난리 홍수 침수 장마 폭우', means: '재해 재난 침수 호우' },
  { says: '불 화재 소방서', means: '화재 소방' },
  { says: '사고 안전사고', means: '안전 재난' },
  { says: '범죄 치안 도둑', means: '방범 안전' },
  { says: '감시카메라 카메라', means: 'cctv' },
  { says: '기후 온난화 탄소', means: '기후변화 탄소중립' },
  { says: '장애인 휠체어', means: '장애인' },
  { says: '외국인 이주민 다문화가족', means: '외국인 다문화' },
  { says: '외국 해외 외국도시 자매도시', means: '국제교류 자매결연 자매도시 우호도시 교류' },
  { says: '출장 연수', means: '방문 연수 대표단' },
  { says: '군대 국방 군인', means: '국방 군' },
  { says: '휴양지 휴양 쉼터', means: '휴양 관광' },
  { says: '인구수 사람수 몇명사나 사는사람', means: '인구' },
  { says: '연구소 싱크탱크 연구기관', means: '연구원' },
  { says: '위원회 심의회', means: '위원회' },
  { says: '조직 기구', means: '조직개편 기구' },
  { says: '인원 직원수 정원', means: '정원 인력' },
  { says: '공사 시공', means: '공사 건립' },
  { says: '건물 청사 시청사', means: '청사 건물' },
  { says: '면사무소 읍사무소 동사무소 주민센터', means: '행정복지센터' },
  { says: '균형성과표 비에스씨 스코어카드', means: 'bsc 성과관리' },
  { says: '매니페스토 실천본부', means: '매니페스토' },
  { says: '꼭지 항목', means: '항목' },
  { says: '통계 숫자 수치', means: '통계' },
  { says: '비율 비중 퍼센트', means: '비율 률 율' },
  { says: '승률 승소 이긴', means: '승소' },
];

interface KnownStem {
  stem: string;
  means: readonly string[];
  isVerb: boolean;
}

const listStems = (list: readonly Family[], isVerb: boolean): KnownStem[] =>
  list.flatMap(({ says, means }) =>
    says.split(' ').map((stem) => ({ stem, means: means.split(' '), isVerb })),
  );

/** Longer beginnings first: what fits best is meant. */
const known = [...listStems(verbs, true), ...listStems(nouns, false)].sort(
  (a, b) => b.stem.length - a.stem.length,
);

/**
 * The words that records have for a citizen's word of a family: a verb in any of its forms (지었나요 → 건립, 착공 …), a noun by itself
 * or with a particle that was listStems from it. Undefined where the word belongs to no family.
 */
export function findFamily(
  word: string,
): { means: readonly string[]; isVerb: boolean } | undefined {
  const found = known.find(({ stem, isVerb }) => (isVerb ? word.startsWith(stem) : word === stem));
  return found && { means: found.means.filter((each) => each !== word), isVerb: found.isVerb };
}
