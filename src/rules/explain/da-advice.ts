import type { AdviceMessages } from './advice-messages';
import { listed } from './listed';

export const daAdvice: AdviceMessages = {
  'new-domain': ({ domains, recipients }) => {
    const who = `${listed(recipients, 'og', 'med flere')} er ${recipients.length === 1 ? 'ny' : 'nye'} i tråden`;
    return `${who}: Ingen fra ${domains.length === 1 ? domains[0] : 'de domæner'} har været med før.`;
  },
  'look-alike': ({ recipient, known, of, by, domain }) => {
    const whose = of === 'organisation' ? `jeres eget ${known}` : `${known}, som er med i tråden`;
    if (by === 'inside') return `${recipient} ligner ${whose}, men adressen hører til ${domain}. Er det den rigtige?`;
    if (by === 'letters') return `${recipient} ligner ${whose}, men er skrevet med andre tegn. Den kan være falsk.`;
    return `${recipient} ligner ${whose}, men ${domain} er et andet domæne. Er det en slåfejl?`;
  },
  greeting: ({ names }) => `Hilsenen er til ${listed(names, 'og', 'med flere')}, men ingen af modtagerne hedder sådan.`,
  visible: ({ count }) =>
    `${count} modtagere uden for organisationen kan se hinandens adresser. Sæt dem i Bcc, hvis de ikke skal det.`,
  'answer-to-many': ({ count }) =>
    `Svaret ser ud til at indeholde personoplysninger og går til ${count} modtagere uden for organisationen. Skal de alle have det?`,
  'private-mailbox': ({ recipient, name, known }) =>
    `${recipient} ser ud til at være en privat adresse. I tråden bruger ${name} ${known}.`,
};
