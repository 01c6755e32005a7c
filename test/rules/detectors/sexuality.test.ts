import { finds, ignores } from '../../support/rows';

finds('sexuality', [
  ['Morten bor med sin mand i Brønshøj.', '"sin" points back to a man'],
  ['Jens og hans mand Lars flytter i juni.', 'owned by "hans"'],
  ['Emma and her girlfriend Julie share a flat.', 'owned by "her"'],
  ['Rasmus og hans kæreste Mikkel flytter sammen.', 'the name tells the sex of the partner'],
  ['Kim lever åbent som panseksuel.', 'by the lexicon'],
  ['Jesper og Thomas er kærester.', 'two names of one sex'],
  ['Emil er forelsket i Rasmus.', 'a lover and the other'],
]);

ignores('sexuality', [
  ['Mette og hendes mand kommer klokken syv.', 'of the other sex'],
  ['Peter bor med sin kone i Viby.', 'of the other sex'],
  ['Peter and his wife Anna live in Viby.', 'of the other sex'],
  ['Rasmus og hans kæreste Maja flytter sammen.', 'the name tells the other sex'],
  ['Rasmus flytter sammen med sin kæreste.', 'nothing tells the sex of the partner'],
  ['Thomas og Lise er kærester.', 'two names of both sexes'],
  ['Emil er forelsket i Lise.', 'the other sex'],
  ['Hun traf en mand på gangen.', '"mand" that is nobody\'s'],
]);
