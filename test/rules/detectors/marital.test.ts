import { finds, ignores } from '../../support/rows';

finds('marital', [
  ['Jeg flytter fra min mand den 1. maj.', 'the sender leaves a spouse'],
  ['Konen gik fra Preben i foråret.', 'left by the spouse'],
  ['Anna er blevet skilt i foråret.', 'divorced'],
  ['Han blev separeret pr. 1. oktober, oplyser Finn.', 'separated'],
  ['Tove er ugift og har altid været det.', 'never married'],
  ['Jens og Anna er gået fra hinanden.', 'parted'],
  ['Vedr. Anna Holm\n\nHun er gift med Jens.', 'married to'],
  ['Frederik og ægtefællen Karl, som han blev gift med i 2024, rejser nu.', 'the verb behind its object'],
  ['Efter skilsmissen har Anna brug for fleksible timer.', 'in front of the sentence'],
  ['Anna skal giftes på lørdag.', 'about to marry'],
  ['Anna er ikke gift, oplyser hun.', 'a denial that tells'],
  ['Anna er enlig mor til to.', 'a single mother'],
  ['Navn\tCivilstand\nAnna Holm\tF', 'a column of codes'],
  ['Anna has just married.', 'English'],
  [
    'a) she married in Enugu on 2 August, the certificate is here;\nb) Anna has a contract;\nc) it runs to 2029.',
    'a list of sentences',
  ],
  ['Lonnie og Jens har tidligere været gift med hinanden.', 'with one another is no thing'],
  ['Anna is divorced and has sole custody.', 'divorced, English'],
  ['You wrote on the form that you are married.', 'the addressee'],
  ['Anna says that her ex-husband called.', 'a former husband'],
]);

ignores('marital', [
  ['Annas mand henter pakken.', 'a husband who merely appears'],
  ['Der hænger et skilt på Annas dør.', 'a sign'],
  ['Anna har skilt maskinen ad.', 'taking apart'],
  ['Stolpen er gift med låsen, siger Jens.', 'things that stick together'],
  ['Skruen er gift med stativet, siger Anna.', 'the same, of the other gender'],
  ['Jens fandt gift i kælderen.', 'poison'],
  ['A gift from Anna is on your desk.', 'a present'],
  ['Civilstand: gift/ugift/fraskilt, skriver Anna.', 'options of a form'],
  ['Sector | Density | Divorced (%)\nHealth | 12 | 40', 'a heading of statistics'],
  ['Anna forsker i skilsmisse.', 'research'],
  ['Hvis medarbejderen er gift, skal feltet udfyldes.', 'a hypothesis'],
  ['Figaros bryllup spilles af Annas kor.', 'an opera'],
  ['Anna is engaged in the project.', 'engaged'],
  ['The samples from Peter were separated by size.', 'samples'],
  ['Papirløst kontor: Anna leder projektet.', 'an office without paper'],
]);
