/** The lexicon that every team starts with (S10, L1): 60 terms of the field, each with its meaning in six languages. */
import type { StarterTerm } from './every-language';
import { agreementTerms } from './terms/agreement';
import { buyingTerms } from './terms/buying';
import { campaignTerms } from './terms/campaigns';
import { customerTerms } from './terms/customer';
import { numberTerms } from './terms/numbers';
import { peopleTerms } from './terms/people';
import { pipelineTerms } from './terms/pipeline';
import { promiseTerms } from './terms/promises';
import { qualifiedTerms } from './terms/qualified';
import { talkTerms } from './terms/talks';
import { temperatureTerms } from './terms/temperature';

export const starterTerms: StarterTerm[] = [
  ...pipelineTerms,
  ...qualifiedTerms,
  ...temperatureTerms,
  ...customerTerms,
  ...peopleTerms,
  ...buyingTerms,
  ...talkTerms,
  ...agreementTerms,
  ...promiseTerms,
  ...campaignTerms,
  ...numberTerms,
];
