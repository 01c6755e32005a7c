import type { Outlook } from './outlook';
import { SHIPPED, Stage, type Opening, type Staged } from './stage';

/**
 * A stage for this file's tests; after each, nothing may have happened that never should.
 *
 * @param another an organisation beside those that ship.
 * @returns how to open an Outlook window, in Danish unless the opening says otherwise.
 */
export function useStage(another?: () => Promise<Staged>): (opening?: Opening) => Promise<Outlook> {
  let stage: Stage;
  const opened: Outlook[] = [];
  jest.setTimeout(60_000);

  beforeAll(async () => {
    stage = await Stage.start(another ? [...SHIPPED, await another()] : SHIPPED);
  }, 180_000);

  afterAll(() => stage.close());

  afterEach(async () => {
    for (const outlook of opened.splice(0)) {
      expect(await outlook.troubles()).toEqual([]);
      await outlook.close();
    }
  });

  return async (opening = {}) => {
    const outlook = await stage.open({ account: 'au', language: 'da-DK', ...opening });
    opened.push(outlook);
    return outlook;
  };
}
