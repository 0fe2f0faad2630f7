/** Our store, as the panel uses it. */
import { addEvents, eventsOfKind, eventsOfKindMade, eventsOfLead } from '../../utils/store/events';
import { bench } from './contestant';

export default bench({
  fill: (events) => addEvents(events),
  ofLead: eventsOfLead,
  ofKind: eventsOfKind,
  ofKindMade: eventsOfKindMade,
});
