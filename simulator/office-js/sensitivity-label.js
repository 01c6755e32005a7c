/* global Office, OSF */
/*
 * Adds `item.sensitivityLabel` (Mailbox 1.13), which the office.js of the npm package (2022) lacks and users have: newer
 * builds ask Outlook for it under this number. Loaded after office.js, by `npm start` and by tests of labels only; the
 * other tests show what happens in a client that knows no labels.
 */
(function () {
  const GET = 201;
  const onReady = Office.onReady;

  function getAsync(options, callback) {
    const done = typeof options === 'function' ? options : callback;
    const call = { MethodData: { ControlId: OSF._OfficeAppFactory.getId(), DispatchId: GET } };
    OSF.getClientEndPoint().invoke(
      'ExecuteMethod',
      (_, { error, errorCode, data }) =>
        done(error ? { status: 'failed', error: { code: errorCode } } : { status: 'succeeded', value: data }),
      call,
    );
  }

  // Not by a call of our own: Outlook sends events as soon as anybody called it, and the add-in may have no handlers yet.
  Office.onReady = (callback) =>
    onReady((info) => {
      Office.context.mailbox.item.sensitivityLabel = { getAsync };
      return callback?.(info);
    });
})();
