import type { Policy } from '../rules/types';

/** Put here by the build: the organisation's policy, parsed, with its defaults. */
declare const __POLICY__: Policy;

export const builtPolicy: Policy = __POLICY__;
