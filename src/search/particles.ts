/** Particles and endings that follow a noun, the longest first. */
const particles = [
  ...[
    '에서부터',
    '으로부터',
    '에서는',
    '에서도',
    '으로는',
    '으로도',
    '에게서',
    '까지는',
    '이라도',
    '이라는',
  ],
  ...[
    '에서',
    '에게',
    '으로',
    '까지',
    '부터',
    '보다',
    '처럼',
    '마다',
    '조차',
    '이나',
    '이랑',
    '에는',
    '에도',
    '와의',
  ],
  ...[
    '과의',
    '로의',
    '로는',
    '라는',
    '이란',
    '하고',
    '이며',
    '이고',
    '인지',
    '인가',
    '인데',
    '들은',
    '들이',
    '들을',
    '들도',
    '들한테',
    '들에게',
    '들하고',
    '들이랑',
    '들과',
    '들만',
    '들께',
    '들한테는',
    '들에게는',
    '들한테도',
    '들에게도',
    '들하고도',
    '들이랑도',
    '들로',
    '들끼리',
    '께서',
    '께',
  ],
  ...[
    '끼리',
    '한테',
    '라던',
    '이라던',
    '에선',
    '로서',
    '로써',
    '님이',
    '님은',
    '님',
    '역',
    '쪽',
    '근처',
    '주변',
    '일대',
    '동네',
  ],
  ...[
    '이랑도',
    '랑도',
    '하고도',
    '한테도',
    '에게도',
    '까지도',
    '엔',
    '에겐',
    '에다',
    '에다가',
    '밖에',
    '마저',
    '까진',
    '부턴',
    '으론',
    '로만',
    '에만',
    '에서만',
    '라도',
    '이라서',
    '라서',
    '에게는',
    '한테는',
    '에서의',
    '으로의',
    '들의',
    '은',
    '는',
    '이',
    '가',
    '을',
    '를',
    '에',
    '의',
    '와',
    '과',
    '도',
    '로',
    '만',
    '란',
    '나',
    '랑',
    '들',
    '요',
  ],
].sort((a, b) => b.length - a.length);

/** What turns a noun into a verb: 설치했나요, 운영하는, 완료됐어요, 지급되나. */
const verbEnding =
  /^(.{2,}?)(?:하[는고며면기나여]?|했|한|할|함|해[서야도요]?|합|되[는고며면기나]?|됐|된|될|됨|돼|됩|시키|시켰)(?:[가-힣]{0,6})$/;

/** The word of a count or an id: 12-1번, 3호. */
const counter = /^(\d[\dx]*)(?:번|호|번째)$/;

const hangul = /^[가-힣\d a-z]+$/;

/** The word without its particle or verb ending; undefined where there is none, or too little would be left. */
export function stripParticle(word: string): string | undefined {
  const counted = counter.exec(word)?.[1];
  if (counted !== undefined) return counted;
  if (!hangul.test(word) || !/[가-힣]$/.test(word)) return undefined;
  const found = particles.find(
    (particle) => word.endsWith(particle) && word.length - particle.length >= 2,
  );
  return found === undefined ? undefined : word.slice(0, -found.length);
}

/** The noun inside a verb: 설치했나요 → 설치. */
export function stripVerb(word: string): string | undefined {
  return verbEnding.exec(word)?.[1];
}

const questionWords =
  /^(?:언제|어디|누가|누구|무엇|무슨|뭐|뭘|뭔|뭐가|왜|어떻게|어떤|어느|얼마|얼마나|몇|몇명|몇개|몇건|어떠|그|이|저|것|거|좀|수|등|및|또는|그리고|에|대해|대한|대하여|관한|관련|위한|위해|우리|제가|나는|지금|현재|정말|진짜|혹시|다|잘|안|못|명|개|건|번|회|곳)(?:에서|에|가|는|은|이|을|를|의|로|까지|부터|서|지|죠|요|야|냐|예요|에요|인가요|인지|나|였나요|됐나요|되나요|하나요|인가|든지|들|며|명|개|건)?$/;

const questionEnding =
  /(?:나요|까요|가요|어요|아요|여요|예요|에요|해요|세요|네요|지요|죠|습니까|입니까|니까|습니다|입니다|었나|았나|했나|됐나|했어|됐어|있어|있나|없나|줘|니|냐|려줘|려주|싶어|싶은데|궁금해|있는|있는지|없는|된다|한다|했다|됐다|있다|없다|되는|하는|되는지|하는지|인지|는지)$/;

/** A word that asks instead of naming: 언제, 어디서, 있나요, 됐는지. */
export function isQuestionWord(word: string): boolean {
  return questionWords.test(word) || (questionEnding.test(word) && /^[가-힣]+$/.test(word));
}

const afterQuote =
  /(?<=[\p{L}\d])["”’'」』](?=(?:은|는|이|가|을|를|의|에|도|로|와|과|란|이란|라는|이라는|라고|이라고)(?:[\s?.,]|$))/gu;

/** A text in which a particle after a quotation mark belongs to the word before it. */
export const joinQuoted = (text: string): string => text.replace(afterQuote, '');
