/** The review of a month (F4, M3): counted from what is stored, copied, printed, and one learning chosen. */
import { useEffect, useState } from 'preact/hooks';
import { packBlocks, packText, questions } from '../../components/pack/blocks';
import { ChooseLearning } from '../../components/pack/ChooseLearning';
import { Pack } from '../../components/pack/Pack';
import { language, t } from '../../locales/words';
import type { Agreement, Reason } from '../../utils/domain/agreement';
import type { StoredEvent } from '../../utils/domain/events';
import { feedbackSummary, learnings } from '../../utils/domain/feedback-summary';
import { type LangText, textIn } from '../../utils/domain/language';
import { copyText } from '../../utils/platform/clipboard';
import { chosenLearnings, feedbackSince } from '../../utils/store/feedback';
import type { Page } from './App';
import { lastMonths, monthNamed } from './months';

const MONTHS = 12;

interface Loaded {
  month: string;
  feedback: StoredEvent[];
  chosen: StoredEvent[];
}

export function MonthPage({ agreements, desk, day }: Page) {
  const months = lastMonths(day.value, MONTHS);
  const [id, setId] = useState(months[0]!.id);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [copied, setCopied] = useState(false);
  const month = months.find((one) => one.id === id) ?? months[0]!;
  const look = async () => {
    const [feedback, chosen] = await Promise.all([feedbackSince(month.from), chosenLearnings()]);
    setLoaded({ month: month.id, feedback, chosen });
  };
  useEffect(() => {
    setCopied(false);
    look().catch((error) => {
      console.error('Leadpact', error);
      desk.said.value = { is: 'refused', why: 'cannotRead', again: null };
    });
  }, [month.id]);
  if (loaded?.month !== month.id) return null;

  const summary = feedbackSummary(loaded.feedback, month.from, month.until);
  const blocks = packBlocks(
    summary,
    labels(
      agreements.versions.versions.map(({ agreement }) => agreement),
      agreements.inForce.agreement,
    ),
  );
  const byMonth = learnings(loaded.chosen);
  const learning = byMonth.get(month.id) ?? null;
  const earlier = [...byMonth]
    .filter(([other]) => other !== month.id)
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([other, text]) => ({ month: monthNamed(other), text }));
  const title = t('pack.title', [month.name]);
  const copy = async () => {
    const last = learning === null ? [] : [{ id: 'learning', title: t('pack.learning'), lines: [learning] }];
    setCopied(await copyText(packText(title, [...blocks, ...last, questions()])));
  };
  return (
    <>
      <p class="no-print">{t('pack.hint')}</p>
      <div class="row no-print">
        <label class="row">
          {t('pack.month')}
          <select class="short" data-testid="month" value={id} onChange={(event) => setId(event.currentTarget.value)}>
            {months.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
        <button type="button" data-testid="copy-pack" onClick={copy}>
          {t('pack.copy')}
        </button>
        <button type="button" data-testid="print-pack" onClick={() => print()}>
          {t('options.contract.print')}
        </button>
        <span role="status">{copied && t('pack.copied')}</span>
      </div>
      <ChooseLearning
        key={`${month.id}${learning}`}
        chosen={learning}
        onChoose={async (text) => {
          const done = await desk.chooseLearning(month.id, text);
          if (done) await look();
          return done;
        }}
      />
      <Pack title={title} blocks={blocks} questions={questions()} learning={learning} earlier={earlier} />
    </>
  );
}

/** The newest words for an id: of the version in force, else of the newest that knew it, else the id itself. */
function labels(versions: Agreement[], inForce: Agreement) {
  const newestFirst = [inForce, ...versions.toSorted((a, b) => b.number - a.number)];
  const find = (of: (agreement: Agreement) => (Reason | { id: string; label: LangText })[]) => (id: string) => {
    const found = newestFirst.flatMap(of).find((one) => one.id === id);
    return found ? textIn(found.label, language()) : id;
  };
  return {
    reason: find(({ sla }) => sla.rejectReasons),
    leaveReason: find(({ sla }) => sla.leaveReasons),
    criterion: find(({ definition }) => definition.criteria),
  };
}
