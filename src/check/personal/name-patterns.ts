import type { PersonalPattern } from './number-patterns.ts';

const family =
  '[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국]';
const given =
  '[가강건경관광교국권규근기길나남노누다단달담대덕도동두라란람래려련록룡루류률리린림만명모무묵문미민배백범별병보복본봉빈산상서석선설섭성세소솔송수숙순슬승시식신실아안애양언여연열영예오옥온완용우욱운웅원유윤율은의이익인일임자재정제조종주준중지진찬창채천철초춘충치탁태택하학한해향혁현형혜호홍화환회효후훈휘흠흥희]';
const name = `(?:${family}${given}{2}|(?:남궁|황보|제갈|선우|독고)${given}{1,2})`;

/** Officials who were appointed, and citizens; heads and members who were elected are named in public. */
const role =
  '(?:주무관|사무관|서기관|부시장|부군수|부구청장|팀장|과장|국장|실장|소장|계장|읍장|면장|동장|담당자|담당관|명예시장|일일시장|민원인|신청인|제안자)';

/** Without a title no name is looked for. */
export const roleSign = new RegExp(`${role}|담당 ?[:：]`);

/** Words that look like a name and are none. */
const words =
  /^(?:공무원|연구원|상담원|지도원|감시원|안내원|주무관|전문가|전문관|전문직|조정관|정보화|정기인|지원인|임용식|지원자|임명식|채용자|신임자|현임자|임기제|기간제|신규자|민원인|현재원|이상인|이하인|전원이|인원수|원안대|도시재|지정제|공모제|선임자|전임자|후임자|책임자)$/;
/** How names of offices, posts and trades end, and what follows a noun in a sentence. */
const noName = /[직과팀관실국부계청면읍단반]$|[을를에의와는]$/;

const isPersonName: PersonalPattern['isMeant'] = (found) =>
  !words.test(found) && !noName.test(found);
const stop = '(?:[이가은는의과와께도을를만님씨])?(?![가-힣])';

export const namePatterns: readonly PersonalPattern[] = [
  {
    code: 'privacy-name',
    pattern: new RegExp(
      `(?:${role}|담당 ?[:：])\\s?[:：(·,]?\\s?(${name})(?:님|씨|\\s|[^가-힣]|$)`,
      'g',
    ),
    isMeant: isPersonName,
  },
  {
    // A name of two syllables, or one that is spaced out, is known by the number beside it.
    code: 'privacy-name',
    pattern: new RegExp(
      `${role}\\s?[:：]?\\s?(${family} ?${given}(?: ${given})?)\\s?\\((?:행|내선|☎|\\d)`,
      'g',
    ),
  },
  {
    code: 'privacy-name',
    pattern: new RegExp(
      `(?<![가-힣])(${name}) (?:주무관|사무관|서기관|팀장|과장|국장|실장|계장|명예시장)${stop}`,
      'g',
    ),
    isMeant: (found, context) => isPersonName(found, context) && !/[시도군구장]$/.test(found),
  },
];

/** A name where only the title of a post belongs. */
export const rolePattern: PersonalPattern = {
  code: 'privacy-name',
  pattern: new RegExp(`(?<![가-힣])(${name})(?![가-힣])`, 'g'),
  isMeant: (found, context) => isPersonName(found, context) && !/[장사자수]$/.test(found),
};
