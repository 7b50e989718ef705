import { stripParticle } from '../particles.ts';

/**
 * What a word does in a question besides naming: `ask` words ask or are polite, `filler` words say nothing that a record
 * could hold, `weak` words name something that nearly every record is (a pledge, a project), so that they only tip the scale.
 */
export type WordClass = 'ask' | 'filler' | 'weak' | 'content';

const ending =
  '(?:에서|에다|에|가|는|은|이|을|를|의|로|까지|부터|서|쯤|정도|지|죠|요|야|냐|예요|에요|이에요|이예요|인가요|인지|나|였나요|됐나요|되나요|하나요|인가|든지|들|며|입니까|일까요|일까|씩|이나|래요|래|도|째|이죠|이지|인데|이야|만|동안|마다|이라는|라는|이라던|라던)?';

const ask = new RegExp(
  `^(?:언제|어디|누구|누가|무엇|무슨|뭐|뭘|뭔|뭐가|무얼|왜|어떻게|어떤|어느|어때|얼마|얼마나|얼만큼|며칠|어떠|여부|가능|어떻|(?:명|개|건|번|가지)|(?:몇|여러|한|두|세|네)(?:명|개|건|번|회|곳|군데|가지|시|분|달|해|날|주|퍼센트|프로|개월|년)|몇|이유|까닭|뜻|의미|무슨뜻)${ending}$`,
);

const filler = new Set(
  [
    '그 이 저 것 거 게 좀 수 때 곳 데 중 등 및 또 더 또는 그리고 그런데 근데 혹시 정말 진짜 제발 그냥 그럼 그게 이게 저게',
    '요즘 요새 지금 현재 이제 아직 아직도 벌써 이미 최근 당시 동안 우리 저희 제가 나는 내가 저는 나 내 제 너희 여기 거기 저기 이거 그거 저거',
    '제일 가장 많이 많은 잘 안 못 다 더 덜 너무 다시 계속 자꾸 전부 모두 모든 전체 각 대체 도대체 새로 새로운 맨 완전 아주 매우 조금 정도',
    '에 에서 으로 로 대해 대한 대해서 대하여 관해 관한 관련 관련된 관련해서 위한 위해 위해서 통해 통한 따른 따라 같은 같이 함께 하는 되는 하던 했던 된 할 될 한',
    '명 개 건 번 회 분 사람 사람들 주민들 시민들 누구나 이런 저런 그런 어떤 여러 다른 무슨 해주 있는 없는 있던 나온 나오는 들어간 들어가는 의한 인한 이후 이전 이래',
    '했다던 한다던 한다고 했다고 된다던 된다고 한다는 했다는 된다는 하겠다던 하겠다고 하겠다는 준다던 준다고 있다던 있다고 그때 예전 옛날 예전에 옛날에 원래 처음 맞나 사실 솔직히 아까 바로 당장 얼른 빨리 언젠가 궁금',
    '직접 서로 자주 가끔 거의 실제 실제로 중간 중간에 크게 작게 오래 앞으로 올해 작년 내년 여기서 거기서 어디서 누가 혼자 따로 새롭게 확실히 제대로 대충 얼추 마다 각각 일단 결국 다음 이어 이어서 걸쳐 통틀어 합쳐서 모아서 달마다 해마다 매년 매달 매월',
    '하나 하나라도 혹시라도 진작 여태 여태까지 아무 아무거나 뭐든 드는 들인 쓰인 총 한 두 세 네 첫 후 전 뒤 말 초 끼리 때문 덕분 쪽 편 채 만큼 뿐 대로 듯 척 겸 이래 없는 없다 아닌 아니 아니라 없이 있던 보고 싶은데 싶어요 싶어 하고 하며 하면 했다가 하려고 하려면 되려면 한다는데 한다며 모아 놓은 모은 해놓은 적은 적힌 나온거 알고 모르겠 모르겠어요 이라는 라는 라던',
    'the a an of for to in on at by with and or from is are was were be been do does did has have had it its this that these those there their they we our us you your i me my as into about than then so if not no',
    'please tell show find give get can could would should will shall may might much many any some all more most please just really actually now currently still already ever yet also only where when what which who whom whose why how list info information details until time who charge responsible',
  ]
    .join(' ')
    .split(' '),
);

const weak = new Set(
  [
    '약속 약속들 공약 사업 사업들 공약들 현황 상황 내용 결과 계획 정보 자료 정책 문제 이야기 소식 목록 리스트 페이지 홈페이지 사이트 추진 진행 진행상황 추진현황 시 시청 시장님 시장 우리시 지자체 시민 주민 관련사업 지역 도시',
    'project projects plan plans pledge pledges promise promises programme programmes program programs city mayor page site website local government status progress',
  ]
    .join(' ')
    .split(' '),
);

/** Ends of a predicate that asks, tells or begs: what stands before is a verb of no name (있나요, 맞나요, 해주세요). */
const predicate =
  /^(?:있|없|맞|되|돼|됐|됬|하|해|했|한|할|알|봐|보|보여|찾|찾아|가르쳐|말해|설명해|궁금|싶|주|줘|준|나|나와|나오|나왔|왔|오|가|갔|받|줬|좋|많|적|걸리|걸렸|들|들었|들어가|들어갔|썼|쓰|쓴|써|이루어졌|이뤄졌|진행|추진|되고|하고|어떻게되|뭐하|누구|무엇|뭐|뭔|얼마|얼만|언제|어디|몇|왜)(?:고)?(?:있)?(?:었|았|였|겠|셨|시)?(?:나요|나여|나|까요|을까요|ㄹ까요|가요|는가요|은가요|던가요|어요|아요|여요|예요|에요|이에요|이예요|애요|해요|세요|으세요|네요|지요|죠|습니까|읍니까|입니까|니까|습니다|입니다|합니다|됩니다|냐|니|는지|은지|던지|는지요|나는지|려고|어|아|여|야|임|음|는데|은데|데|다|는거|는거야|는거예요|는거죠|은거|거|거야|거예요|거죠|게요|려줘|려주세요|려주|려줄래|려달라|줘|줘요|주세요|주라|달라|줄래|줄래요|래|래요|라고|다고|다면서|다며|대|대요|ㅋ|용|염|여부)?$/;

/** A finished predicate of any verb that ends in a question or in politeness, where nothing else is known of it. */
const asksAtEnd =
  /(?:나요|까요|가요|어요|아요|여요|예요|에요|해요|세요|네요|지요|죠|습니까|입니까|니까|습니다|입니다|었나|았나|했나|됐나|줘|냐|려줘|려주|궁금해|는지|인지|던데|건가요|는데요|대요|래요|다던데|다면서요|거예요|거야)$/;

/** One syllable that says nothing, with what may follow it: 데가, 거를, 곳이. */
const short =
  /^(?:거|것|게|데|곳|수|때|중|말|등|후|전|뒤|쪽|분|해|달)(?:가|는|은|이|을|를|의|로|에|에서|에는|도|만|들|까지|부터|요|예요|이에요|인가요|인데|이라는|라는)?$/;

function classifyForm(word: string): WordClass | undefined {
  if (ask.test(word)) return 'ask';
  if (filler.has(word) || short.test(word)) return 'filler';
  return weak.has(word) ? 'weak' : undefined;
}

export function classifyWord(word: string): WordClass {
  const stem = stripParticle(word);
  const found = classifyForm(word) ?? (stem === undefined ? undefined : classifyForm(stem));
  if (found) return found;
  if (/^[가-힣]+$/.test(word) && predicate.test(word)) return 'ask';
  return 'content';
}

const goesOn =
  /(?:서|고|며|면|지만|다가|려고|는데|은데|도록|니까|더니|거나|든지|던|싼|긴|운|쓴|든|린|(?:하|되|오|가|있|없|받|주|보|쓰|드|나|다|리|치|지|기|우|키|추|르|으|내|매|대|배|세|이|히)는|(?:같|많|적|좋|높|낮|깊|받|찾|맡|뽑|남|얻|읽|먹|입|믿|잡|놓|넣|갚|맞|옳|싫|굳|밝|짧|젊|늙|얇|넓)은)$/;

/** Whether a word that stands nowhere ends as a verb or an adjective does: a question does not miss it. */
export function endsAsPredicate(word: string): boolean {
  const isLong = /^[가-힣]{3,}$/.test(word);
  return (
    (isLong && (asksAtEnd.test(word) || goesOn.test(word))) ||
    (word.length === 2 &&
      /^[가-힣]/.test(word) &&
      /(?:싼|긴|운|쓴|든|린|[같많적좋높낮깊받찾맡뽑남얻]은)$/.test(word))
  );
}
