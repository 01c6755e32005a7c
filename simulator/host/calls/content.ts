import { call, failed, ok, onlyIn, ERROR, STRING, type Call } from '../call';
import { plainAsHtml } from '../plain-as-html';
import { coercedText } from '../text-coercion';

const HTML = 3;
const COERCION = { enum: [0, HTML] };

interface Body {
  readonly data: string;
  readonly coercionType: number;
}

export const CONTENT_CALLS: readonly Call[] = [
  call(18, 'subject.getAsync', undefined, (_, { draft }) => ok(draft.get().subject)),
  call<{ subject: string }>(17, 'subject.setAsync', { subject: STRING }, ({ subject }, { draft }) => {
    draft.change({ subject });
    return ok();
  }),
  call(14, 'body.getTypeAsync', undefined, (_, { draft }) => ok(draft.get().format)),
  call<{ coercionType: number }>(37, 'body.getAsync', { coercionType: COERCION }, ({ coercionType }, { draft }) =>
    ok(coercionType === HTML ? draft.get().html : coercedText(draft)),
  ),
  call<Body>(38, 'body.setAsync', { data: STRING, coercionType: COERCION }, ({ data, coercionType }, { draft }) => {
    draft.change({ html: coercionType === HTML ? data : plainAsHtml(data) });
    return ok();
  }),
  call(32, 'item.saveAsync', undefined, (_, { save }) => ok(save())),
  call(164, 'item.getItemIdAsync', undefined, (_, { draft }) => {
    const { id } = draft.get();
    return id === undefined ? failed(ERROR.itemNotSaved) : ok(id);
  }),
  {
    ...call(41, 'item.close', undefined, (_, { close }) => {
      close();
      return ok();
    }),
    refusedToHandlers: true,
  },
  ...onlyIn('message', [
    call(174, 'item.getComposeTypeAsync', undefined, (_, { draft }) => {
      const { begunAs, format } = draft.get();
      return ok({ composeType: begunAs, coercionType: format });
    }),
  ]),
  call(99, 'item.getInitializationContextAsync', undefined, (_, { initializationContext }) =>
    ok(initializationContext),
  ),
];
