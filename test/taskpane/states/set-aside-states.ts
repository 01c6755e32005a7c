import { check, type Policy } from '../../../src/rules';
import type { PaneStage } from './states';
import { AU, beside, draft, observing } from './stand-in';

/** Findings that may be set aside, and findings that are. */

const MUST = { da: 'Skal sendes sikkert', en: 'Must be sent securely' };
const ORDINARY = { da: 'Kan sendes som almindelig mail', en: 'Can go as ordinary mail' };
const TODAY = { year: 2026, month: 11, day: 21 };
const ONE = 'Kære Ole\n\nMathilde Bjerregaard har fået konstateret kræft og er sygemeldt i tre måneder.\n\nHilsen Anne';
const TWO = `${ONE}\n\nVores stjernetegn: Kim Sørensen er krebs, og Kim Sørensen er indlagt med en depression.`;
const FREELY: Policy = { ...AU, override: 'acknowledge' };
const ASKING: Policy = { ...AU, override: 'justify' };

/** The draft with what the person has said of the first findings. */
function after(body: string, policy: Policy, count: number) {
  const mail = draft({ body });
  const keys = check(mail, policy, TODAY).findings.slice(0, count);
  const dismissed = keys.map(({ key }, at) => ({ key, reason: at % 2 === 0 ? 'fictional' : 'other-sense' }) as const);
  return { ...mail, choices: { ...mail.choices, dismissed } };
}

const refuses = { dismiss: () => Promise.reject(new Error('not written')) };

export const SET_ASIDE_STATES: readonly PaneStage[] = [
  { id: 'set-aside-offered', title: MUST, connection: beside(draft({ body: TWO }), FREELY) },
  { id: 'set-aside-why', title: MUST, connection: beside(draft({ body: ONE }), ASKING), clicked: ['[data-going=dismiss]'] },
  { id: 'set-aside-other', title: MUST, connection: beside(draft({ body: ONE }), ASKING), clicked: ['[data-going=dismiss]', 'input[value=other]'] },
  { id: 'set-aside-refused', title: MUST, connection: beside(draft({ body: ONE }), FREELY, refuses), clicked: ['[data-going=dismiss]'] },
  { id: 'set-aside-some', title: MUST, connection: beside(after(TWO, ASKING, 1), ASKING) },
  { id: 'set-aside-all', title: ORDINARY, connection: beside(after(TWO, FREELY, 99), FREELY) },
  { id: 'set-aside-report', title: ORDINARY, connection: beside(after(ONE, FREELY, 99), FREELY), clicked: ['[data-going=restore] + div button'] },
  { id: 'set-aside-in-trial', title: ORDINARY, connection: beside(after(ONE, observing(FREELY), 99), observing(FREELY)) },
]; // prettier-ignore
