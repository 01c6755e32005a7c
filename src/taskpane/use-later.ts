import { useEffect, useState, type ComponentType } from 'react';

/**
 * What is loaded only where it is asked for. `failed` where it could not be loaded, as long as it is `wanted`; when it is
 * wanted again it is tried again.
 */
export function useLater<Props>(
  load: () => Promise<ComponentType<Props>>,
  wanted: boolean,
): ComponentType<Props> | 'failed' | undefined {
  const [loaded, setLoaded] = useState<ComponentType<Props>>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted || loaded) return undefined;
    let isGone = false;
    load().then(
      (component) => void (isGone || setLoaded(() => component)),
      () => void (isGone || setFailed(true)),
    );
    return () => {
      isGone = true;
      setFailed(false);
    };
  }, [load, wanted, loaded]);
  return hasFailed ? 'failed' : loaded;
}
