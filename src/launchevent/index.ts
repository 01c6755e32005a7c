import { openMail } from '../outlook/outlook-mail';
import { associate, displayLanguage, tellReady } from '../outlook/runtime';
import { builtPolicy } from '../session/built-policy';
import { localToday } from '../session/calendar';
import { openSession } from '../session/session';
import { onMessageSend, SEND_LIMITS, type Limits, type Surroundings } from './on-message-send';
import { COMMAND_LIMITS, sendSikkert } from './send-sikkert';

/** Milliseconds for one call to Outlook. Two writes may follow the reading and still leave room for an answer. */
const CALL_LIMITS = { read: 2_000, write: 800 };

function surroundings(limits: Limits): Surroundings {
  return {
    policy: builtPolicy,
    session: openSession(openMail(CALL_LIMITS), builtPolicy, localToday),
    language: displayLanguage,
    limits,
  };
}

// The names stand in the manifest. At top level: classic Outlook runs this file and then looks for the handler.
associate('onMessageSendHandler', (event) => void onMessageSend(event, surroundings(SEND_LIMITS)));
associate('sendSikkert', (event) => void sendSikkert(event, surroundings(COMMAND_LIMITS)));
tellReady();
