import { finds, ignores } from '../../support/rows';

finds('adoption', [
  ['Adoption leave request: Peter Holm, 14 June', 'a note on a case and whose it is'],
  ['Min kollega Hanne fik barn i forslag i går.', 'a child proposed'],
  ['Anna er adopteret fra Sydkorea.', 'adopted from'],
  ['Jens og hans mand venter på at adoptere et barn fra Colombia.', 'waiting to adopt'],
  ['Kirsten venter på at adoptere fra Thailand.', 'from a country'],
  ['Hun har adopteret to søskende, siger Anna.', 'siblings'],
  ['Gustav har afholdt 14 ugers adoptionsorlov.', 'leave'],
  ['Malene er godkendt som adoptivmor.', 'approved'],
  ['Tove har bedt om aktindsigt i sin egen adoption.', 'her own adoption'],
  ['Noah er adopteret og kom hertil i juli.', 'simply adopted'],
  ['Professor Anna Holm goes on leave. It is adoption leave.', 'a professor, in the sentence before'],
  ['Adoptionen af Emil på 3 år er godkendt.', 'the adoption of somebody'],
  ['Nora has adopted a four-year-old.', 'an age for a child'],
  ['Anna is adopting a two-year-old girl.', 'English'],
  ['Anna was adopted at the age of two.', 'English passive'],
]);

ignores('adoption', [
  ['Anna forsker i adoption af ny teknologi.', 'a technology'],
  ['Anna har adopteret en kat.', 'a cat'],
  ['Anna søger et hjem til to killinger til adoption.', 'kittens'],
  ['Jens har adopteret den nye metode.', 'a method'],
  ['The board adopted the strategy that Anna presented.', 'a strategy'],
  ['I am willing to adopt it if Anna transfers the rights.', 'code'],
  ['Anna talks about cloud adoption in industry.', 'the cloud'],
  ['Hvis medarbejderen adopterer et barn, får hun orlov.', 'a hypothesis'],
  ['Jens is an early adopter.', 'an early adopter'],
  ['Adoptionsnævnet har udgivet sin årsrapport, siger Jens.', 'an authority'],
  ['The resolution was adopted at the meeting, says Anna.', 'a resolution'],
  ['Adoptionsraten for Teams stiger, siger Jens.', 'a rate'],
  ['Anna holder oplæg om adoption i går.', 'a talk'],
  ['Jens sidder i Adoptionsankenævnet.', 'a member of an authority'],
  ['Anna skriver en artikel om adopterede fra Sydkorea.', 'an article'],
  ['The child process is adopted by init, says Peter.', 'a process'],
]);
