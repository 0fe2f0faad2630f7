/** Holidays of Norway. Made by generate.mjs from date-holidays 3.37.0 (data: CC BY-SA 3.0). */
import type { CountryCalendar } from './country-calendar';

export default {
  country: 'NO',
  zones: ['Europe/Oslo', 'Arctic/Longyearbyen'],
  years: [2024, 2036],
  holidays: [
    { name: 'Første nyttårsdag', english: "New Year's Day", every: '01-01' },
    {
      name: 'Skjærtorsdag',
      english: 'Maundy Thursday',
      dates:
        '2024-03-28 2025-04-17 2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10 2032-03-25 2033-04-14 2034-04-06 2035-03-22 2036-04-10',
    },
    {
      name: 'Langfredag',
      english: 'Good Friday',
      dates:
        '2024-03-29 2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23 2036-04-11',
    },
    {
      name: 'Første påskedag',
      english: 'Easter Sunday',
      dates:
        '2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25 2036-04-13',
    },
    {
      name: 'Andre påskedag',
      english: 'Easter Monday',
      dates:
        '2024-04-01 2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26 2036-04-14',
    },
    { name: 'Arbeidernes dag', english: 'Labour Day', every: '05-01' },
    {
      name: 'Kristi himmelfartsdag',
      english: 'Ascension Day',
      dates:
        '2024-05-09 2025-05-29 2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03 2036-05-22',
    },
    { name: 'Grunnlovsdagen', english: 'Constitution Day', every: '05-17' },
    {
      name: 'Første pinsedag',
      english: 'Pentecost',
      dates:
        '2024-05-19 2025-06-08 2026-05-24 2027-05-16 2028-06-04 2029-05-20 2030-06-09 2031-06-01 2032-05-16 2033-06-05 2034-05-28 2035-05-13 2036-06-01',
    },
    {
      name: 'Andre pinsedag',
      english: 'Whit Monday',
      dates:
        '2024-05-20 2025-06-09 2026-05-25 2027-05-17 2028-06-05 2029-05-21 2030-06-10 2031-06-02 2032-05-17 2033-06-06 2034-05-29 2035-05-14 2036-06-02',
    },
    { name: 'Julaften', english: 'Christmas Eve', customary: true, every: '12-24' },
    { name: 'Første juledag', english: 'Christmas Day', every: '12-25' },
    { name: 'Andre juledag', english: 'Boxing Day', every: '12-26' },
    {
      name: 'Nyttårsaften',
      english: "New Year's Eve",
      from: '14:00',
      customary: true,
      dates:
        '2024-12-31 2025-12-31 2026-12-31 2027-12-31 2029-12-31 2030-12-31 2031-12-31 2032-12-31 2033-12-31 2035-12-31 2036-12-31',
    },
    {
      name: 'Nyttårsaften',
      english: "New Year's Eve",
      customary: true,
      dates: '2028-12-31 2034-12-31',
    },
  ],
} satisfies CountryCalendar;
