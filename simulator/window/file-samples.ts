import { attachedMail, cloudFile, mail, marks, OUTSIDE, PIXEL, textFile, type Sample } from './sample-parts';

/** Mails to try with something attached: what is read, and what is said of the rest. */
export const FILE_SAMPLES: readonly Sample[] = [
  {
    id: 'attached-marks',
    state: 'Must go securely',
    name: 'Six students’ marks in an attached list (Danish)',
    content: ({ user }) =>
      mail(
        OUTSIDE,
        'Listen fra i går',
        `Kære Katrine\n\nHer er listen, som du bad om.\n\nVenlig hilsen\n${user.name}`,
        [textFile('Statistik.csv', marks(6))],
      ),
  },
  {
    id: 'attached-mail',
    state: 'Must go securely',
    name: 'A diagnosis in an attached mail (Danish)',
    content: ({ user }) =>
      mail(OUTSIDE, 'Som aftalt', `Kære Katrine\n\nSe den vedhæftede mail.\n\nVenlig hilsen\n${user.name}`, [
        attachedMail('Sygemelding', 'Mathilde Bjerregaard er sygemeldt med en depression.'),
      ]),
  },
  {
    id: 'cloud-file',
    state: 'Not everything could be checked',
    name: 'A file that lies in the cloud (Danish)',
    content: ({ user }) =>
      mail(OUTSIDE, 'Planen', `Kære Katrine\n\nHer er planen for foråret.\n\nVenlig hilsen\n${user.name}`, [
        cloudFile('Plan for foråret.xlsx'),
      ]),
  },
  {
    id: 'slow-file',
    state: 'Not everything could be checked',
    name: 'A file whose content never comes (Danish)',
    content: ({ user }) =>
      mail(OUTSIDE, 'Planen', `Kære Katrine\n\nHer er planen for foråret.\n\nVenlig hilsen\n${user.name}`, [
        { ...textFile('Plan for foråret.csv', 'Uge;Emne'), holds: 'nothing that comes' },
      ]),
  },
  {
    id: 'attachment',
    state: 'Not everything could be checked',
    name: 'An attached photo (English)',
    content: ({ user }) =>
      mail(
        OUTSIDE,
        'Photos from the reception',
        `Dear Katrine,\n\nHere is the photo that you asked for.\n\nBest regards,\n${user.name}`,
        [{ id: 'photo', name: 'reception.png', size: 68, isInline: false, base64: PIXEL }],
      ),
  },
];
