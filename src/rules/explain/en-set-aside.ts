import type { SetAsideWords } from './set-aside-words';

export const enSetAside: SetAsideWords = {
  summary: (count) =>
    count === 1
      ? 'You have set one finding aside as “not personal data”.'
      : `You have set ${count} findings aside as “not personal data”.`,
  reason: {
    'no-person': 'It is not about a person',
    fictional: 'The person is invented, or an example',
    'other-sense': 'The word means something else here',
    public: 'It is a public office, nothing private',
    other: 'Something else',
  },
  and: 'and',
  report: {
    title: 'Send sikkert was wrong: this is not personal data',
    category: 'Category',
    word: 'Word',
    entry: 'Entry',
    sentence: 'Sentence',
    evidence: 'Signs',
    part: {
      subject: 'the subject',
      body: 'the text of the mail',
      quoted: 'a quoted mail',
      attachment: 'an attached file',
      'file-name': 'the name of a file',
    },
    where: 'Place',
    column: 'Column',
    reason: 'Reason',
    note: 'Remark',
    language: 'Language of Outlook',
    policy: 'Policy',
    version: 'Version',
    person: (place) => `[person ${place}]`,
    somebody: '[name]',
    address: '[address]',
    masked:
      'Names, addresses and digits are taken out as far as they can be recognised: read the report through before you send it.',
  },
};
