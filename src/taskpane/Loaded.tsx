import type { ComponentType } from 'react';

type LoadedProps<Props> = Props & {
  /** What came of loading it (use-later.ts); nothing is shown without it. */
  readonly as: ComponentType<Props> | 'failed' | undefined;
};

/** A component that is loaded only where it is asked for. */
export function Loaded<Props extends object>({ as: Component, ...props }: LoadedProps<Props>) {
  return Component && Component !== 'failed' && <Component {...(props as unknown as Props)} />;
}
