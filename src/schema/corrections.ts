import { z } from 'zod';
import { addFault } from './fault.ts';
import { bilingual } from './name.ts';
import { aboveZero, integer } from './number.ts';
import { findAddressFault } from './web-address.ts';

/** What is written for `form` where reports go to the repository that holds the records. */
export const formOfRepository = 'repository';

const mail = z.string().check((context) => {
  if (/^[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(context.value)) return;
  addFault(context.issues, context.value, { problem: 'mail-format' });
});

const form = z.string().check((context) => {
  const { value, issues } = context;
  if (value === formOfRepository) return;
  const fault = findAddressFault(value);
  if (fault) addFault(issues, value, { problem: fault });
  else if (!value.includes('{address}')) addFault(issues, value, { problem: 'form-blind' });
});

/** How a reader tells of an error, and what becomes of it. */
export const correctionsSchema = z
  .strictObject(
    {
      mail: mail
        .optional()
        .describe('신고를 받는 메일 주소입니다. 메일이나 양식 가운데 하나는 있어야 합니다.')
        .meta({ examples: ['corrections@example.org'] }),
      form: form
        .optional()
        .describe(
          '신고 양식의 주소입니다. {address}, {title}, {record}가 페이지의 주소, 제목, 기록 번호로 바뀝니다. repository라고 적으면 기록 저장소의 정정 양식입니다.',
        )
        .meta({ examples: ['https://example.org/report?page={address}', formOfRepository] }),
      reader: bilingual.describe('신고를 읽는 곳입니다. 사람의 이름은 적지 않습니다.'),
      days: aboveZero(integer)
        .describe('며칠 안에 읽고 답하는지입니다.')
        .meta({ type: 'integer', examples: [14] }),
    },
    { error: 'corrections-missing' },
  )
  .check((context) => {
    const { value, issues } = context;
    if (value.mail === undefined && value.form === undefined) {
      addFault(issues, value, { problem: 'corrections-missing' });
    }
  });

export type Corrections = z.output<typeof correctionsSchema>;
