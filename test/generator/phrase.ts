import { josa } from 'es-hangul';
import type { Random } from './random.ts';
import { acts, manners, people, sentences, syllables, things } from './words.ts';

export function namePlace(random: Random): string {
  return `${random.pick(syllables.first)}${random.pick(syllables.last)}`;
}

/** What a pledge is about; its title, its body and its steps speak of the same. */
export interface Subject {
  who: string;
  what: string;
  act: string;
  title: string;
}

export function chooseSubject(random: Random, place: string): Subject {
  const who = random.pick(people);
  const what = random.pick(things);
  const act = random.pick(acts);
  const title = `시험용 ${place} ${random.pick(manners)} ${who} ${what} ${act}`;
  return { who, what, act, title };
}

export function writeGoal({ who, what, act }: Subject): string {
  return `${who}에게 필요한 ${josa(what, '을/를')} 가까이 두는 시험용 ${act} 사업이다.`;
}

function writeParagraph(random: Random): string {
  return random.pickSome(sentences, random.between(2, 4)).join(' ');
}

/** Prose of a card: background, what is done, a table, what remains. */
export function writeBody(random: Random, subject: Subject, place: string): string {
  const { who, what, act } = subject;
  const groups = random.pickSome(['1권역', '2권역', '3권역', '4권역'], 3);
  const rows = groups.map(
    (group) =>
      `| ${group} | ${String(random.between(1, 40))} | ${random.pick(['운영', '설계', '검토'])} |`,
  );
  const steps = Array.from(
    { length: random.between(2, 6) },
    () => `- ${random.pick(things)} 연계 ${random.pick(acts)}`,
  );
  const rest = random.chance(0.5) ? ['', '## 남은 일', '', writeParagraph(random)] : [];
  return [
    '## 배경',
    '',
    `${place}에는 ${josa(who, '이/가')} 쓸 수 있는 ${josa(what, '이/가')} 모자란다. ${writeParagraph(random)}`,
    '',
    '## 하는 일',
    '',
    `${what} ${josa(act, '을/를')} 위해 다음과 같이 한다.`,
    '',
    ...steps,
    '',
    '| 구분 | 수량 | 상태 |',
    '| --- | ---: | --- |',
    ...rows,
    '',
    writeParagraph(random),
    ...rest,
    '',
  ].join('\n');
}
