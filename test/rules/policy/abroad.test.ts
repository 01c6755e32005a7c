import { isAbroad } from '../../../src/rules/policy/abroad';

describe('an address abroad', () => {
  test.each([
    ['ann@uni.example.de', 'a country code'],
    ['ann@cs.example.ac.uk', 'a country code behind others'],
    ['Ann@Example.SE', 'in capitals'],
    ['ann@example.no.', 'with the full stop of a whole name'],
    ['"ann b"@example.fr', 'a quoted local part'],
    ['ann@example.us', 'the country code of the United States'],
    ['ann@mit.example.edu', 'an American university'],
    ['ann@agency.example.gov', 'an American authority'],
  ])('is found: %s (%s)', (address) => expect(isAbroad(address)).toBe(true));

  test.each([
    ['ole@firma.example.dk', 'Denmark'],
    ['ole@kommune.example.gl', 'Greenland, where people have a CPR number'],
    ['ole@example.fo', 'the Faroe Islands'],
    ['ole@gmail.com', 'generic: most Danes have such a mailbox'],
    ['ole@forening.example.org', 'generic'],
    ['ole@netværk.example.nu', 'anybody’s: "nu"'],
    ['ole@example.eu', 'the Union, Danes among them'],
    ['ole@startup.example.io', 'anybody’s'],
    ['ole@firma.example.as', 'anybody’s: "a/s"'],
    ['ole@de.example.com', 'a country code that does not end the domain'],
    ['ole.de', 'no address'],
    ['Ole Vang', 'a name without an address'],
    ['a@x.de, b@x.dk', 'more than one'],
    ['', 'nothing'],
  ])('is not %s (%s)', (address) => expect(isAbroad(address)).toBe(false));
});
