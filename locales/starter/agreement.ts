/** The agreement that is in force before a team has signed one of its own (S10): provisional, and the panel says so. */
import type { Agreement, CalendarRule } from '../../utils/domain/agreement';
import { LANGUAGES } from '../../utils/domain/language';
import { starterCriteria } from './criteria';
import type { EveryLanguage } from './every-language';
import { starterChannels, starterConsequences, starterStages, starterTexts } from './promises';
import { starterLeaveReasons, starterRejectReasons } from './reasons';

const TITLE: EveryLanguage = {
  en: 'Starter agreement',
  nb: 'Startavtale',
  da: 'Startaftale',
  sv: 'Startavtal',
  nl: 'Startovereenkomst',
  fi: 'Aloitussopimus',
};

/** Always the same document for the same calendar, so that its hash is the same for everyone who starts with it. */
export function starterAgreement(calendar: CalendarRule): Agreement {
  const starter: Agreement = {
    v: 1,
    number: 0,
    title: TITLE,
    languages: [...LANGUAGES],
    validFrom: null,
    definition: {
      criteria: starterCriteria,
      temperature: {
        hot: { all: ['action', 'need'] },
        warm: { all: [], any: ['action', 'need', 'budget'] },
      },
      handoff: ['name', 'title', 'email', 'phone', 'company', 'revenue', 'profit'],
      crmNotes: ['source', 'owner'],
    },
    sla: {
      calendars: [calendar],
      marketing: { leadsPerMonth: null, readyShare: null, handOffWithin: null },
      // Five minutes, half a working day and two working days of eight hours.
      sales: {
        firstContact: { hot: 5, warm: 240, cold: 960 },
        attempts: 6,
        channels: starterChannels,
        feedbackWithin: 960,
      },
      conversion: null,
      revenueShare: null,
      warnAt: 0.75,
      consequences: starterConsequences,
      fallback: starterTexts.fallback,
      distribution: starterTexts.distribution,
      rejectReasons: starterRejectReasons,
      leaveReasons: starterLeaveReasons,
      review: { by: null, everyMonths: 3 },
      meetings: starterTexts.meetings,
      reachUs: {},
    },
    goals: [],
    stages: starterStages,
    process: {},
    rates: null,
    managementSigns: false,
    privacy: { companyNameTravels: true, retentionDays: 90 },
  };
  // A copy: whoever gets the document may change it without changing the next one's start.
  return structuredClone(starter);
}
