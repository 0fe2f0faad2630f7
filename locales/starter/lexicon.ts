/** The lexicon that every team starts with (S10, L1): 25 terms of the field, each with its meaning in six languages. */
import type { StarterTerm } from './every-language';
import { agreementTerms } from './terms/agreement';
import { buyingTerms } from './terms/buying';
import { customerTerms } from './terms/customer';
import { numberTerms } from './terms/numbers';
import { pipelineTerms } from './terms/pipeline';
import { qualifiedTerms } from './terms/qualified';
import { temperatureTerms } from './terms/temperature';

export const starterTerms: StarterTerm[] = [
  ...pipelineTerms,
  ...qualifiedTerms,
  ...temperatureTerms,
  ...customerTerms,
  ...buyingTerms,
  ...agreementTerms,
  ...numberTerms,
];
