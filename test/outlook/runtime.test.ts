import { associate, displayLanguage, tellReady } from '../../src/outlook/runtime';
import { fakeOffice, installOffice } from '../support/fake-office';

afterEach(() => installOffice(undefined));

describe('displayLanguage', () => {
  test.each([
    ['da-DK', 'da'],
    ['da', 'da'],
    ['DA-dk', 'da'],
    ['en-US', 'en'],
    ['de-DE', 'en'],
    ['sv-SE', 'en'],
  ])('%s is %s', (told, language) => {
    installOffice({ context: { displayLanguage: told } });
    expect(displayLanguage()).toBe(language);
  });

  test.each([
    ['there is no Outlook', undefined],
    ['there is no context yet', {}],
    ['Outlook does not say', { context: {} }],
  ])('is Danish when %s', (_why, office) => {
    installOffice(office);
    expect(displayLanguage()).toBe('da');
  });
});

test('associate ties a name of the manifest to a handler', () => {
  const { office, associated } = fakeOffice();
  installOffice(office);
  const handler = jest.fn();
  associate('onMessageSendHandler', handler);
  expect(associated.get('onMessageSendHandler')).toBe(handler);
});

describe('tellReady', () => {
  test('calls onReady, without which office.js opens no channel for handlers', () => {
    const onReady = jest.fn();
    installOffice({ onReady });
    tellReady();
    expect(onReady).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['is not there, as in classic Outlook', {}],
    [
      'throws',
      {
        onReady: () => {
          throw new Error('no page');
        },
      },
    ],
  ])('lives with an onReady that %s', (_how, office) => {
    installOffice(office);
    expect(tellReady).not.toThrow();
  });
});
