/** Holidays of the United Kingdom (England and Wales). Made by generate.mjs from date-holidays 3.37.0 (data: CC BY-SA 3.0). */
import type { CountryCalendar } from './country-calendar';

export default {
  country: 'GB',
  zones: ['Europe/London'],
  years: [2024, 2036],
  holidays: [
    { name: "New Year's Day", english: "New Year's Day", every: '01-01' },
    {
      name: 'Good Friday',
      english: 'Good Friday',
      dates:
        '2024-03-29 2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23 2036-04-11',
    },
    {
      name: 'Easter Monday',
      english: 'Easter Monday',
      dates:
        '2024-04-01 2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26 2036-04-14',
    },
    {
      name: 'Early May bank holiday',
      english: 'Early May bank holiday',
      dates:
        '2024-05-06 2025-05-05 2026-05-04 2027-05-03 2028-05-01 2029-05-07 2030-05-06 2031-05-05 2032-05-03 2033-05-02 2034-05-01 2035-05-07 2036-05-05',
    },
    {
      name: 'Spring bank holiday',
      english: 'Spring bank holiday',
      dates:
        '2024-05-27 2025-05-26 2026-05-25 2027-05-31 2028-05-29 2029-05-28 2030-05-27 2031-05-26 2032-05-31 2033-05-30 2034-05-29 2035-05-28 2036-05-26',
    },
    {
      name: 'Summer bank holiday',
      english: 'Summer bank holiday',
      dates:
        '2024-08-26 2025-08-25 2026-08-31 2027-08-30 2028-08-28 2029-08-27 2030-08-26 2031-08-25 2032-08-30 2033-08-29 2034-08-28 2035-08-27 2036-08-25',
    },
    { name: 'Christmas Day', english: 'Christmas Day', every: '12-25' },
    { name: 'Boxing Day', english: 'Boxing Day', every: '12-26' },
    {
      name: 'Boxing Day (substitute day)',
      english: 'Boxing Day (substitute day)',
      dates: '2026-12-28 2027-12-28 2032-12-28',
    },
    {
      name: 'Christmas Day (substitute day)',
      english: 'Christmas Day (substitute day)',
      dates: '2027-12-27 2032-12-27 2033-12-27',
    },
    {
      name: "New Year's Day (substitute day)",
      english: "New Year's Day (substitute day)",
      dates: '2028-01-03 2033-01-03 2034-01-02',
    },
  ],
} satisfies CountryCalendar;
