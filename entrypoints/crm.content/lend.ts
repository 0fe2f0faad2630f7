/**
 * What the second script uses of the first, instead of carrying it once more. Its build takes these imports from here:
 * see lent-modules.ts. Lent anew whenever the first script is put into the page again.
 */
import { choose } from '../../utils/crm/choose';
import { isCountry } from '../../utils/crm/countries';
import { pick } from '../../utils/crm/fits';
import { fieldOfKey } from '../../utils/crm/keys';
import { DATE, isCompanyName, isEmail, isPersonName, isPhone, TODAY } from '../../utils/crm/kinds-of-words';
import { meaningsOf } from '../../utils/crm/labels';
import { linkedItems } from '../../utils/crm/list/cards';
import { linksAt, recordLink } from '../../utils/crm/list/record-link';
import { joinNames } from '../../utils/crm/names';
import { outlineOf } from '../../utils/crm/outline';
import { iconLabelledValues } from '../../utils/crm/shapes/icon-labelled';
import { labelledValues } from '../../utils/crm/shapes/labelled';
import { linkedCompanies } from '../../utils/crm/shapes/linked';
import { recognisableValues } from '../../utils/crm/shapes/recognisable';
import { subtitle } from '../../utils/crm/shapes/subtitle';
import { isHiddenByMarkup, isShown } from '../../utils/crm/shown';
import { spotsIn } from '../../utils/crm/spots';
import { finish } from '../../utils/crm/steps';
import { surfaceOf } from '../../utils/crm/surface';
import { findPlace, pathTo, wordsAt } from '../../utils/crm/teach/find-place';
import { isEmpty, textOf, valueIn } from '../../utils/crm/value';

const lent = {
  DATE,
  TODAY,
  choose,
  fieldOfKey,
  findPlace,
  finish,
  iconLabelledValues,
  isCompanyName,
  isCountry,
  isEmail,
  isEmpty,
  isHiddenByMarkup,
  isPersonName,
  isPhone,
  isShown,
  joinNames,
  labelledValues,
  linkedCompanies,
  linkedItems,
  linksAt,
  meaningsOf,
  outlineOf,
  pathTo,
  pick,
  recognisableValues,
  recordLink,
  spotsIn,
  subtitle,
  surfaceOf,
  textOf,
  valueIn,
  wordsAt,
};

export const lend = (): void => void Object.assign(globalThis, { leadpactLent: lent });
