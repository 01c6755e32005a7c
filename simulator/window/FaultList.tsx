import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { faults } from './organisations';

/** Calls of the add-in that this Outlook does not know or refuses. Nobody should ever see this. */
export function FaultList() {
  const all = useSyncExternalStore(faults.subscribe, faults.get);
  if (all.length === 0) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>The add-in did what this Outlook does not know or allow</MessageBarTitle>
        <ul aria-label="Faults">
          {all.map(({ kind, name, detail }, index) => (
            <li key={index}>
              {kind}: {name}: {detail}
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
