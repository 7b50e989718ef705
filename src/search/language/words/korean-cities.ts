/** Provinces, cities and counties without their rank, as far as that is no other word: neither 예산 nor 진도. */
export const koreanCities = `
서울 부산 대구 인천 광주 대전 울산 세종 경기 강원 충북 충남 전북 전남 경북 경남 제주 서귀포
수원 용인 고양 성남 부천 남양주 안산 평택 안양 시흥 파주 김포 의정부 하남 광명 군포 양주 오산 안성 의왕 포천 양평 여주 동두천 과천 가평 연천
춘천 원주 강릉 태백 속초 삼척 홍천 횡성 영월 평창 철원 화천 양구 양양
청주 충주 제천 옥천 증평 진천 괴산 단양 천안 보령 아산 서산 논산 계룡 당진 서천 청양 홍성 태안
전주 군산 익산 정읍 남원 김제 완주 진안 무주 임실 순창 고창 부안 목포 여수 순천 나주 광양 담양 곡성 구례 고흥 보성 화순 해남 영암 함평 완도 신안
포항 경주 김천 안동 구미 영주 영천 문경 경산 청송 영덕 칠곡 예천 봉화 울진 울릉
창원 통영 김해 밀양 거제 의령 함안 창녕 고성 하동 산청 합천
seoul busan daegu incheon gwangju daejeon ulsan sejong jeju suwon yongin goyang seongnam bucheon ansan pyeongtaek anyang`;
