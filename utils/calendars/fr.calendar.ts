/** Holidays of France. Made by generate.mjs from date-holidays 3.37.0 (data: CC BY-SA 3.0). */
import type { CountryCalendar } from './country-calendar';

export default {
  country: 'FR',
  zones: ['Europe/Paris'],
  years: [2024, 2036],
  holidays: [
    { name: 'Nouvel An', english: "New Year's Day", every: '01-01' },
    {
      name: 'Lundi de Pâques',
      english: 'Easter Monday',
      dates:
        '2024-04-01 2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26 2036-04-14',
    },
    { name: 'Fête du travail', english: 'Labour Day', every: '05-01' },
    { name: 'Fête de la Victoire 1945', english: 'Victory Day', every: '05-08' },
    {
      name: 'Ascension',
      english: 'Ascension Day',
      dates:
        '2024-05-09 2025-05-29 2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03 2036-05-22',
    },
    {
      name: 'Lundi de Pentecôte',
      english: 'Whit Monday',
      dates:
        '2024-05-20 2025-06-09 2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14 2036-06-02',
    },
    { name: 'Fête Nationale de la France', english: 'Bastille Day', every: '07-14' },
    { name: 'Assomption', english: 'Assumption', every: '08-15' },
    { name: 'Toussaint', english: "All Saints' Day", every: '11-01' },
    { name: 'Armistice 1918', english: 'Armistice Day', every: '11-11' },
    { name: 'Noël', english: 'Christmas Day', every: '12-25' },
  ],
} satisfies CountryCalendar;
