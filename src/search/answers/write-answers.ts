import { languages, type Language } from '../../i18n/words.ts';
import { phraseSentence, phraseSlot } from '../../i18n/phrase-answer.ts';
import { translator } from '../../i18n/translate.ts';
import { toWon } from '../../model/amount.ts';
import type { AnswerFact, AnswerSlot } from '../../model/answers/answer.ts';
import { listAnsweringRecords, type AnsweringRecord } from '../../model/answers/list-answers.ts';
import { readStatedCount } from '../../model/answers/stated-labels.ts';
import type { Dataset } from '../../model/dataset.ts';
import { listRecordPages, type RecordPage } from '../../model/record-pages.ts';
import type { Named, Titled } from '../../schema/name.ts';
import type { RecordAnswer, AnsweringPage, AnswerSource } from './answer.ts';
import { countBlocks, nameBlock, ownerOf, type BlockCounts } from './answer-block.ts';

/** The files of a site's answers, and how many blocks each owner has: what is needed to name a block. */
export interface AnswerFiles {
  files: ReadonlyMap<string, string>;
  blocks: BlockCounts;
}

type SourceById = Pick<Dataset, 'sourceById'>['sourceById'];

function readValue(slot: AnswerSlot): Pick<RecordAnswer, 'value' | 'unit'> {
  switch (slot.is) {
    case 'won':
    case 'number':
      return { value: slot.value };
    case 'sum':
      return { value: toWon(slot.value.amount, slot.value.unit) as number };
    case 'quantity':
      return { value: slot.value, unit: slot.unit };
    case 'when':
    case 'text':
      return { value: slot.value };
    case 'called':
    case 'caveat':
    case 'columns':
    case 'label':
    case 'owner':
    case 'shares':
    case 'spans':
    case 'word':
      return {};
  }
}

/** A count that stands in words is of the unit that the words begin with. */
function readUnit(figure: AnswerSlot | undefined): Pick<RecordAnswer, 'unit'> {
  const unit = figure?.is === 'text' ? readStatedCount(figure.value)?.unit : undefined;
  return unit === undefined ? {} : { unit };
}

function nameRecord(record: Named | Titled, language: Language): string {
  const own = 'name' in record ? record.name : record.title;
  return language === 'en' ? (record.english ?? own) : own;
}

/** Each document once; its place where it is cited at a single one. */
function listAnswerSources(
  cites: AnswerFact['cites'],
  sourceById: SourceById,
  language: Language,
): AnswerSource[] {
  return [...Map.groupBy(cites, ({ source }) => source)].flatMap(([id, own]) => {
    const source = sourceById.get(id);
    if (!source) return [];
    const [place, ...others] = [...new Set(own.map((cite) => cite.place).filter(Boolean))];
    const isOne = place !== undefined && others.length === 0;
    return [{ id, title: nameRecord(source, language), ...(isOne ? { place } : {}) }];
  });
}

function sayAnswerFact(
  fact: AnswerFact,
  page: string,
  sourceById: SourceById,
  language: Language,
): RecordAnswer {
  const { field, of, sentences, figure, asOf, anchor, cites } = fact;
  return {
    field,
    label: translator(language)(`answer.field.${field}`),
    ...(of ? { of: nameRecord(of, language) } : {}),
    sentence: sentences.map((sentence) => phraseSentence(sentence, language)).join(' '),
    ...(figure ? { figure: phraseSlot(figure, language), ...readValue(figure) } : {}),
    ...(field === 'count' ? readUnit(figure) : {}),
    ...(asOf === undefined ? {} : { asOf }),
    address: anchor === undefined ? page : `${page}#${anchor}`,
    sources: listAnswerSources(cites, sourceById, language),
  };
}

/** A record's answers in one language. */
export function sayAnswers(
  { page: { address, record }, facts }: AnsweringRecord,
  { sourceById }: Pick<Dataset, 'sourceById'>,
  language: Language,
): AnsweringPage {
  return {
    address,
    title: nameRecord(record, language),
    answers: facts.map((fact) => sayAnswerFact(fact, address, sourceById, language)),
  };
}

/** How many blocks the answers of each government are cut into; known before any answer is made. */
export const countAnswerBlocks = (pages: readonly RecordPage[]): BlockCounts =>
  countBlocks(pages.map(({ address }) => address));

/**
 * The files of the answers of these records, government by government: no more than the answers of one are held at a time.
 * Of a government they are all of its records, or none.
 */
export function* listAnswerFiles(
  dataset: Dataset,
  pages: readonly RecordPage[] = listRecordPages(dataset),
): Generator<readonly [string, string]> {
  const blocks = countAnswerBlocks(pages);
  for (const own of Map.groupBy(pages, ({ address }) => ownerOf(address)).values()) {
    const records = listAnsweringRecords(dataset, own);
    for (const language of languages) {
      const held = Map.groupBy(records, ({ page }) => nameBlock(page.address, blocks, language));
      for (const [name, answering] of held) {
        const said = answering.map((record) => sayAnswers(record, dataset, language));
        yield [name, `${JSON.stringify(said)}\n`];
      }
    }
  }
}

/** All answers of a site in blocks of a few records, so that one answer costs one small file. */
export const writeAnswers = (dataset: Dataset): AnswerFiles => ({
  files: new Map(listAnswerFiles(dataset)),
  blocks: countAnswerBlocks(listRecordPages(dataset)),
});
