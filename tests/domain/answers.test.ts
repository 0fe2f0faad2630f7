import { expect, test } from 'vitest';
import { answersByLead } from '../../utils/domain/answers';
import { eventOf } from './event-of';

const ANNA = 'https://crm.example/lead/anna';
const BERIT = 'https://crm.example/lead/berit';
const answered = (lead: string, answer: 'yes' | 'no', at: string, by = 'marte') =>
  eventOf('question answered', { criterion: 'need', answer }, { lead, at, by });

test('the newest answer of each lead counts, whatever order they come in', () => {
  const later = answered(ANNA, 'no', '2026-11-04T09:00:00.000Z');
  const earlier = answered(ANNA, 'yes', '2026-11-03T09:00:00.000Z');
  const answersOf = answersByLead([later, answered(BERIT, 'yes', '2026-11-02T09:00:00.000Z'), earlier]);
  expect(answersOf(ANNA).get('need')).toMatchObject({ answer: 'no', at: later.at });
  expect(answersOf(BERIT).get('need')?.answer).toBe('yes');
  expect(answersOf('https://crm.example/lead/nobody').size).toBe(0);
});

test('an answer that its author took back does not count', () => {
  const first = answered(ANNA, 'yes', '2026-11-03T09:00:00.000Z');
  const second = answered(ANNA, 'no', '2026-11-04T09:00:00.000Z');
  const undo = eventOf('undone', { event: second._id }, { lead: ANNA, at: '2026-11-05T09:00:00.000Z' });
  expect(answersByLead([first, second, undo])(ANNA).get('need')?.answer).toBe('yes');
});
