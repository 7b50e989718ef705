import type { Titled } from '../../schema/name.ts';
import type { Citation } from '../../schema/text.ts';
import type { GovernmentBook } from '../dataset.ts';
import type { PledgeEntry } from '../pledge-entry.ts';
import { called, writeSentence, text, type AnswerFact } from './answer.ts';

/** The office that answers for a pledge, those that help, and the roles; names of people are not in the records. */
export function answerOffices(
  { facts, asOf }: PledgeEntry,
  { departmentById }: GovernmentBook,
): AnswerFact[] {
  const lead = departmentById.get(facts.lead);
  if (!lead) return [];
  const helping = (facts.supporting ?? []).flatMap((id) => departmentById.get(id) ?? []);
  const roles = (facts.responsible ?? []).map(({ role }) => role);
  return [
    {
      field: 'department',
      sentences: [
        writeSentence('answer.department.lead', { name: called([lead]) }),
        ...(helping.length > 0
          ? [writeSentence('answer.department.helping', { names: called(helping) })]
          : []),
        ...(roles.length > 0
          ? [
              writeSentence('answer.department.roles', {
                roles: called(roles.map((name) => ({ name }))),
              }),
            ]
          : []),
      ],
      figure: called([lead]),
      asOf: asOf.text,
      anchor: 'promise',
      cites: facts.sources,
    },
  ];
}

/** The office that an entry names. */
export function answerOffice(
  id: string | undefined,
  cites: readonly Citation[],
  { departmentById }: GovernmentBook,
): AnswerFact[] {
  const office = id === undefined ? undefined : departmentById.get(id);
  if (!office) return [];
  return [
    {
      field: 'department',
      sentences: [writeSentence('answer.department', { name: called([office]) })],
      figure: called([office]),
      cites,
    },
  ];
}

/** The documents a record rests on. */
export function answerBasis(
  cites: readonly Citation[],
  { sourceById }: { sourceById: ReadonlyMap<string, Titled> },
  anchor?: string,
): AnswerFact[] {
  const sources = [...new Set(cites.map(({ source }) => source))].flatMap(
    (id) => sourceById.get(id) ?? [],
  );
  if (sources.length === 0) return [];
  return [
    {
      field: 'basis',
      sentences: [
        writeSentence('answer.basis', {
          count: text(String(sources.length)),
          sources: called(sources),
        }),
      ],
      anchor,
      cites,
    },
  ];
}
