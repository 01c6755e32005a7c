import type { AdviceMessages } from './advice-messages';
import { listed } from './listed';

export const enAdvice: AdviceMessages = {
  'new-domain': ({ domains, recipients }) => {
    const who = `${listed(recipients, 'and', 'and more')} ${recipients.length === 1 ? 'is' : 'are'} new to the thread`;
    return `${who}: nobody from ${domains.length === 1 ? domains[0] : 'those domains'} has been in it before.`;
  },
  'look-alike': ({ recipient, known, of, by, domain }) => {
    const whose = of === 'organisation' ? `your own ${known}` : `${known}, which is in the thread`;
    if (by === 'inside')
      return `${recipient} looks like ${whose}, but the address belongs to ${domain}. Is it the right one?`;
    if (by === 'letters')
      return `${recipient} looks like ${whose}, but is written with other characters. It may be false.`;
    return `${recipient} looks like ${whose}, but ${domain} is another domain. Is it a typo?`;
  },
  greeting: ({ names }) => `The greeting is to ${listed(names, 'and', 'and more')}, but no recipient has that name.`,
  visible: ({ count }) =>
    `${count} recipients outside the organisation can see each other's addresses. Put them in Bcc if they should not.`,
  'answer-to-many': ({ count }) =>
    `The answer seems to hold personal data and goes to ${count} recipients outside the organisation. Should all of them have it?`,
  'private-mailbox': ({ recipient, name, known }) =>
    `${recipient} seems to be a private address. In the thread ${name} uses ${known}.`,
};
