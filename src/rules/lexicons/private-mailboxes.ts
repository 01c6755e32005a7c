import { setOf } from './word-list';

/**
 * Domains at which people have a mailbox of their own, whoever employs them. Whoever sells mailboxes to firms under these
 * very domains is not told apart. Source: own list, from general knowledge; providers in Denmark, its neighbours and the
 * large ones of the world. Lower case.
 */
export const PRIVATE_MAILBOXES: ReadonlySet<string> = setOf(`
  gmail.com googlemail.com
  hotmail.com hotmail.dk hotmail.se hotmail.no hotmail.fi hotmail.de hotmail.fr hotmail.it hotmail.es hotmail.nl hotmail.co.uk
  outlook.com outlook.dk outlook.de outlook.fr outlook.es live.com live.dk live.se live.no live.nl live.fr live.co.uk msn.com
  yahoo.com yahoo.dk yahoo.se yahoo.no yahoo.de yahoo.fr yahoo.it yahoo.es yahoo.co.uk yahoo.co.in ymail.com rocketmail.com
  icloud.com me.com mac.com aol.com mail.com email.com fastmail.com fastmail.fm hey.com zoho.com
  protonmail.com protonmail.ch proton.me pm.me tutanota.com tuta.io tuta.com gmx.com gmx.net gmx.de gmx.at gmx.ch web.de t-online.de freenet.de
  mail.dk jubii.dk ofir.dk sol.dk forum.dk youmail.dk privat.dk get2net.dk tdcadsl.dk webspeed.dk stofanet.dk adr.dk post.tele.dk
  mail.tele.dk worldonline.dk vip.cybercity.dk city.dk email.dk pc.dk fibermail.dk waoo.dk esenet.dk profibermail.dk bbsyd.dk altiboxmail.dk nal-net.dk
  telia.com comhem.se spray.se bredband.net online.no broadpark.no getmail.no simnet.is kolumbus.fi luukku.com
  libero.it virgilio.it orange.fr wanadoo.fr free.fr laposte.net sfr.fr ziggo.nl kpnmail.nl planet.nl xs4all.nl btinternet.com sky.com
  comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net shaw.ca rogers.com bigpond.com
  wp.pl o2.pl onet.pl interia.pl seznam.cz centrum.cz abv.bg ukr.net mail.ru bk.ru list.ru inbox.ru yandex.com yandex.ru rambler.ru
  qq.com foxmail.com 163.com 126.com sina.com naver.com daum.net hanmail.net rediffmail.com uol.com.br bol.com.br
`);
