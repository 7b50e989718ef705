import { sample } from './example.ts';
import type { ProblemEntry } from './words.ts';

export const adjustmentProblems = {
  'adjustment-reason-missing': {
    severity: 'error',
    ko: {
      message: '변경·보류·폐기에 까닭(reason)이 없습니다.',
      reason: '까닭 없이 바뀐 약속은 시민이 따질 수 없습니다.',
      fix: 'reason에 law, budget, agreement, better-fit, citizen-request, other 가운데 하나를 적습니다.',
    },
    en: {
      message: 'The adjustment has no `reason`.',
      reason: 'Citizens cannot question a promise that changed for no stated reason.',
      fix: 'Write law, budget, agreement, better-fit, citizen-request or other under `reason`.',
    },
    example: {
      file: sample.pledge,
      wrong: `adjustments:
  - ▲kind: change
    before: 시험용 앞
    after: 시험용 뒤
    body: 시험용 시민배심원단
    cite: report / 6쪽`,
      right: `adjustments:
  - kind: change
    before: 시험용 앞
    after: 시험용 뒤
    reason: law
    body: 시험용 시민배심원단
    cite: report / 6쪽`,
    },
  },
  'adjustment-body-missing': {
    severity: 'error',
    ko: {
      message: '변경·보류·폐기를 심의하거나 건의한 곳(body)이 없습니다.',
      reason: '약속은 임의로 바꿀 수 없습니다. 누가 심의했는지가 변경의 일부입니다.',
      fix: 'body에 원문이 적은 곳을 적습니다. 원문이 밝히지 않으면 body: not-stated라고 적습니다.',
    },
    en: {
      message: 'The adjustment does not say who deliberated (`body`).',
      reason: 'A promise may not be changed at will: who deliberated is part of the change.',
      fix: 'Write the body that the source names, or `body: not-stated` where it names none.',
    },
    example: {
      file: sample.pledge,
      wrong: `adjustments:
  - ▲kind: change
    before: 시험용 앞
    after: 시험용 뒤
    reason: law
    cite: report / 6쪽`,
      right: `adjustments:
  - kind: change
    before: 시험용 앞
    after: 시험용 뒤
    reason: law
    body: 시험용 시민배심원단
    cite: report / 6쪽`,
    },
  },
  'adjustment-into-missing': {
    severity: 'error',
    ko: {
      message: '통합(merge)이나 분리(split)인데 into가 없습니다.',
      reason: '어디로 갔는지 모르는 약속은 사라진 것과 같습니다.',
      fix: 'into에 통합되거나 나뉜 뒤의 관리번호를 적습니다.',
    },
    en: {
      message: 'A merger or a split has no `into`.',
      reason: 'A promise that went nobody knows where is lost.',
      fix: 'List under `into` the numbers it became.',
    },
    example: {
      file: sample.pledge,
      wrong: `adjustments:
  - ▲kind: merge
    before: 시험용 앞
    after: 시험용 뒤
    reason: law
    body: 시험용 시민배심원단
    cite: report / 6쪽`,
    },
  },
  'adjustment-into-self': {
    severity: 'error',
    ko: {
      message: 'into에 자기 관리번호 `{received}`만 있습니다.',
      reason: '저절로 통합되거나 나뉠 수는 없습니다.',
      fix: '다른 관리번호를 더하거나 종류를 change로 고칩니다.',
    },
    en: {
      message: '`into` names only the pledge itself, `{received}`.',
      reason: 'Nothing merges into itself or splits into itself alone.',
      fix: 'Add the other numbers, or make it a change.',
    },
    example: {
      file: sample.pledge,
      wrong: `adjustments:
  - kind: split
    before: 시험용 앞
    after: 시험용 뒤
    reason: law
    body: 시험용 시민배심원단
    cite: report / 6쪽
    ▲into: [1-1]`,
      fills: { received: '1-1' },
    },
  },
  'adjustment-into-kind': {
    severity: 'error',
    ko: {
      message: '`{kind}`에는 into를 적지 않습니다.',
      reason: '통합과 분리만 다른 공약으로 이어집니다.',
      fix: 'into를 지우거나 종류를 merge 또는 split으로 고칩니다.',
    },
    en: {
      message: '`{kind}` takes no `into`.',
      reason: 'Only mergers and splits lead to other pledges.',
      fix: 'Remove `into`, or make it a merge or a split.',
    },
    example: {
      file: sample.pledge,
      wrong: `adjustments:
  - kind: exclude
    before: 시험용 앞
    after: 시험용 뒤
    reason: law
    body: 시험용 시민배심원단
    cite: report / 6쪽
    ▲into: [1-2]`,
      right: `adjustments:
  - kind: exclude
    before: 시험용 앞
    after: 시험용 뒤
    reason: law
    body: 시험용 시민배심원단
    cite: report / 6쪽`,
      fills: { kind: 'exclude' },
    },
  },
  'adjustment-into-unanswered': {
    severity: 'error',
    ko: {
      message: '공약 `{received}`의 added.from에 이 공약 `{own}`이(가) 없습니다.',
      reason: '나뉘어 생긴 공약을 처음부터 있던 것으로 세면 처음의 수가 늘어납니다.',
      fix: '`{received}`의 added.from에 `{own}`을(를) 적거나 into를 고칩니다.',
    },
    en: {
      message: 'The `added.from` of pledge `{received}` does not name this pledge, `{own}`.',
      reason: 'A pledge made by a split would count as promised at first.',
      fix: 'Add `{own}` to the `added.from` of `{received}`, or correct `into`.',
    },
    example: {
      file: sample.pledge,
      wrong: `adjustments:
  - kind: split
    before: 시험용 앞
    after: 시험용 뒤
    reason: law
    body: 시험용 시민배심원단
    cite: report / 6쪽
    into: [1-1, ▲1-2]`,
      fills: { received: '1-2', own: '1-1' },
    },
  },
  'added-from-unanswered': {
    severity: 'error',
    ko: {
      message: '공약 `{received}`의 into에 이 공약 `{own}`이(가) 없습니다.',
      reason: '한쪽에만 적힌 통합이나 분리는 어느 쪽이 맞는지 알 수 없습니다.',
      fix: '`{received}`의 통합·분리에 into로 `{own}`을(를) 적거나 added.from을 고칩니다.',
    },
    en: {
      message: 'No `into` of pledge `{received}` names this pledge, `{own}`.',
      reason: 'When only one side tells of a merger or split, nobody knows which side is right.',
      fix: 'Add `{own}` to `into` in the merge or split of `{received}`, or correct `added.from`.',
    },
    example: {
      file: sample.second,
      wrong: 'added: { from: [▲1-1], cite: report / 6쪽 }',
      right: 'added: { cite: report / 6쪽 }',
      fills: { received: '1-1', own: '1-2' },
    },
  },
  'adjustment-before-term': {
    severity: 'error',
    ko: {
      message: '바뀌거나 권고한 날 `{received}`이(가) 임기 시작({start})보다 앞섭니다.',
      reason: '임기 전의 일은 이 임기의 약속을 바꿀 수 없습니다.',
      fix: '날짜와 임기 폴더를 확인합니다.',
    },
    en: {
      message: 'The date `{received}` is before the start of the term ({start}).',
      reason: 'Nothing before a term changes the promises of that term.',
      fix: 'Check the date and the folder of the term.',
    },
    example: {
      file: sample.pledge,
      wrong: `adjustments:
  - kind: change
    date: ▲2022-06-30
    before: 시험용 앞
    after: 시험용 뒤
    reason: law
    body: 시험용 시민배심원단
    cite: report / 6쪽`,
      right: `adjustments:
  - kind: change
    date: 2023-06-30
    before: 시험용 앞
    after: 시험용 뒤
    reason: law
    body: 시험용 시민배심원단
    cite: report / 6쪽`,
      fills: { received: '2022-06-30', start: '2022-07-01' },
    },
  },
  'adjustment-after-as-of': {
    severity: 'error',
    ko: {
      message: '바뀌거나 권고한 날 `{received}`이(가) 기준일({asOf})보다 늦습니다.',
      reason: '아직 오지 않은 일을 이미 바뀐 것으로 셀 수 없습니다.',
      fix: '날짜를 확인하고, 새 문서에서 옮겼으면 기록의 asOf를 그 문서의 기준일로 고칩니다.',
    },
    en: {
      message: 'The date `{received}` is later than the as-of date ({asOf}).',
      reason: 'What has not come yet cannot count as changed.',
      fix: 'Check the date; if it comes from a newer document, set `asOf` to that document’s date.',
    },
    example: {
      file: sample.pledge,
      wrong: `jury:
  - panel: 시험용 시민배심원단
    date: ▲2024-07
    recommendation: 시험용으로 지어낸 권고입니다.
    cite: report / 7쪽`,
      right: `jury:
  - panel: 시험용 시민배심원단
    date: 2024-05
    recommendation: 시험용으로 지어낸 권고입니다.
    cite: report / 7쪽`,
      fills: { received: '2024-07', asOf: '2024-06' },
    },
  },
  'status-after-drop': {
    severity: 'error',
    ko: {
      message: '폐기({dropped}) 뒤인 {asOf}의 상태가 `{received}`입니다.',
      reason:
        '폐기한 약속이 다시 이행 중일 수는 없습니다. 셈에서 빠진 공약이 완료로 보일 수 있습니다.',
      fix: '상태를 dropped로 고치거나, 폐기가 아니었다면 adjustments의 종류를 고칩니다.',
    },
    en: {
      message: 'After it was dropped ({dropped}), the status of {asOf} is `{received}`.',
      reason:
        'A dropped promise is not being kept; it could show as completed outside every count.',
      fix: 'Set the status to dropped, or correct the kind of the adjustment if it was not dropped.',
    },
    example: {
      file: sample.pledge,
      wrong: `adjustments:
  - kind: drop
    date: 2024-05
    before: 시험용 앞
    after: 시험용 뒤
    reason: law
    body: 시험용 시민배심원단
    cite: report / 6쪽
status:
  - asOf: 2024-06
    value: ▲on-track`,
      right: `adjustments:
  - kind: drop
    date: 2024-05
    before: 시험용 앞
    after: 시험용 뒤
    reason: law
    body: 시험용 시민배심원단
    cite: report / 6쪽
status:
  - asOf: 2024-06
    value: dropped`,
      fills: { dropped: '2024-05', asOf: '2024-06', received: 'on-track' },
    },
  },
  'jury-result-unanswered': {
    severity: 'error',
    ko: {
      message: '권고의 결과(result)가 있는데 답변(answer)이 없습니다.',
      reason: '무엇에 답하여 이루어진 일인지 알 수 없습니다.',
      fix: 'answer에 accepted, partly, declined 가운데 하나를 적거나 result를 지웁니다.',
    },
    en: {
      message: 'A recommendation has a `result` but no `answer`.',
      reason: 'There is no telling what the result answers to.',
      fix: 'Write accepted, partly or declined under `answer`, or remove `result`.',
    },
    example: {
      file: sample.pledge,
      wrong: `jury:
  - panel: 시험용 시민배심원단
    recommendation: 시험용으로 지어낸 권고입니다.
    answer: pending
    result: ▲시험용으로 지어낸 결과입니다.
    cite: report / 7쪽`,
      right: `jury:
  - panel: 시험용 시민배심원단
    recommendation: 시험용으로 지어낸 권고입니다.
    answer: accepted
    result: 시험용으로 지어낸 결과입니다.
    cite: report / 7쪽`,
    },
  },
} as const satisfies Record<string, ProblemEntry>;
