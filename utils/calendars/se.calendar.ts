/** Holidays of Sweden. Made by generate.mjs from date-holidays 3.37.0 (data: CC BY-SA 3.0). */
import type { CountryCalendar } from './country-calendar';

export default {
  country: 'SE',
  zones: ['Europe/Stockholm'],
  years: [2024, 2036],
  holidays: [
    { name: 'nyårsdagen', english: "New Year's Day", every: '01-01' },
    { name: 'trettondedag jul', english: 'Epiphany', every: '01-06' },
    {
      name: 'långfredagen',
      english: 'Good Friday',
      dates:
        '2024-03-29 2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23 2036-04-11',
    },
    {
      name: 'påskdagen',
      english: 'Easter Sunday',
      dates:
        '2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25 2036-04-13',
    },
    {
      name: 'annandag påsk',
      english: 'Easter Monday',
      dates:
        '2024-04-01 2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26 2036-04-14',
    },
    { name: 'första maj', english: 'Labour Day', every: '05-01' },
    {
      name: 'Kristi himmelsfärdsdag',
      english: 'Ascension Day',
      dates:
        '2024-05-09 2025-05-29 2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03 2036-05-22',
    },
    {
      name: 'pingstdagen',
      english: 'Pentecost',
      dates:
        '2024-05-19 2025-06-08 2026-05-24 2027-05-16 2028-06-04 2029-05-20 2030-06-09 2031-06-01 2032-05-16 2033-06-05 2034-05-28 2035-05-13 2036-06-01',
    },
    { name: 'nationaldagen', english: 'National Day', every: '06-06' },
    {
      name: 'midsommarafton',
      english: 'Midsummer Eve',
      customary: true,
      dates:
        '2024-06-21 2025-06-20 2026-06-19 2027-06-25 2028-06-23 2029-06-22 2030-06-21 2031-06-20 2032-06-25 2033-06-24 2034-06-23 2035-06-22 2036-06-20',
    },
    {
      name: 'midsommardagen',
      english: 'Midsummer Day',
      dates:
        '2024-06-22 2025-06-21 2026-06-20 2027-06-26 2028-06-24 2029-06-23 2030-06-22 2031-06-21 2032-06-26 2033-06-25 2034-06-24 2035-06-23 2036-06-21',
    },
    {
      name: 'alla helgons dag',
      english: "All Saints' Day",
      dates:
        '2024-11-02 2025-11-01 2026-10-31 2027-11-06 2028-11-04 2029-11-03 2030-11-02 2031-11-01 2032-11-06 2033-11-05 2034-11-04 2035-11-03 2036-11-01',
    },
    { name: 'julafton', english: 'Christmas Eve', customary: true, every: '12-24' },
    { name: 'juldagen', english: 'Christmas Day', every: '12-25' },
    { name: 'annandag jul', english: 'Boxing Day', every: '12-26' },
    { name: 'nyårsafton', english: "New Year's Eve", customary: true, every: '12-31' },
  ],
} satisfies CountryCalendar;
