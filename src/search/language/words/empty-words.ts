/** Words of a question that say nothing a record could hold. */
export const fillerWords = `
그 이 저 것 거 게 좀 수 때 곳 데 중 등 및 또 더 또는 그리고 그런데 근데 혹시 정말 진짜 제발 그냥 그럼 그게 이게
저게
요즘 요새 지금 현재 이제 아직 아직도 벌써 이미 최근 당시 동안 우리 저희 제가 나는 내가 저는 나 내 제 너희 여기 거기
저기 이거 그거 저거
제일 가장 많이 많은 잘 안 못 다 덜 너무 다시 계속 자꾸 전부 모두 모든 전체 각 대체 도대체 새로 새로운 맨 완전 아주
매우 조금 정도
에 에서 으로 로 대해 대한 대해서 대하여 관해 관한 관련 관련된 관련해서 위한 위해 위해서 통해 통한 따른 따라 같은 같이
함께 하는 되는 하던 했던 된 할 될 한
명 개 건 번 회 분 사람 사람들 주민들 시민들 누구나 이런 저런 그런 어떤 여러 다른 무슨 해주 있는 없는 있던 나온 나오는
들어간 들어가는 의한 인한 이후 이전 이래
했다던 한다던 한다고 했다고 된다던 된다고 한다는 했다는 된다는 하겠다던 하겠다고 하겠다는 준다던 준다고 있다던 있다고 그때
예전 옛날 예전에 옛날에 원래 처음 맞나 사실 솔직히 아까 바로 당장 얼른 빨리 언젠가 궁금
직접 서로 자주 가끔 거의 실제 실제로 중간 중간에 크게 작게 오래 앞으로 올해 작년 내년 여기서 거기서 어디서 누가 혼자
따로 새롭게 확실히 제대로 대충 얼추 마다 각각 일단 결국 다음 이어 이어서 걸쳐 통틀어 합쳐서 모아서 달마다 해마다 매년
매달 매월
하나 하나라도 혹시라도 진작 여태 여태까지 까지로 까지만 까지나 부터도 아무 아무거나 뭐든 드는 들인 쓰인 총 두 세 네 첫 후 전 뒤 말 초 끼리 때문
덕분 쪽 편 채 만큼 뿐 대로 듯 척 겸 없다 아닌 아니 아니라 없이 보고 싶은데 싶어요 싶어 하고 하며 하면 했다가 하려고
하려면 되려면 한다는데 한다며 시에서 시가 시는 시의 시에 전보다 예전보다 예정인 일 년 년에 년간 년 개월 싶다는 싶다던 싶은 싶어하는 과 만한 해준다는 해준다던 했다더니 한다더니 된다더니 있다는디 사이 이랑 모아 놓은 모은 해놓은 적은 적힌 나온거 탄 땄던 딴 입은 보기 보기로 모음 보는 보던 다루는 알고 모르겠 모르겠어요 이라는 라는 라던 부탁 부탁해 부탁드려 부탁드립니다 여쭤봐 여쭙니다 고마워요 안녕 안녕하세요
the a an of for to in on at by with and or from is are was were be
been do does did has have had it its this that these those there their
they we our us you your i me my as into about than then so if not no
please tell show find give get can could would should will shall may
might much many any some all more most just really actually now
currently still already ever yet also only where when what which who
whom whose why how list info information details until time charge
responsible whether out up off along way ways everything anything something nothing someone
anyone everyone each other others again together while during after before because however
even ever same such very much one ones sort kind lot bit else instead across against between
over under per through via without within
his her hers him she he fewer less being
far sent send sends sat sit sits down got gets goes go went gone come came comes once before ago own became become becomes happened
happen happens happening used uses using let want wants need needs know knows like look looks looking back around away put puts take
takes took taken than next
s t d m ll re ve don doesn didn isn aren wasn weren wouldn couldn shouldn hasn haven hadn ain gonna wanna gotta
make makes made making doing does think thinks thought believe hear heard told telling ask asked asking wonder
wondering curious interested ordinary exactly roughly approximately longer anymore lately recently today nowadays needed supposed meant
hello hi hey thanks thank kindly sir lots loads plenty quite rather pretty simply basically probably maybe perhaps ourselves himself
herself itself themselves yourself myself im ive whats wheres hows whos thats theyre dont doesnt didnt isnt arent wasnt cant
am having wont lets theres heres id ill u ur pls plz thx ok okay oh yeah mate dear madam anybody somebody nobody everybody anywhere somewhere nowhere
everywhere somehow somewhat whatever whichever whoever whenever wherever anyway apparently obviously literally seriously honestly certainly definitely
surely properly truly true possible possibly able allowed enough too always never often sometimes usually almost nearly either neither nor both few several
among amongst toward towards upon onto inside until till unless although though despite except since mine yours ours theirs say says said saying explain
describe mention mentioned seem seems seemed try tries tried trying wish wishes wished going round exist exists existed well endup endsup endedup turnout turnsout turnedout goon goeson wenton goingon asks them here shown must ought mean means hopeto hopesto hopedto talkabout talkedabout talkingabout
`;

/** Words that name what nearly every record is, so that they only tip the scale. */
export const weakWords = `
약속 약속들 상이 상은 상을 상도 상이나 공약 사업 사업들 공약들 현황 상황 내용 결과 계획 정보 자료 정책 문제 이야기 소식 목록 리스트 페이지 홈페이지
사이트 이름 명칭 업무 추진 진행 진행상황 추진현황 시 시청 시장님 시장 우리시 지자체 시민 주민 관련사업 지역 도시 생각 필요 자리 방식 경우 종류 부분 모습
project projects plan plans pledge pledges promise promises programme
programmes program programs city mayor page site website local
government status progress cityhall year years people person number numbers amount thing things
scheme schemes initiative initiatives better running work works working done live living lives lived record records two three four five six
folk folks guy guys fellow bloke chap ppl lady gentleman gentlemen town towns taxpayer taxpayers gov govt keep keeps keeping run runs question questions
`;

/** Names that read like a word that only asks: 건의 is a suggestion, and 건 with its particle; 주거 is housing, and a form of 주다. */
export const misleadingNames = `
건의 번지 명의 개도 수도 수의 수로 수은 분만 중도 해로 주거 주임 주야 오염 오용 오대 오임 가용 가야 가임 가래 가대 가음 나래 나염
보임 보대 하야 하대 받음 들것 세시 세분 한지 인가 인지 을지 해고 오음
주소 해소 하소 들소 거래 거대 거소 할매 오디 가교 하교 무신고 잘한거 잘한일 머리 어대 하남 모의
`;

/** What is counted in a question: 몇 명, 몇 군데. */
export const counterWords = `
명 개 건 번 회 곳 군데 가지 시 분 달 해 날 주 퍼센트 프로 개월 년 년도 월 일 차례 대 채 층 평 그루 마리 권 장 가구 세대 살 점 위 등 단계
배 원 억 조 만원 킬로 미터 톤 사람 나라 학교 마을 집 동 호 석 면 차 째 등급 팀 기 쪽 페이지
`;
