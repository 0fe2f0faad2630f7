/** Holidays of the United States. Made by generate.mjs from date-holidays 3.37.0 (data: CC BY-SA 3.0). */
import type { CountryCalendar } from './country-calendar';

export default {
  country: 'US',
  zones: [
    'America/New_York',
    'America/Detroit',
    'America/Kentucky/Louisville',
    'America/Kentucky/Monticello',
    'America/Indiana/Indianapolis',
    'America/Indiana/Vincennes',
    'America/Indiana/Winamac',
    'America/Indiana/Marengo',
    'America/Indiana/Petersburg',
    'America/Indiana/Vevay',
    'America/Chicago',
    'America/Indiana/Tell_City',
    'America/Indiana/Knox',
    'America/Menominee',
    'America/North_Dakota/Center',
    'America/North_Dakota/New_Salem',
    'America/North_Dakota/Beulah',
    'America/Denver',
    'America/Boise',
    'America/Phoenix',
    'America/Los_Angeles',
    'America/Metlakatla',
    'America/Anchorage',
    'America/Juneau',
    'America/Sitka',
    'America/Yakutat',
    'America/Nome',
    'America/Adak',
    'Pacific/Honolulu',
    'America/Indianapolis',
    'America/Louisville',
  ],
  years: [2024, 2036],
  holidays: [
    { name: "New Year's Day", english: "New Year's Day", every: '01-01' },
    {
      name: 'Martin Luther King Jr. Day',
      english: 'Martin Luther King Jr. Day',
      dates:
        '2024-01-15 2025-01-20 2026-01-19 2027-01-18 2028-01-17 2029-01-15 2030-01-21 2031-01-20 2032-01-19 2033-01-17 2034-01-16 2035-01-15 2036-01-21',
    },
    {
      name: "Washington's Birthday",
      english: "Washington's Birthday",
      dates:
        '2024-02-19 2025-02-17 2026-02-16 2027-02-15 2028-02-21 2029-02-19 2030-02-18 2031-02-17 2032-02-16 2033-02-21 2034-02-20 2035-02-19 2036-02-18',
    },
    {
      name: 'Memorial Day',
      english: 'Memorial Day',
      dates:
        '2024-05-27 2025-05-26 2026-05-25 2027-05-31 2028-05-29 2029-05-28 2030-05-27 2031-05-26 2032-05-31 2033-05-30 2034-05-29 2035-05-28 2036-05-26',
    },
    { name: 'Juneteenth', english: 'Juneteenth', every: '06-19' },
    { name: 'Independence Day', english: 'Independence Day', every: '07-04' },
    {
      name: 'Labor Day',
      english: 'Labor Day',
      dates:
        '2024-09-02 2025-09-01 2026-09-07 2027-09-06 2028-09-04 2029-09-03 2030-09-02 2031-09-01 2032-09-06 2033-09-05 2034-09-04 2035-09-03 2036-09-01',
    },
    {
      name: 'Columbus Day',
      english: 'Columbus Day',
      dates:
        '2024-10-14 2025-10-13 2026-10-12 2027-10-11 2028-10-09 2029-10-08 2030-10-14 2031-10-13 2032-10-11 2033-10-10 2034-10-09 2035-10-08 2036-10-13',
    },
    { name: 'Veterans Day', english: 'Veterans Day', every: '11-11' },
    {
      name: 'Thanksgiving Day',
      english: 'Thanksgiving Day',
      dates:
        '2024-11-28 2025-11-27 2026-11-26 2027-11-25 2028-11-23 2029-11-22 2030-11-28 2031-11-27 2032-11-25 2033-11-24 2034-11-23 2035-11-22 2036-11-27',
    },
    { name: 'Christmas Day', english: 'Christmas Day', every: '12-25' },
    {
      name: 'Independence Day (substitute day)',
      english: 'Independence Day (substitute day)',
      dates: '2026-07-03 2027-07-05 2032-07-05',
    },
    {
      name: 'Juneteenth (substitute day)',
      english: 'Juneteenth (substitute day)',
      dates: '2027-06-18 2032-06-18 2033-06-20',
    },
    {
      name: 'Christmas Day (substitute day)',
      english: 'Christmas Day (substitute day)',
      dates: '2027-12-24 2032-12-24 2033-12-26',
    },
    {
      name: "New Year's Day (substitute day)",
      english: "New Year's Day (substitute day)",
      dates: '2027-12-31 2032-12-31 2034-01-02',
    },
  ],
} satisfies CountryCalendar;
