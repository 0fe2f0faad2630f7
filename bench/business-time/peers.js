// @ts-nocheck: their packages are in a folder outside this repository.
// The two libraries with the same office: the zone is the process's, which is all that they know.
import dayjs from 'dayjs';
import plugin from 'dayjs-business-time';
import moment from 'moment-business-time';

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

/** @param {string[]} closed local days */
export function peers(closed) {
  dayjs.extend(plugin);
  dayjs.setHolidays(closed);
  const hours = [{ start: '09:00:00', end: '17:00:00' }];
  dayjs.setBusinessTime(Object.fromEntries(days.map((day) => [day, hours])));
  const week = ['09:00:00', '17:00:00'];
  moment.updateLocale('en', {
    workinghours: { 0: null, 1: week, 2: week, 3: week, 4: week, 5: week, 6: null },
    holidays: closed,
  });
  return {
    'moment-business-time': {
      due: (start, hours) => moment(start).addWorkingTime(hours, 'hours').valueOf(),
      elapsed: (from, to) => moment(to).workingDiff(moment(from), 'minutes'),
    },
    'dayjs-business-time': {
      due: (start, hours) => dayjs(start).addBusinessHours(hours).valueOf(),
      elapsed: (from, to) => dayjs(to).businessMinutesDiff(dayjs(from)),
    },
  };
}
