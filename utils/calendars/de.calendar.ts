/** Holidays of Germany. Made by generate.mjs from date-holidays 3.37.0 (data: CC BY-SA 3.0). */
import type { CountryCalendar } from './country-calendar';

export default {
  country: 'DE',
  zones: ['Europe/Berlin', 'Europe/Busingen'],
  years: [2024, 2036],
  holidays: [
    { name: 'Neujahr', english: "New Year's Day", every: '01-01' },
    {
      name: 'Karfreitag',
      english: 'Good Friday',
      dates:
        '2024-03-29 2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23 2036-04-11',
    },
    {
      name: 'Ostermontag',
      english: 'Easter Monday',
      dates:
        '2024-04-01 2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26 2036-04-14',
    },
    { name: 'Maifeiertag', english: 'Labour Day', every: '05-01' },
    {
      name: 'Christi Himmelfahrt',
      english: 'Ascension Day',
      dates:
        '2024-05-09 2025-05-29 2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03 2036-05-22',
    },
    {
      name: 'Pfingstmontag',
      english: 'Whit Monday',
      dates:
        '2024-05-20 2025-06-09 2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14 2036-06-02',
    },
    { name: 'Tag der Deutschen Einheit', english: 'National Holiday', every: '10-03' },
    {
      name: 'Heiliger Abend',
      english: 'Christmas Eve',
      from: '14:00',
      customary: true,
      dates:
        '2024-12-24 2025-12-24 2026-12-24 2027-12-24 2029-12-24 2030-12-24 2031-12-24 2032-12-24 2033-12-24 2035-12-24 2036-12-24',
    },
    { name: '1. Weihnachtstag', english: 'Christmas Day', every: '12-25' },
    { name: '2. Weihnachtstag', english: 'Boxing Day', every: '12-26' },
    {
      name: 'Silvester',
      english: "New Year's Eve",
      from: '14:00',
      customary: true,
      dates:
        '2024-12-31 2025-12-31 2026-12-31 2027-12-31 2029-12-31 2030-12-31 2031-12-31 2032-12-31 2033-12-31 2035-12-31 2036-12-31',
    },
    {
      name: 'Heiliger Abend',
      english: 'Christmas Eve',
      customary: true,
      dates: '2028-12-24 2034-12-24',
    },
    { name: 'Silvester', english: "New Year's Eve", customary: true, dates: '2028-12-31 2034-12-31' },
  ],
} satisfies CountryCalendar;
