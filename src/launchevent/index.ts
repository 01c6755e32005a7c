import { openMail } from '../outlook/outlook-mail';
import { associate, displayLanguage, tellReady } from '../outlook/runtime';
import { builtPolicy } from '../session/built-policy';
import { localToday } from '../session/calendar';
import { openSession } from '../session/session';
import { FILE_LIMITS, NOTICE_LIMITS, onDraftChanged } from './on-draft-changed';
import { onSend, SEND_LIMITS, type Limits, type Surroundings } from './on-send';
import { COMMAND_LIMITS, sendSikkert } from './send-sikkert';

/** Milliseconds for one call to Outlook. Two writes may follow the reading and still leave room for an answer. */
const CALL_LIMITS = { read: 2_000, write: 800 };
/** Less than the reading may take, for the content of a file: one that hangs leaves time to read the others. */
const CONTENT_MARGIN = 500;

/** @param isAwaited whether a person waits for the answer, and not for a line that may come later. */
function surroundings(limits: Limits, isAwaited: boolean): Surroundings {
  return {
    policy: builtPolicy,
    session: openSession(
      openMail({ ...CALL_LIMITS, content: limits.reading - CONTENT_MARGIN }, isAwaited),
      builtPolicy,
      localToday,
    ),
    language: displayLanguage,
    limits,
  };
}

// The names stand in the manifest. At top level: classic Outlook runs this file and then looks for the handler.
associate('onMessageSendHandler', (event) => void onSend(event, surroundings(SEND_LIMITS, true)));
associate('onAppointmentSendHandler', (event) => void onSend(event, surroundings(SEND_LIMITS, true)));
for (const name of ['onMessageComposeHandler', 'onMessageRecipientsChangedHandler']) {
  associate(name, (event) => void onDraftChanged(event, surroundings(NOTICE_LIMITS, false)));
}
associate(
  'onMessageAttachmentsChangedHandler',
  (event) => void onDraftChanged(event, surroundings(FILE_LIMITS, false)),
);
associate('sendSikkert', (event) => void sendSikkert(event, surroundings(COMMAND_LIMITS, true)));
tellReady();
