import type { AboutTexts } from './about';

export const aboutEn: AboutTexts = {
  firstRun: {
    heading: 'How Send sikkert works',
    sentences: [
      'Send sikkert looks for personal data in what you write, and says how the mail may be sent.',
      'It checks while you write, and always when you press Send.',
      'Everything happens on your own computer: nothing that is read leaves it.',
    ],
    understood: 'Got it',
  },
  whatIsRead: 'What does Send sikkert read?',
  reading: [
    [
      'What is read?',
      'Only the mail or invitation that you are writing: sender, recipients, subject, text (quoted text too), attached files and sensitivity label.',
    ],
    ['When?', 'While you write, and when you press Send.'],
    ['Where?', 'On your own computer. Nothing that is read is sent anywhere.'],
    [
      'What is stored?',
      'No text. The mark of Send sikkert stays on the draft, also when you save it and open it again. Your other choices, and which kinds of data were found in the attached files, Outlook remembers only while the mail is open.',
    ],
    [
      'What is written on the mail?',
      'A few lines that you do not see tell the mail server how the mail is to be sent, and what you chose. They begin with X-Send-Sikkert, and say nothing of its content.',
    ],
  ],
  help: 'Help',
};
